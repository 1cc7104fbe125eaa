package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.baoxue.table.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionReaderTest {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Period OCTOBER = Period.month(YearMonth.of(2024, 10));
    private static final String RECEIPTS = "报送单位,表,期间,版本,收到日期,退回日期,退回原因\n";
    private static final String CASES = "案件编号,类别,姓名,性别,出生日期,证件类型,证件号码,户籍地区划码,重点群体,来源,发现日期,状态\n";
    private static final String CASE = "99010120240001,SUSPECTED,甲乙,1,2012-03-15,Z,,990101,,SCHOOL,2024-10-08,OPEN\n";

    @TempDir
    private Path folder;

    private static final class Fold implements RowFold {
        final List<Row> rows = new ArrayList<>();
        final List<Finding> findings = new ArrayList<>();

        @Override
        public void row(Row row) {
            rows.add(row);
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        List<String> codes() {
            return findings.stream()
                    .map(f -> f.code()
                            + (f.place().row() > 0 ? " row " + f.place().row() : "")
                            + (f.place().column() == null ? "" : " " + f.place().column()))
                    .toList();
        }

        String cell(String column) {
            return rows.get(0).text(column);
        }
    }

    private ReadOutcome<Fold> read(String form, byte[] bytes, String... forbidden) throws IOException {
        Path path = folder.resolve("file.csv");
        Files.write(path, bytes);
        Submission submission = new Submission(new UnitCode("990000"), form, OCTOBER, 1, "file.csv");
        return new SubmissionReader(FORMS, Set.of(forbidden)).read(new SubmissionFile(path, submission), Fold::new);
    }

    private Fold read(String form, String text) throws IOException {
        return read(form, text.getBytes(StandardCharsets.UTF_8)).fold();
    }

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
        ReadOutcome<Fold> outcome =
                new SubmissionReader(forms, Set.of()).read(new SubmissionFile(path, submission), Fold::new);
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
        SubmissionFile none = new SubmissionFile(folder.resolve("none.csv"), submission);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "９９010120240001|案件编号|case_no|99010120240001|R01",
                "9901 0120240001|案件编号|case_no|99010120240001|R02",
                "　99010120240001\u00a0|案件编号|case_no|99010120240001|R02",
                "'99010120240001|案件编号|case_no|99010120240001|R03",
                "99010120240001.0|案件编号|case_no|99010120240001|R05",
                "=\"99010120240001\"|案件编号|case_no|99010120240001|R03",
                "20241008|发现日期|found_on|2024-10-08|R04",
                "2024/10/8|发现日期|found_on|2024-10-08|R04",
                "2024.10.8|发现日期|found_on|2024-10-08|R04",
                "2024-10-8|发现日期|found_on|2024-10-08|R04",
                "2024年10月8日|发现日期|found_on|2024-10-08|R04",
                "2024/10/8 0:00:00|发现日期|found_on|2024-10-08|R04",
                "99000020120315001x|证件号码|id_no|99000020120315001X|R06",
                "99000020120315 001X|证件号码|id_no|99000020120315001X|R02",
                "1.0|性别|sex|1|R05",
                " 甲 乙 |姓名|name|甲 乙|R02"
            })
    void repairs_a_cell_and_says_so(String raw, String heading, String column, String made, String code)
            throws IOException {
        Fold fold = readCase(heading, raw);
        assertThat(fold.cell(column)).isEqualTo(made);
        assertThat(fold.codes()).containsExactly(code + " row 2 " + column);
    }

    private Fold readCase(String heading, String raw, String... forbidden) throws IOException {
        String[] headings = CASES.strip().split(",", -1);
        String[] cells = CASE.strip().split(",", -1);
        for (int i = 0; i < headings.length; i++) {
            if (headings[i].equals(heading)) {
                cells[i] = '"' + raw.replace("\"", "\"\"") + '"';
            }
        }
        byte[] bytes = (CASES + String.join(",", cells) + "\n").getBytes(StandardCharsets.UTF_8);
        return read("suspected", bytes, forbidden).fold();
    }

    @ParameterizedTest
    @CsvSource({
        "发现日期,20241308,found_on,S05",
        "发现日期,2024/10-8,found_on,S05",
        "发现日期,45573,found_on,S05",
        "出生日期,2012-02-30,birth_date,S05",
        "性别,男女,sex,S04",
        "案件编号,９９,case_no,S03",
        "发现日期,不适用,found_on,S05"
    })
    void leaves_a_cell_that_no_repair_helps(String heading, String raw, String column, String code) throws IOException {
        Fold fold = readCase(heading, raw);
        assertThat(fold.codes()).containsExactly(code + " row 2 " + column);
        assertThat(fold.rows.get(0).faulty(column)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"无", "/", "-", "—", "／"})
    void takes_no_sign_for_nothing(String sign) throws IOException {
        Fold fold = readCase("性别", sign);
        assertThat(fold.codes()).containsExactly("F22 row 2 sex");
        assertThat(fold.rows.get(0).faulty("sex")).isTrue();
    }

    @Test
    void takes_labels_and_tells_them_once_a_column() throws IOException {
        String row = CASE.replace(",SUSPECTED,", ",疑似辍学,").replace("990101,,", "990101,孤儿、DISABLED；随迁子女,");
        Fold fold = read("suspected", CASES + row.repeat(2));
        assertThat(fold.cell("case_kind")).isEqualTo("SUSPECTED");
        assertThat(fold.cell("key_groups")).isEqualTo("ORPHAN;DISABLED;MIGRANT");
        assertThat(fold.codes()).containsExactly("R07 case_kind", "R07 key_groups");
        assertThat(fold.findings.get(0).arguments().toString()).contains("value=2");
    }

    @Test
    void makes_no_repair_that_the_profile_forbids() throws IOException {
        Fold fold = readCase("发现日期", "2024/10/8", "R04");
        assertThat(fold.codes()).containsExactly("R04 row 2 found_on", "S05 row 2 found_on");
        assertThat(fold.cell("found_on")).isEqualTo("2024/10/8");
        assertThat(readCase("性别", "男", "R07").codes()).containsExactly("R07 row 2 sex", "S04 row 2 sex");
    }

    @Test
    void shows_no_personal_cell_in_clear() throws IOException {
        assertThat(readCase("证件号码", "9900 0020120315001x").findings.toString()).doesNotContain("0020120315");
        assertThat(readCase("出生日期", "2012/3/15").findings.toString()).doesNotContain("3/15", "03-15");
        assertThat(readCase("状态", " 赵无名").findings.toString()).doesNotContain("赵无名");
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
