package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.baoxue.app.run.FilePart;
import org.baoxue.check.FindingBook;
import org.baoxue.check.SecondLook;
import org.baoxue.check.rules.RuleBook;
import org.baoxue.facts.Facts;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.child.ChildHistory;
import org.baoxue.facts.history.child.Histories;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.ledger.Row;
import org.baoxue.sample.SampleSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows come to the same figures and findings however they are cut into parts, as long as the parts are merged in their order; the
 * histories, cases and figures even in any order, if no file is cut in two and no key is in two files.
 */
class FoldingTest {
    @TempDir
    private static Path folder;

    private static FoldedProvince province;
    /** The unit pages of all rows in one part. */
    private static Map<String, String> whole;

    @BeforeAll
    static void read_a_province() throws IOException {
        province = new FoldedProvince(new SampleSettings(24, 0, 5, 2024, 3), folder);
        assertThat(province.rows()).hasSizeGreaterThan(500);
        whole = province.figures(FoldedProvince.facts(province.rows()));
    }

    @Test
    void rows_of_one_part_come_to_the_figures_of_the_run() {
        Map<String, String> expected = FoldedProvince.unitPages(province.run());
        assertThat(expected).hasSizeGreaterThan(24);
        assertThat(whole.keySet()).isEqualTo(expected.keySet());
        assertThat(expected.keySet())
                .allSatisfy(path -> assertThat(whole.get(path)).as(path).isEqualTo(expected.get(path)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rows_cut_anywhere_and_merged_in_order_come_to_the_same_figures(long seed) {
        Random chance = new Random(seed);
        assertThat(province.figures(cut(province.rows(), chance, 1 + chance.nextInt(9))))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void files_merged_in_pairs_or_one_after_another_come_to_the_same_figures_and_findings(long seed) {
        List<FilePart> queue = parts();
        FilePart all = parts().get(0);
        parts().stream().skip(1).forEach(all::merge);
        Random chance = new Random(seed);
        while (queue.size() > 1) {
            int at = chance.nextInt(queue.size() - 1);
            queue.get(at).merge(queue.remove(at + 1));
        }
        assertThat(pages(queue.get(0))).isEqualTo(pages(all));
    }

    /** What was filed by the end of a month, and what came after it: the lives of many cases are cut in two. */
    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    void halves_of_histories_come_to_the_same_histories_and_figures_in_either_order(int lastMonth) {
        YearMonth last = YearMonth.of(2024, lastMonth);
        List<ChildHistory> children = Histories.of(province.settle(FoldedProvince.facts(province.rows())))
                .children();
        assertThat(children)
                .anyMatch(child -> child.cases().stream()
                        .anyMatch(each -> !each.steps().get(0).month().isAfter(last)
                                && each.steps()
                                        .get(each.steps().size() - 1)
                                        .month()
                                        .isAfter(last)));
        for (boolean laterFirst : List.of(false, true)) {
            Facts earlier = FoldedProvince.facts(half(last, true));
            Facts later = FoldedProvince.facts(half(last, false));
            Facts first = laterFirst ? later : earlier;
            first.merge(laterFirst ? earlier : later);
            Settled settled = province.settle(first);
            assertThat(Histories.of(settled).children()).isEqualTo(children);
            assertThat(FoldedProvince.unitPages(province.outcome(settled, new FindingBook(1))))
                    .isEqualTo(whole);
        }
    }

    /** Files of both ledgers in any order, in parts of any size. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void files_in_any_order_come_to_the_same_histories(long seed) {
        Random chance = new Random(seed);
        List<List<Row>> files = new ArrayList<>(province.files());
        Collections.shuffle(files, chance);
        List<Facts> queue = new ArrayList<>();
        files.forEach(rows -> queue.add(FoldedProvince.facts(rows)));
        while (queue.size() > 1) {
            int at = chance.nextInt(queue.size() - 1);
            queue.get(at).merge(queue.remove(at + 1));
        }
        Settled settled = province.settle(FoldedProvince.facts(province.rows()));

        assertThat(Histories.of(province.settle(queue.get(0))).children())
                .isEqualTo(Histories.of(settled).children());
    }

    private static List<Row> half(YearMonth last, boolean first) {
        return province.rows().stream()
                .filter(row -> row.submission().period().to().isAfter(last) != first)
                .toList();
    }

    /** Cuts rows in two, each half again, and merges the halves: pairs of pairs, not one after the other. */
    private static Facts cut(List<Row> rows, Random chance, int depth) {
        if (depth == 0 || rows.size() < 2) {
            return FoldedProvince.facts(rows);
        }
        int at = chance.nextInt(rows.size() + 1);
        Facts earlier = cut(rows.subList(0, at), chance, depth - 1);
        earlier.merge(cut(rows.subList(at, rows.size()), chance, depth - 1));
        return earlier;
    }

    private static List<FilePart> parts() {
        List<FilePart> parts = new ArrayList<>();
        for (List<Row> rows : province.files()) {
            FilePart part = new FilePart(
                    RuleBook.all(), province.run().settled().ground(), new FindingBook(500), Scratch.inMemory());
            rows.forEach(part::row);
            parts.add(part);
        }
        return parts;
    }

    private static Map<String, String> pages(FilePart part) {
        Settled settled = province.settle(part.facts());
        part.rules().finish(settled, FoldingTest::again, part.findings());
        return FoldedProvince.pages(province.outcome(settled, part.findings()));
    }

    private static void again(Set<String> asked, Supplier<SecondLook> fresh, Consumer<SecondLook> inOrder) {
        for (List<Row> rows : province.files()) {
            if (!rows.isEmpty() && asked.contains(rows.get(0).submission().file())) {
                SecondLook look = fresh.get();
                rows.forEach(look::row);
                inOrder.accept(look);
            }
        }
    }
}
