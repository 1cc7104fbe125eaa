package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baoxue.form.Form;
import org.baoxue.ledger.Submission;
import org.baoxue.model.UnitCode;
import org.baoxue.table.Encoding;
import org.baoxue.table.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in another encoding, with another separator, or below a title: read, and said to be so, or refused. */
class TableDressTest extends ReadingTest {
    private static final Charset WIDE = Charset.forName("UTF-16LE");
    private static final String ROW = "2199000001,attendance,2024-10,1,2024-11-03,,\n";

    private static byte[] wide(String text, String charset) {
        return ("\uFEFF" + text).getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void reads_unicode_text_of_spreadsheets(String charset) throws IOException {
        ReadOutcome<Fold> outcome =
                read("suspected", wide((CASES + CASE.replace("甲乙", "𠮷乙")).replace(',', '\t'), charset));
        assertThat(outcome.usable()).isTrue();
        assertThat(outcome.encoding().isWide()).isTrue();
        assertThat(outcome.fold().codes()).containsExactly("R10", "R09");
        assertThat(outcome.fold().findings.toString()).contains("separator.tab", "encoding.utf16");
        assertThat(outcome.fold().cell("name")).isEqualTo("𠮷乙");
        assertThat(outcome.fold().rows.get(0).place().line()).isEqualTo(2);
    }

    @Test
    void reads_unicode_text_with_commas() throws IOException {
        Fold fold = read("suspected", wide(CASES + CASE, "UTF-16LE")).fold();
        assertThat(fold.codes()).containsExactly("R09");
        assertThat(fold.rows).hasSize(1);
    }

    @Test
    void finds_the_first_bad_unit_of_unicode_text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(wide((CASES + "99,上\uD800").replace(',', '\t'), "UTF-16LE"));
        bytes.write(new byte[] {0x00, (byte) 0xD8, 0x41, 0x00});
        Fold fold = read("suspected", bytes.toByteArray()).fold();
        assertThat(fold.codes()).containsExactly("F10");
        assertThat(fold.findings.get(0).place().line()).isEqualTo(2);
    }

    @Test
    void refuses_unicode_text_without_a_mark() throws IOException {
        Fold fold = read("receipts", (RECEIPTS + ROW).replace(',', '\t').getBytes(WIDE))
                .fold();
        assertThat(fold.codes()).containsExactly("F21");
        assertThat(fold.findings.toString()).contains("kind.utf16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"'\t'#tab", ";#semicolon", "；#wide_semicolon", "，#wide_comma", "'|'#bar"})
    void reads_another_separator_and_names_it(String separator, String name) throws IOException {
        String text = (RECEIPTS + ROW + ROW.replace("001,", "002,")).replace(",", separator);
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            Fold fold = read("receipts", text.getBytes(charset)).fold();
            assertThat(fold.codes()).startsWith("R10");
            assertThat(fold.findings.toString()).contains("separator." + name);
            assertThat(fold.rows).hasSize(2);
            assertThat(fold.rows.get(1).text("reporting_unit")).isEqualTo("2199000002");
            assertThat(fold.rows.get(1).number()).isEqualTo(3);
        }
    }

    @Test
    void reads_headings_in_quotes_with_another_separator() throws IOException {
        String text = (RECEIPTS + ROW).replaceAll("([^,\n]+)", "\"$1\"").replace(",", ";");
        assertThat(read("receipts", text).codes()).containsExactly("R10");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "；", "，", "|"})
    void refuses_a_separator_of_ordinary_text_where_rows_are_not_even(String separator) throws IOException {
        String text = (RECEIPTS + ROW + ROW.replace("\n", ",\n")).replace(",", separator);
        assertThat(read("receipts", text).codes()).containsExactly("F25 row 1");
    }

    @Test
    void refuses_another_separator_where_the_profile_forbids_it() throws IOException {
        String text = (RECEIPTS + ROW).replace(',', '\t');
        Fold fold =
                read("receipts", text.getBytes(StandardCharsets.UTF_8), "R10").fold();
        assertThat(fold.codes()).containsExactly("F25 row 1");
        assertThat(fold.rows).isEmpty();
    }

