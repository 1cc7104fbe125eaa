package org.baoxue.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held to a plain map over generated rows, whatever the limits, the cuts, the threads and the fingerprints. */
class PrintIndexTest {
    @TempDir
    private Path folder;

    private record Entry(int file, int row, long print) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void finds_what_a_map_of_all_rows_finds(long seed) {
        Random chance = new Random(seed);
        List<Entry> entries = entries(chance, 3_000);
        long limit = List.of(0L, 500L, 9_000L, Long.MAX_VALUE).get(chance.nextInt(4));
        int block = List.of(12, 50, 700, Piles.BLOCK).get(chance.nextInt(4));
        try (Scratch scratch = new Scratch(limit, 1 + chance.nextInt(3), folder)) {
            PrintIndex index = merged(parts(entries, scratch, block, chance), chance);

            assertThat(found(index.suspects(), entries)).isEqualTo(expected(entries));
            assertThat(scratch.onDisk() > 0).isEqualTo(limit < 36_000);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tells_the_same_of_parts_that_many_threads_have_filled() throws Exception {
        List<Entry> entries = entries(new Random(5), 40_000);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try (Scratch scratch = new Scratch(100_000, 2, folder)) {
            List<Future<PrintIndex>> parts = new ArrayList<>();
            for (int from = 0; from < entries.size(); from += 1_000) {
                List<Entry> piece = entries.subList(from, from + 1_000);
                parts.add(workers.submit(() -> index(piece, scratch, 600)));
            }
            PrintIndex all = new PrintIndex(scratch, 600);
            for (Future<PrintIndex> part : parts) {
                all.merge(part.get());
            }

            assertThat(found(all.suspects(), entries)).isEqualTo(expected(entries));
            assertThat(scratch.onDisk()).isGreaterThan(300_000);
        } finally {
            workers.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 7, Long.MIN_VALUE})
    void takes_any_number_for_a_fingerprint(long print) {
        PrintIndex index = new PrintIndex(Scratch.inMemory());
        index.add(Ledgers.file(1), 2, print);
        index.add(Ledgers.file(1), 3, print + 1);
        index.add(Ledgers.file(2), 5, print);
        index.add(Ledgers.file(3), Integer.MAX_VALUE, print + 2);

        Suspects suspects = index.suspects();

        assertThat(suspects.count()).isEqualTo(2);
        assertThat(suspects.has(Ledgers.file(1).file(), 2)).isTrue();
        assertThat(suspects.has(Ledgers.file(1).file(), 3)).isFalse();
        assertThat(suspects.has(Ledgers.file(2).file(), 5)).isTrue();
        assertThat(suspects.has(Ledgers.file(9).file(), 5)).isFalse();
        assertThat(suspects.has(Ledgers.file(2).file(), 1L << 33)).isFalse();
    }

    @Test
    void makes_suspects_of_all_rows_that_share_one_fingerprint() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            entries.add(new Entry(i / 7_000, 2 + i, 42));
        }
        try (Scratch scratch = new Scratch(1_000, 2, folder)) {
            assertThat(index(entries, scratch, 4_000).suspects().count()).isEqualTo(20_000);
        }
    }

    @Test
    void an_index_without_rows_suspects_nobody() {
        PrintIndex index = new PrintIndex(Scratch.inMemory());
        index.merge(new PrintIndex(Scratch.inMemory()));

        assertThat(index.suspects().files()).isEmpty();
    }

    /** Rows of a few files in their order, many with fingerprints of a small range, others with any. */
    private static List<Entry> entries(Random chance, int count) {
        List<Entry> entries = new ArrayList<>();
        int file = 0;
        int row = 2;
        for (int i = 0; i < count; i++) {
            if (chance.nextInt(count / 5) == 0) {
                file++;
                row = 2;
            }
            long small = (long) chance.nextInt(256) << 56 | chance.nextInt(20);
            entries.add(new Entry(file, row, chance.nextBoolean() ? small : chance.nextLong()));
            row += 1 + chance.nextInt(3);
        }
        return entries;
    }

    private static PrintIndex index(List<Entry> entries, Scratch scratch, int block) {
        PrintIndex index = new PrintIndex(scratch, block);
        entries.forEach(entry -> index.add(Ledgers.file(entry.file()), entry.row(), entry.print()));
        return index;
    }

    private static List<PrintIndex> parts(List<Entry> entries, Scratch scratch, int block, Random chance) {
        List<PrintIndex> parts = new ArrayList<>();
        for (int from = 0; from < entries.size(); ) {
            int to = Math.min(entries.size(), from + chance.nextInt(1 + chance.nextInt(400)));
            parts.add(index(entries.subList(from, to), scratch, block));
            from = to;
        }
        return parts;
    }

    private static PrintIndex merged(List<PrintIndex> parts, Random chance) {
        List<PrintIndex> queue = new ArrayList<>(parts);
        while (queue.size() > 1) {
            int at = chance.nextInt(queue.size() - 1);
            queue.get(at).merge(queue.remove(at + 1));
        }
        return queue.get(0);
    }

    private static Set<String> expected(List<Entry> entries) {
        Map<Long, List<Entry>> byPrint = new HashMap<>();
        entries.forEach(entry ->
                byPrint.computeIfAbsent(entry.print(), p -> new ArrayList<>()).add(entry));
        TreeSet<String> twice = new TreeSet<>();
        byPrint.values().stream()
                .filter(rows -> rows.size() > 1)
                .forEach(rows -> rows.forEach(entry -> twice.add(entry.file() + ":" + entry.row())));
        return twice;
    }

    private static Set<String> found(Suspects suspects, List<Entry> entries) {
        TreeSet<String> found = new TreeSet<>();
        for (Entry entry : entries) {
            if (suspects.has(Ledgers.file(entry.file()).file(), entry.row())) {
                found.add(entry.file() + ":" + entry.row());
            }
        }
        assertThat(suspects.count()).isEqualTo(found.size());
        return found;
    }
}
