package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Submission;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.baoxue.table.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionReaderTest extends ReadingTest {
    @Test
    void reads_a_clean_file_without_a_word() throws IOException {
        Fold fold = read("suspected", CASES + CASE);
        assertThat(fold.codes()).isEmpty();
        assertThat(fold.rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.text("name")).isEqualTo("甲乙");
        });
    }

    @Test
    void says_which_encoding_it_used() throws IOException {
        ReadOutcome<Fold> national = read("suspected", (CASES + CASE).getBytes(GB18030));
        assertThat(national.encoding()).isEqualTo(Encoding.GB18030);
        assertThat(national.fold().codes()).containsExactly("R09");
        ReadOutcome<Fold> marked = read("suspected", ("\uFEFF" + CASES + CASE).getBytes(StandardCharsets.UTF_8));
        assertThat(marked.encoding()).isEqualTo(Encoding.UTF_8_BOM);
        assertThat(marked.fold().codes()).containsExactly("R09");
    }

    @Test
    void drops_what_was_read_before_the_first_bad_byte() throws IOException {
        String english =
                "Case number,Kind of case,Name of the child,Sex,Birth date,Document type,Code of home division,"
                        + "How found,Found on,State\n";
        String row = "99010120240001,SUSPECTED,AB,1,2012-03-15,Z,990101,SCHOOL,2024-10-08,OPEN\n";
        ReadOutcome<Fold> outcome =
                read("suspected", (english + row.repeat(500) + row.replace("AB", "甲乙")).getBytes(GB18030));
        assertThat(outcome.rows()).isEqualTo(501);
        assertThat(outcome.fold().rows).hasSize(501);
        assertThat(outcome.fold().codes()).containsExactly("R09");
    }

    @Test
    void reads_again_where_gbk_is_valid_utf_8_by_accident() throws IOException {
        byte[] bytes = "学校,住址\n1,2\n".getBytes(GB18030);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
        Path form = Files.createDirectories(folder.resolve("overlay/schemas/forms/units/2024"));
        Files.writeString(
                form.resolve("form.schema.json"),
                "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"properties\":{"
                        + "\"a\":{\"title\":\"学校\",\"x-title-en\":\"A\",\"type\":\"string\"},"
                        + "\"b\":{\"title\":\"住址\",\"x-title-en\":\"B\",\"type\":\"string\"}}}");
        FormBook forms = FormBook.load(Resources.overlaid(folder.resolve("overlay")), 2024);
        Path path = Files.write(folder.resolve("file.csv"), bytes);
        Submission submission = new Submission(new UnitCode("990000"), "units", OCTOBER, 1, "file.csv");
        ReadOutcome<Fold> outcome = new SubmissionReader(forms, Set.of())
                .read(new SubmissionFile(path, submission, Form.Type.CSV), Fold::new);
        assertThat(outcome.encoding()).isEqualTo(Encoding.GB18030);
        assertThat(outcome.fold().cell("b")).isEqualTo("2");
    }

    @Test
    void says_where_the_first_bad_byte_stands() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((CASES + CASE + "99").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        ReadOutcome<Fold> outcome = read("suspected", bytes.toByteArray());
        assertThat(outcome.usable()).isFalse();
        assertThat(outcome.fold().rows).isEmpty();
        assertThat(outcome.fold().codes()).containsExactly("F10");
        assertThat(outcome.fold().findings.toString()).contains("line=3", "value=3", "value=FF");
    }

    @Test
    void takes_headings_in_either_language_and_any_order() throws IOException {
        Fold fold = read("receipts", "收到日期,Period,Form,报送单位,版本\n2024-11-03,2024-10,attendance,2199000001,1\n");
        assertThat(fold.codes()).isEmpty();
        assertThat(fold.cell("period")).isEqualTo("2024-10");
    }

    @Test
    void forgives_blanks_and_full_width_marks_in_headings_and_says_so() throws IOException {
        Fold fold = read("receipts", RECEIPTS.replace("期间", "期　间 "));
        assertThat(fold.codes()).containsExactly("R08 row 1 period", "F16");
    }

    @Test
    void audits_the_header() throws IOException {
        assertThat(read("receipts", RECEIPTS.replace("版本,", "版本,版本,")).codes()).containsExactly("F13 row 1 version");
        assertThat(read("receipts", RECEIPTS.replace("版本,", "")).codes()).containsExactly("F11 row 1 version");
        assertThat(read("receipts", RECEIPTS.replace("版本,", "版本,备注,,")).codes())
                .containsExactly("F12 row 1", "F14 row 1", "F16");
        assertThat(read("receipts", RECEIPTS.replace("\n", ",,\n")).codes()).containsExactly("F16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "''#F15",
                "'  '#F15",
                "'\"a'#F18",
                "'a\n\"b\"c'#F23",
                "'甲,乙\n1,2'#F27 row 1",
                "'报送单位;表;期间'#F25 row 1",
                "'报送单位\t表'#F25 row 1",
                "'收件登记\n\n报送单位,表,期间'#F26 row 1",
                "'<html><body>'#F21",
                "'%PDF-1.4'#F21"
            })
    void puts_a_file_aside_that_is_no_table(String text, String code) throws IOException {
        assertThat(read("receipts", text).codes()).containsExactly(code);
    }

    @Test
    void knows_binary_and_oversized_files() throws IOException {
        assertThat(read("receipts", new byte[] {'P', 'K', 3, 4, 0, 0}).fold().codes())
                .containsExactly("F21");
        assertThat(read("receipts", RECEIPTS + "\u0000").codes()).containsExactly("F21");
        assertThat(read("receipts", RECEIPTS + "x".repeat(40_000)).codes()).containsExactly("F19");
        assertThat(read("receipts", RECEIPTS + ",".repeat(2_000)).codes()).containsExactly("F19");
    }

    @Test
    void tells_a_file_that_cannot_be_opened() {
        Submission submission = new Submission(new UnitCode("990000"), "receipts", OCTOBER, 1, "none.csv");
        SubmissionFile none = new SubmissionFile(folder.resolve("none.csv"), submission, Form.Type.CSV);
        assertThat(new SubmissionReader(FORMS, Set.of())
                        .read(none, Fold::new)
                        .fold()
                        .codes())
                .containsExactly("F20");
    }

    @Test
    void tells_ragged_rows() throws IOException {
        Fold fold = read(
                "receipts",
                RECEIPTS
                        + "2199000001,attendance,2024-10,1,2024-11-03\n"
                        + "2199000001,attendance,2024-10,2,2024-11-03,,,,\n"
                        + "2199000001,attendance,2024-10,3,2024-11-03,,,x\n");
        assertThat(fold.codes()).containsExactly("F24 row 2", "F17 row 4");
        assertThat(fold.rows).hasSize(3);
        assertThat(fold.rows.get(2).faulty("version")).isTrue();
    }

    @Test
    void answers_any_bytes_with_findings() throws IOException {
        byte[] good = (CASES + CASE.repeat(3)).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            ReadOutcome<Fold> outcome = read("suspected", bytes);
            assertThat(outcome.usable() || !outcome.fold().findings.isEmpty()).isTrue();
            assertThat(outcome.fold().rows).hasSize((int) outcome.rows());
        }
    }

    @Test
    void skips_blank_rows() throws IOException {
        List<String> cells = new ArrayList<>();
        Fold fold = read("receipts", RECEIPTS + "2199000001,attendance,2024-10,1,2024-11-03,,\r\n\r\n,,,,,,\r\n");
        fold.rows.forEach(row -> cells.add(row.key()));
        assertThat(cells).containsExactly("2199000001|attendance|2024-10|1");
    }
}