    @Test
    void tells_bad_bytes_before_any_other_fault_with_another_separator_too() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((RECEIPTS + "\"x\"y\n").replace(',', '\t').getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {(byte) 0xFF, '\n'});
        assertThat(read("receipts", bytes.toByteArray()).fold().codes()).containsExactly("F10");
        String stray = (RECEIPTS + "\"x\"y\n").replace(',', '\t');
        assertThat(read("receipts", stray).codes()).containsExactly("F23");
    }

    @Test
    void reads_below_lines_of_title_and_keeps_the_numbers_of_rows() throws IOException {
        String title = "2024年10月收件登记,,,,,,\n填报单位：某县,,,填表人：甲,,,\n\n";
        Fold fold = read("receipts", title + RECEIPTS + ROW.replace("2024-11-03", "2024/11/3"));
        assertThat(fold.codes()).containsExactly("R11 row 1", "R04 row 5 received_on");
        assertThat(fold.findings.toString()).contains("row, value=4");
        assertThat(fold.rows.get(0).number()).isEqualTo(5);
        assertThat(fold.rows.get(0).place().line()).isEqualTo(5);
    }

    @Test
    void reads_below_a_title_that_names_a_heading() throws IOException {
        Fold fold = read("receipts", "收件登记,期间,2024-10\n" + RECEIPTS + ROW);
        assertThat(fold.codes()).containsExactly("R11 row 1");
    }

    @Test
    void reads_below_a_title_in_gb18030_with_tabs() throws IOException {
        String text = "收件登记\n" + (RECEIPTS + ROW).replace(',', '\t');
        Fold fold = read("receipts", text.getBytes(GB18030)).fold();
        assertThat(fold.codes()).containsExactly("R11 row 1", "R10", "R09");
        assertThat(fold.rows).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,c,d,e,f,g\n", "a,b,c,d,e\n", "报送单位,表,合计\n"})
    void refuses_a_header_below_what_is_no_title(String above) throws IOException {
        assertThat(read("receipts", above + RECEIPTS + ROW).rows).isEmpty();
    }

    @Test
    void refuses_a_title_where_the_profile_forbids_passing_it_over() throws IOException {
        byte[] bytes = ("收件登记\n" + RECEIPTS + ROW).getBytes(StandardCharsets.UTF_8);
        assertThat(read("receipts", bytes, "R11").fold().codes()).containsExactly("F26 row 1");
    }

    @Test
    void a_row_that_names_some_headings_is_told_what_it_lacks() throws IOException {
        assertThat(read("receipts", "报送单位,表\n\"x\"y\n").codes())
                .containsExactly("F11 row 1 period", "F11 row 1 version", "F11 row 1 received_on");
    }

    @Test
    void shows_what_stands_before_a_bad_byte_and_no_name_of_a_child() throws IOException {
        Fold child = read("suspected", broken(CASES + "99010120240001,SUSPECTED,赵无名"))
                .fold();
        assertThat(child.findings.toString()).contains("near, value=赵**").doesNotContain("无名");
        Fold count = read("receipts", broken(RECEIPTS + "2199000001,出勤")).fold();
        assertThat(count.findings.toString()).contains("near, value=出勤");
        Fold start = read("receipts", broken(RECEIPTS + "2199000001,")).fold();
        assertThat(start.findings.toString()).contains("near.start");
    }

    private static byte[] broken(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xFF, '\n'});
        return bytes.toByteArray();
    }

    @Test
    void a_sound_gbk_file_without_headings_is_no_table_of_the_form_and_has_no_bad_byte() throws IOException {
        byte[] bytes = (RECEIPTS + ROW).replace(',', ' ').getBytes(GB18030);
        assertThat(read("receipts", bytes).fold().codes()).containsExactly("F27 row 1");
    }

    @Test
    void names_the_bad_byte_of_the_encoding_that_has_the_headings() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((RECEIPTS + ROW + "2199000001,汉字").getBytes(GB18030));
        bytes.write(new byte[] {(byte) 0xFF});
        Fold fold = read("receipts", bytes.toByteArray()).fold();
        assertThat(fold.codes()).containsExactly("F10");
        assertThat(fold.findings.toString()).contains("line, value=3", "value=FF", "near, value=汉字");
    }

    @Test
    void reads_a_table_with_another_separator_again_as_it_read_it_first() throws IOException {
        String text = "收件登记\n" + (RECEIPTS + ROW).replace(',', '\t');
        Path path = Files.write(folder.resolve("file.csv"), wide(text, "UTF-16BE"));
        SubmissionFile file = new SubmissionFile(
                path, new Submission(new UnitCode("990000"), "receipts", OCTOBER, 1, "file.csv"), Form.Type.CSV);
        SubmissionReader reader = new SubmissionReader(FORMS, Set.of());
        ReadOutcome<Fold> first = reader.read(file, Fold::new);
        Fold again = new Fold();
        assertThat(first.encoding()).isEqualTo(Encoding.UTF_16_BE);
        assertThat(reader.readAgain(file, first.encoding(), again)).isTrue();
        assertThat(again.rows).hasSameSizeAs(first.fold().rows);
        Files.write(path, new byte[0]);
        assertThat(reader.readAgain(file, first.encoding(), new Fold())).isFalse();
        Files.delete(path);
        assertThat(reader.readAgain(file, first.encoding(), new Fold())).isFalse();
    }

    @Test
    void refuses_a_table_beyond_the_limit_without_reading_it() throws IOException {
        Path path = folder.resolve("file.csv");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write((RECEIPTS + ROW).getBytes(StandardCharsets.UTF_8));
            file.setLength(Limits.TABLE_BYTES + 1);
        }
        SubmissionFile file = new SubmissionFile(
                path, new Submission(new UnitCode("990000"), "receipts", OCTOBER, 1, "file.csv"), Form.Type.CSV);
        Fold fold = new SubmissionReader(FORMS, Set.of()).read(file, Fold::new).fold();
        assertThat(fold.codes()).containsExactly("F19");
        assertThat(fold.findings.toString()).contains("limit.table");
    }

    @Test
    void answers_any_bytes_in_any_dress_with_findings() throws IOException {
        Random random = new Random(5);
        List<byte[]> whole = List.of(
                wide((RECEIPTS + ROW).replace(',', '\t'), "UTF-16LE"),
                wide("收件登记\n" + RECEIPTS + ROW, "UTF-16BE"),
                (RECEIPTS + ROW + ROW).replace(',', ';').getBytes(StandardCharsets.UTF_8),
                ("收件登记\n" + RECEIPTS + ROW).replace(',', '\t').getBytes(GB18030),
                (RECEIPTS + ROW).replace(',', '，').getBytes(GB18030));
        for (int round = 0; round < 1000; round++) {
            byte[] broken = whole.get(round % whole.size()).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            ReadOutcome<Fold> outcome = read("receipts", broken);
            assertThat(outcome.usable() || !outcome.fold().findings.isEmpty()).isTrue();
        }
    }
}
