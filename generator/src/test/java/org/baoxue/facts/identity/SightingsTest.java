package org.baoxue.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightingsTest {
    @TempDir
    private Path folder;

    /** Tells every row of a group but its first one, with the number of rows in the group. */
    private static final class Counting implements Verdict<List<Sighting>> {
        @Override
        public List<Sighting> group() {
            return new ArrayList<>();
        }

        @Override
        public void gather(List<Sighting> group, Sighting sighting) {
            group.add(sighting);
        }

        @Override
        public @Nullable Finding judge(List<Sighting> group, Sighting sighting) {
            return group.get(0).equals(sighting)
                    ? null
                    : new Finding("Z01", List.of(new Arg.Num("rows", group.size())), sighting.place());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 300, 20_000, Long.MAX_VALUE})
    void tells_rows_that_a_map_finds_first_ones_first_whatever_the_limit(long limit) {
        List<Row> rows = rows();
        try (Scratch scratch = new Scratch(limit, 2, folder)) {
            List<Finding> told = told(seen(rows, scratch), 7);

            List<Finding> expected = expected(rows);
            assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(told.subList(0, 7)).isEqualTo(expected.subList(0, 7));
            assertThat(told).isEqualTo(told(seen(rows, Scratch.inMemory()), 7));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000_000})
    void tells_each_row_once_however_many_come_first(int first) {
        List<Row> rows = rows();

        assertThat(told(seen(rows, Scratch.inMemory()), first))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(expected(rows));
    }

    private static List<Row> rows() {
        Random chance = new Random(3);
        List<Row> rows = new ArrayList<>();
        for (int file = 1; file <= 5; file++) {
            for (int row = 2; row < 200; row++) {
                rows.add(Ledgers.row(file, row, "N" + chance.nextInt(700)));
            }
        }
        return rows;
    }

    private static Sightings seen(List<Row> rows, Scratch scratch) {
        Sightings all = new Sightings(scratch, 400);
        for (int from = 0; from < rows.size(); from += 99) {
            Sightings part = new Sightings(scratch, 400);
            for (Row row : rows.subList(from, Math.min(rows.size(), from + 99))) {
                part.add(row, row.key(), "note");
            }
            all.merge(part);
        }
        return all;
    }

    private static List<Finding> told(Sightings seen, int first) {
        List<Finding> told = new ArrayList<>();
        seen.tell(new Counting(), first, told::add);
        return told;
    }

    private static List<Finding> expected(List<Row> rows) {
        Map<String, List<Row>> groups = new HashMap<>();
        rows.forEach(
                row -> groups.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row));
        List<Finding> expected = new ArrayList<>();
        for (Row row : rows) {
            List<Row> group = groups.getOrDefault(row.key(), List.of());
            if (!row.equals(group.get(0))) {
                expected.add(new Finding("Z01", List.of(new Arg.Num("rows", group.size())), row.place()));
            }
        }
        return expected;
    }
}
