package org.baoxue.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final int MOST = 40_000;

    @TempDir
    Path folder;

    /** One of each kind of argument, texts of every width, half a surrogate pair, a text that masking has shortened. */
    private static Finding full() {
        Period month = Period.month(YearMonth.of(2024, 10));
        return new Finding(
                "B08",
                List.of(
                        new Arg.Num("n", Long.MIN_VALUE),
                        new Arg.Shown("found", Masked.of(Mask.NONE, "长".repeat(60))),
                        new Arg.Shown("turned", Masked.of(Mask.NONE, "שלום")),
                        new Arg.Shown("half", Masked.of(Mask.ID, "9901" + "\uD842")),
                        new Arg.Column("column", "attendance", "enrolled"),
                        new Arg.Form("form", "declaration"),
                        new Arg.Unit("unit", new UnitCode("2199000001")),
                        new Arg.Time("month", month),
                        new Arg.Day("day", LocalDate.of(1899, 12, 31)),
                        new Arg.Code("code", "stage", "PRI"),
                        new Arg.Term("term", "io.changed"),
                        new Arg.Text("text", "应为是或否𠮷", "")),
                new Place("a/乙.xlsx", 7, 9, new UnitCode("990101"), "attendance", month, "PRI|1", "enrolled", "考勤汇总"));
    }

    private static Finding numbered(String code, int n) {
        return new Finding(
                code, List.of(new Arg.Num("n", n)), Place.file("f" + n + ".csv").onRow(n, n));
    }

    private static List<Finding> all(SpooledFindings findings, String code) {
        List<Finding> all = new ArrayList<>();
        findings.each(code, all::add);
        return all;
    }

    @Test
    void a_finding_comes_back_as_it_was() {
        try (Spool spool = new Spool(MOST, folder)) {
            SpooledFindings part = spool.part();
            Finding bare = new Finding("F01", List.of(), Place.file(""));
            Finding half = new Finding("B08", List.of(new Arg.Text("t", "\uD842", "\uDC00x")), Place.file("x"));
            part.add("B08", full());
            part.add("F01", bare);
            part.add("B08", half);

            assertThat(all(part, "B08")).containsExactly(full(), half);
            assertThat(all(part, "F01")).containsExactly(bare);
            assertThat(all(part, "S01")).isEmpty();
            assertThat(spool.onDisk()).isZero();
        }
    }

    @Test
    void parts_give_the_findings_in_the_order_of_files_however_they_are_cut() {
        Random chance = new Random(7);
        try (Spool spool = new Spool(MOST, folder)) {
            SpooledFindings whole = spool.part();
            List<Finding> expected = new ArrayList<>();
            int n = 0;
            for (int i = 0; i < 40; i++) {
                SpooledFindings part = spool.part();
                int size = chance.nextInt(10) == 0 ? 6_000 : chance.nextInt(30);
                for (int k = 0; k < size && expected.size() < MOST; k++) {
                    Finding finding = numbered("B08", n++);
                    part.add("B08", finding);
                    part.add("S01", numbered("S01", n));
                    expected.add(finding);
                }
                whole.merge(part);
            }
            assertThat(spool.onDisk()).isPositive();
            assertThat(all(whole, "B08")).isEqualTo(expected);
            assertThat(whole.size("S01")).isEqualTo(expected.size());
        }
    }

    @Test
    void lists_no_more_than_its_limit_and_the_first_ones() {
        try (Spool spool = new Spool(5, folder)) {
            SpooledFindings whole = spool.part();
            for (int i = 0; i < 3; i++) {
                SpooledFindings part = spool.part();
                for (int k = 0; k < 4; k++) {
                    part.add("B08", numbered("B08", 4 * i + k));
                }
                whole.merge(part);
            }
            assertThat(whole.isFull("B08")).isTrue();
            assertThat(whole.keys()).containsExactly("B08");
            assertThat(whole.size("B08")).isEqualTo(5);
            assertThat(all(whole, "B08").stream().map(f -> f.place().row())).containsExactly(0L, 1L, 2L, 3L, 4L);
        }
    }

    @Test
    void leaves_nothing_on_disk() throws IOException {
        try (Spool spool = new Spool(MOST, folder)) {
            SpooledFindings part = spool.part();
            for (int i = 0; i < 20_000; i++) {
                part.add("B08", numbered("B08", i));
            }
            assertThat(spool.onDisk()).isPositive();
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
