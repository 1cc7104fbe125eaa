package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baoxue.check.FindingBook;
import org.baoxue.model.Finding;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers of three counties in UTF-8 with and without its mark, and in GB18030: children that two of them list, and numbers that one of them repeats. */
class ListedTwiceRunTest {
    private static final int CHILDREN = 400;
    private static final String HEADER = "登记号,姓名,性别,出生日期,证件类型,证件号码,户籍地区划码,户籍状态,随迁标志,就学状态\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("990101", 0, StandardCharsets.UTF_8, "");
        write(
                "990102",
                CHILDREN - 40,
                Charset.forName("GB18030"),
                row("990102", CHILDREN + 7, "X-7") + row("990102", 9999, "R-8"));
        write("990103", 2 * CHILDREN, StandardCharsets.UTF_8, "");
    }

    private void write(String county, int from, Charset charset, String more) throws IOException {
        StringBuilder text = new StringBuilder(from == 0 ? "\uFEFF" : "").append(HEADER);
        for (int i = from; i < from + CHILDREN; i++) {
            text.append(row(county, i, "R-" + i % CHILDREN));
        }
        Files.writeString(folder.resolve(county + "_eligible_2024-2025-1.csv"), text.append(more), charset);
    }

    private static String row(String county, int child, String registerNo) {
        return "%s,甲一,1,2014-03-05,A,E%07d,%s,LOCAL,N,CHECKING\n".formatted(registerNo, child, county);
    }

    private FindingBook findings(int threads) {
        Outcome outcome = Pipeline.run(
                new Settings(folder, null, null, null, new UnitCode("990000"), null, threads), Progress.SILENT);
        assertThat(outcome.crashes()).isEmpty();
        return outcome.findings();
    }

    @Test
    void every_row_that_stands_twice_is_told_and_counted_under_its_sender() {
        FindingBook findings = findings(2);

        assertThat(findings.totals()).containsEntry("I12", 82L).containsEntry("B10", 1L);
        assertThat(findings.byUnit("I12"))
                .containsEntry(new UnitCode("990101"), 40L)
                .containsEntry(new UnitCode("990102"), 42L)
                .hasSize(2);
        assertThat(findings.samples("B10"))
                .extracting(finding ->
                        finding.place().file() + ":" + finding.place().row())
                .containsExactly("990102_eligible_2024-2025-1.csv:403");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void the_rows_told_are_the_first_in_the_order_of_files_whatever_the_threads(int threads) {
        List<Finding> samples = findings(threads).samples("I12");

        assertThat(samples).extracting(finding -> finding.place().file()).isSorted();
        assertThat(samples).first().satisfies(finding -> {
            assertThat(finding.place().row()).isEqualTo(CHILDREN - 38);
            assertThat(finding.arguments())
                    .hasToString(findings(2).samples("I12").get(0).arguments().toString());
        });
        assertThat(samples).isEqualTo(findings(2).samples("I12"));
    }
}
