package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.baoxue.form.Form;
import org.baoxue.ledger.Submission;
import org.baoxue.model.UnitCode;
import org.baoxue.table.Encoding;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.Test;

/** Sheets of workbooks as submissions: the rows that come out, and what is told of single cells. */
class WorkbookReadingTest extends ReadingTest {
    private static final String[] HEADINGS = RECEIPTS.strip().split(",", -1);

    private ReadOutcome<Fold> read(String form, HandMade made, String sheet) throws IOException {
        Path path = made.write(folder.resolve("a.xlsx"));
        return new SubmissionReader(FORMS, Set.of()).read(file(form, path, sheet), Fold::new);
    }

    private static SubmissionFile file(String form, Path path, String sheet) {
        Submission submission = new Submission(new UnitCode("990101"), form, OCTOBER, 1, "a.xlsx", sheet);
        return new SubmissionFile(path, submission, Form.Type.CSV);
    }

    private ReadOutcome<Fold> receipts(String rows) throws IOException {
        return read(
                "receipts",
                new HandMade().styles(14, "yyyy\"年\"m\"月\"").sheet("收件登记", HandMade.row(1, HEADINGS) + rows),
                "收件登记");
    }

    /** A row of receipts whose cells are numbers, as a clerk types them. */
    private static String typed(int row, String period, String received) {
        return "<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>2.199000001E9</v></c><c r=\"B" + row
                + "\" t=\"str\"><v>attendance</v></c><c r=\"C" + row + "\" " + period + "</c><c r=\"D" + row
                + "\"><v>1.0</v></c><c r=\"E" + row + "\" " + received + "</c></row>";
    }

    @Test
    void takes_numbers_and_days_for_what_they_are_without_a_word() throws IOException {
        ReadOutcome<Fold> outcome = receipts(typed(2, "s=\"2\"><v>45566</v>", "s=\"1\"><v>45599</v>"));
        assertThat(outcome.usable()).isTrue();
        assertThat(outcome.fold().codes()).isEmpty();
        assertThat(outcome.fold().cell("reporting_unit")).isEqualTo("2199000001");
        assertThat(outcome.fold().cell("period")).isEqualTo("2024-10");
        assertThat(outcome.fold().cell("version")).isEqualTo("1");
        assertThat(outcome.fold().cell("received_on")).isEqualTo("2024-11-03");
        assertThat(outcome.columns()).containsEntry("reporting_unit", 0).containsEntry("received_on", 4);
    }

    @Test
    void repairs_what_was_typed_as_text_as_it_does_in_a_csv_file() throws IOException {
        Fold fold = receipts(HandMade.row(2, "２１９９０００００１", "考勤汇总", "2024-10", "1.0", "2024年11月3日"))
                .fold();
        assertThat(fold.codes())
                .containsExactly("R01 row 2 reporting_unit", "R05 row 2 version", "R04 row 2 received_on", "R07 form");
        assertThat(fold.findings).allMatch(finding -> finding.place().sheet().equals("收件登记"));
    }

    @Test
    void tells_a_cell_that_cannot_be_known_once_and_marks_it() throws IOException {
        Fold fold = receipts(typed(2, "t=\"str\"><v>2024-10</v>", "s=\"1\"><f>TODAY()</f>")
                        + typed(3, "t=\"str\"><v>2024-10</v>", "t=\"e\"><f>1/0</f><v>#DIV/0!</v>")
                        + typed(4, "t=\"str\"><v>2024-10</v>", "s=\"1\"><v>45599</v>")
                                .replace("<v>1.0</v>", "<f>A1</f>"))
                .fold();
        assertThat(fold.codes()).containsExactly("F47 row 2 received_on", "F48 row 3 received_on", "F47 row 4 version");
        assertThat(fold.rows).hasSize(3);
        assertThat(fold.rows.get(0).faulty("received_on")).isTrue();
        assertThat(fold.rows.get(1).faulty("received_on")).isTrue();
        assertThat(fold.rows.get(2).count("version").isKnown()).isFalse();
        assertThat(fold.rows.get(2).faulty("received_on")).isFalse();
    }

    @Test
    void never_guesses_lost_digits() throws IOException {
        String[] cells = CASE.strip().split(",", -1);
        String row = HandMade.row(2, cells)
                .replace("</row>", "")
                .replace("<c r=\"H2\"", "<c r=\"G2\"><v>1.1010120120315E+17</v></c><c r=\"H2\"");
        Fold fold = read(
                        "suspected",
                        new HandMade().sheet("a", HandMade.row(1, CASES.strip().split(",", -1)) + row + "</row>"),
                        "a")
                .fold();
        assertThat(fold.codes()).containsExactly("F49 row 2 id_no");
        assertThat(fold.findings.toString()).doesNotContain("1.101012");
        assertThat(fold.rows.get(0).faulty("id_no")).isTrue();
    }

