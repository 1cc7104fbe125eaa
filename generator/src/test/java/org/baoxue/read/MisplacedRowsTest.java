package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.canonical.NoteLine;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no rows of the form: another form's, and notes below the table. */
class MisplacedRowsTest {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final String ROW = "3199000001,JUN,8,1,30,19,570,553,0,0,0,17,1,1,0,0,0,0,0,0\n";

    @TempDir
    private Path folder;

    /** What a table comes to. */
    private record Found(List<Finding> findings, List<Long> rows) implements RowFold {
        @Override
        public void row(Row row) {
            rows.add(row.number());
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }
    }

    private static String header(String form) {
        return FORMS.form(form).columns().stream().map(Column::zh).collect(Collectors.joining(",", "", "\n"));
    }

    private Found read(String text, Charset charset) throws IOException {
        return outcome("attendance", text, charset).fold();
    }

    private ReadOutcome<Found> outcome(String form, String text, Charset charset) throws IOException {
        Path file = folder.resolve("3199000001_" + form + "_2024-10.csv");
        Files.write(file, text.getBytes(charset));
        Submission submission = new Submission(
                new UnitCode("3199000001"),
                form,
                Period.month(YearMonth.of(2024, 10)),
                1,
                file.getFileName().toString());
        return new SubmissionReader(FORMS, Set.of())
                .read(
                        new SubmissionFile(file, submission, Form.Type.CSV),
                        () -> new Found(new ArrayList<>(), new ArrayList<>()));
    }

    private static List<String> told(Found found) {
        return found.findings().stream()
                .map(finding -> finding.code() + " " + finding.place().row())
                .toList();
    }

    @Test
    void headings_alone_are_nothing_filed_unless_nothing_is_an_answer() throws IOException {
        ReadOutcome<Found> attendance = outcome("attendance", header("attendance"), StandardCharsets.UTF_8);
        assertThat(attendance.usable()).isFalse();
        assertThat(told(attendance.fold())).containsExactly("F16 0");
        ReadOutcome<Found> ledger = outcome("suspected", header("suspected"), StandardCharsets.UTF_8);
        assertThat(ledger.usable()).isTrue();
        assertThat(told(ledger.fold())).isEmpty();
    }

    @Test
    void names_the_form_whose_headings_they_are() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Found found = read(header("declaration") + ROW, charset);
            assertThat(told(found)).containsExactly("F53 1");
            assertThat(found.rows()).isEmpty();
        }
    }

    @Test
    void headings_that_are_whole_in_no_form_are_told_one_by_one() throws IOException {
        Found found = read(header("attendance").replace("学段,", "") + ROW, StandardCharsets.UTF_8);
        assertThat(told(found)).containsExactly("F11 1");
    }

    @Test
    void tells_a_header_in_two_rows() throws IOException {
        String[] headings = header("attendance").strip().split(",", -1);
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < headings.length; i++) {
            boolean merged = i < 5;
            upper.append(i == 0 ? "" : ",").append(merged ? headings[i] : i == 5 ? "出勤情况" : "");
            lower.append(i == 0 ? "" : ",").append(merged ? "" : headings[i]);
        }
        Found found = read(upper + "\n" + lower + "\n" + ROW, StandardCharsets.UTF_8);
        assertThat(told(found)).containsExactly("F55 1");
        Found titled = read("某校,,,\n" + upper + "\n" + lower + "\n" + ROW, StandardCharsets.UTF_8);
        assertThat(told(titled)).containsExactly("F55 1");
    }

    @Test
    void reads_past_notes_below_the_table() throws IOException {
        String notes = "填表人：填表甲,,,,,,,,,,,,,,,,,,,\n,备注：本月无,,,,,,,,,,,,,,,,,,\n";
        Found found = read(header("attendance") + ROW + notes, StandardCharsets.UTF_8);
        assertThat(told(found)).containsExactly("F54 3", "F54 4");
        assertThat(found.rows()).containsExactly(2L);
    }

    @Test
    void a_row_of_figures_is_no_note_whatever_it_begins_with() throws IOException {
        Found found = read(header("attendance") + ROW.replace("3199000001", "备注：甲"), StandardCharsets.UTF_8);
        assertThat(told(found)).containsExactly("S03 2");
        assertThat(found.rows()).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"填表人：甲", "审核人签字:乙", "联系电话：", "备注：无", "注：本表一式两份。", "（盖章）", "填报日期：2024-10-31", "注1：见表。"})
    void knows_what_is_written_below_tables(String text) {
        assertThat(NoteLine.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "3199000001", "注册", "章甲", "合计", "12:30", "无：甲", "备注"})
    void takes_nothing_else_for_a_note(String text) {
        assertThat(NoteLine.is(text)).isFalse();
    }
}