    @Test
    void tells_a_day_where_a_code_belongs_and_a_merged_range() throws IOException {
        Fold fold = receipts(
                        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>2199000001</v></c><c r=\"B2\" s=\"1\"><v>45599</v></c>"
                                + "<c r=\"C2\" t=\"str\"><v>2024-10</v></c><c r=\"D2\"><v>1</v></c><c r=\"E2\" s=\"1\"><v>45599</v></c></row>"
                                + HandMade.row(3, "", "attendance", "2024-09", "1", "2024-11-03")
                                + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells><sheetData>")
                .fold();
        assertThat(fold.codes()).containsExactly("F50 row 2 reporting_unit", "F51 row 2 form");
        assertThat(fold.rows.get(1).faulty("reporting_unit")).isTrue();
        assertThat(fold.rows.get(0).faulty("reporting_unit")).isFalse();
    }

    @Test
    void tells_hidden_rows_once_and_reads_them() throws IOException {
        Fold fold = receipts(typed(2, "t=\"str\"><v>2024-10</v>", "s=\"1\"><v>45599</v>")
                        .replace("<row ", "<row hidden=\"1\" "))
                .fold();
        assertThat(fold.rows).hasSize(1);
        assertThat(fold.codes()).containsExactly("F46 row 2");
    }

    @Test
    void a_title_above_the_header_is_told_as_in_a_csv_file() throws IOException {
        ReadOutcome<Fold> outcome = read(
                "receipts",
                new HandMade()
                        .sheet(
                                "a",
                                "",
                                "<sheetData>" + HandMade.row(1, "二月收件登记") + HandMade.row(2, HEADINGS)
                                        + HandMade.row(3, "2199000001", "attendance", "2024-10", "1", "2024-11-03")
                                        + "</sheetData><mergeCells><mergeCell ref=\"A1:G1\"/></mergeCells>"),
                "a");
        assertThat(outcome.usable()).isTrue();
        assertThat(outcome.fold().codes()).containsExactly("R11 row 1");
    }

    @Test
    void a_short_row_is_no_trouble_and_a_long_one_is() throws IOException {
        Fold fold = receipts(HandMade.row(2, "2199000001", "attendance", "2024-10", "1", "2024-11-03")
                        + HandMade.row(3, "2199000001", "attendance", "2024-09", "1", "2024-10-03", "", "", "多"))
                .fold();
        assertThat(fold.codes()).containsExactly("F17 row 3");
    }

    @Test
    void puts_a_sheet_aside_that_breaks_off() throws IOException {
        ReadOutcome<Fold> outcome = receipts(HandMade.row(2, "2199000001") + "<row r=\"2\"/>");
        assertThat(outcome.usable()).isFalse();
        assertThat(outcome.fold().rows).isEmpty();
        assertThat(outcome.fold().codes()).containsExactly("F42 row 2");
    }

    @Test
    void reads_a_sheet_once_more_as_it_was_read() throws IOException {
        HandMade made = new HandMade()
                .styles(14)
                .sheet("a", HandMade.row(1, HEADINGS) + typed(2, "t=\"str\"><v>2024-10</v>", "s=\"1\"><f>X</f>"));
        Path path = made.write(folder.resolve("a.xlsx"));
        SubmissionReader reader = new SubmissionReader(FORMS, Set.of());
        Fold first = reader.read(file("receipts", path, "a"), Fold::new).fold();
        Fold again = new Fold();
        reader.readAgain(file("receipts", path, "a"), Encoding.UTF_8, again);
        assertThat(again.codes()).isEqualTo(first.codes());
        assertThat(again.rows).hasSameSizeAs(first.rows);
        assertThat(again.rows.get(0).faulty("received_on")).isTrue();
    }

    @Test
    void a_workbook_that_is_gone_is_a_finding() {
        SubmissionFile none = file("receipts", folder.resolve("none.xlsx"), "a");
        assertThat(new SubmissionReader(FORMS, Set.of())
                        .read(none, Fold::new)
                        .fold()
                        .codes())
                .isEqualTo(List.of("F20"));
    }

    @Test
    void a_renamed_workbook_is_named_for_what_it_is() throws IOException {
        Path path = new HandMade().sheet("a", HandMade.row(1, HEADINGS)).write(folder.resolve("a.csv"));
        Submission submission = new Submission(new UnitCode("990101"), "receipts", OCTOBER, 1, "a.csv");
        SubmissionFile file = new SubmissionFile(path, submission, Form.Type.CSV);
        assertThat(new SubmissionReader(FORMS, Set.of())
                        .read(file, Fold::new)
                        .fold()
                        .codes())
                .containsExactly("F21");
        assertThat(Files.size(path)).isPositive();
    }
}
