package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.form.Code;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.table.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows read from their bytes are those that are read with care, cell by cell, whatever stands in them. */
class QuickReadingTest extends ReadingTest {
    private static final List<String> FORMS_READ =
            List.of("eligible", "suspected", "dropout", "attendance", "register", "schools");
    private static final String[] ODD = {
        "",
        " ",
        "　",
        "无",
        "／",
        "-",
        "—",
        "不适用",
        "NA",
        "合计",
        "合 计",
        "'1",
        "=\"1\"",
        "１",
        "ａ",
        "1 ",
        " 1",
        "1.0",
        "男",
        "女",
        "是",
        "否",
        "2012-3-5",
        "2012/03/05",
        "2012年3月5日",
        "20120305",
        "2013-02-29",
        "2012-02-29 00:00:00",
        "45573",
        "Z",
        "y",
        "X",
        "99010119900101123x",
        "99010119900101123X",
        "9.90101E+17",
        "G99010119900101123X",
        "甲乙",
        "甲 乙",
        " 甲乙",
        "甲乙　",
        "𠮷田",
        "总和",
        "小明",
        "无名",
        "1;2",
        "LEFT_BEHIND;MIGRANT",
        "LEFT_BEHIND；MIGRANT",
        "LEFT_BEHIND;LEFT_BEHIND",
        "A\u00A0",
        "\u200B",
        "2018-09",
        "2199000001",
        "219900000",
        "990101",
        "-5",
        "007",
        "1,000",
        "a\"b",
        "é",
        "\u2028",
        "小学",
        "PRI",
        "OPEN",
        "在籍"
    };

    @ParameterizedTest
    @CsvSource({"UTF_8, 1", "GB18030, 2", "UTF_8, 3", "GB18030, 4"})
    void agrees_with_reading_every_cell_with_care(Encoding encoding, long seed) throws IOException {
        Random random = new Random(seed);
        for (String id : FORMS_READ) {
            Form form = FORMS.check(id).form();
            SubmissionFile file = file(id, table(form, random, 300).getBytes(encoding.charset()));
            Fold expected = new Fold();
            new ReferenceReader(file, FORMS, expected).read(encoding);
            Fold found =
                    new SubmissionReader(FORMS, Set.of()).read(file, Fold::new).fold();
            assertThat(rows(found)).as(id).isEqualTo(rows(expected)).isNotEmpty();
            assertThat(found.findings).as(id).isEqualTo(expected.findings).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF_8, 2", "GB18030, 3"})
    void a_file_read_in_parts_is_the_file_read_at_once(Encoding encoding, int threads) throws IOException {
        Random random = new Random(7);
        Form form = FORMS.check("eligible").form();
        SubmissionFile file = file("eligible", table(form, random, 9_000).getBytes(encoding.charset()));
        assertThat(Files.size(file.path())).isGreaterThan(900_000);
        SubmissionReader reader = new SubmissionReader(FORMS, Set.of());
        ReadOutcome<Fold> once = reader.read(file, Fold::new);
        ReadOutcome<Fold> parts = reader.readSplit(file, Fold::new, QuickReadingTest::merge, threads);
        assertThat(parts.rows()).isEqualTo(once.rows());
        assertThat(parts.encoding()).isEqualTo(once.encoding());
        assertThat(rows(parts.fold())).isEqualTo(rows(once.fold()));
        assertThat(parts.fold().findings).isEqualTo(once.fold().findings);
    }

    @Test
    void a_row_is_a_view_that_ends_when_it_has_been_folded() throws IOException {
        List<Row> views = new ArrayList<>();
        SubmissionFile file = file("suspected", (CASES + CASE).getBytes(StandardCharsets.UTF_8));
        new SubmissionReader(FORMS, Set.of()).read(file, () -> new RowFold() {
            @Override
            public void row(Row row) {
                assertThat(row.text("name")).isEqualTo("甲乙");
                views.add(row);
            }

            @Override
            public void finding(Finding finding) {
                throw new AssertionError(finding);
            }
        });
        assertThatThrownBy(() -> views.get(0).text("name")).isInstanceOf(IllegalStateException.class);
    }

    private static void merge(Fold earlier, Fold later) {
        earlier.rows.addAll(later.rows);
        earlier.findings.addAll(later.findings);
    }

    private SubmissionFile file(String form, byte[] bytes) throws IOException {
        Path path = folder.resolve("file.csv");
        Files.write(path, bytes);
        Submission submission = new Submission(new UnitCode("990101"), form, Period.schoolYear(2024), 1, "file.csv");
        return new SubmissionFile(path, submission, Form.Type.CSV);
    }

    /** Rows of which most are sound, each form's own codes among their cells, under headings in any order. */
    private static String table(Form form, Random random, int rows) {
        List<Column> columns = new ArrayList<>(form.columns());
        Collections.shuffle(columns, random);
        StringBuilder text = new StringBuilder(columns.stream().map(Column::zh).collect(Collectors.joining(",")));
        for (int i = 0; i < rows; i++) {
            text.append("\r\n");
            int odd = random.nextInt(4) == 0 ? random.nextInt(columns.size()) : -1;
            for (int c = 0; c < columns.size(); c++) {
                String cell = c == odd || random.nextInt(200) == 0
                        ? ODD[random.nextInt(ODD.length)]
                        : usual(columns.get(c), random);
                boolean quoted = cell.contains(",") || cell.contains("\"") || random.nextInt(30) == 0;
                text.append(c == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            if (random.nextInt(60) == 0) {
                text.append(random.nextBoolean() ? "," : ",多");
            } else if (random.nextInt(60) == 0) {
                text.setLength(text.lastIndexOf(","));
            }
        }
        return text.toString();
    }

    private static String usual(Column column, Random random) {
        if (column.codes() != null) {
            List<Code> codes =
                    Objects.requireNonNull(FORMS.codes(column.codes())).codes();
            return random.nextInt(6) == 0
                    ? ""
                    : codes.get(random.nextInt(codes.size())).code();
        }
        return switch (column.type()) {
            case INTEGER -> String.valueOf(random.nextInt(60));
            case DATE -> "201" + random.nextInt(10) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            default -> text(column.key(), random);
        };
    }

    private static String text(String key, Random random) {
        if (key.contains("name")) {
            return "甲" + (char) ('一' + random.nextInt(5_000));
        }
        if (key.equals("school_code")) {
            return "219900000" + random.nextInt(10);
        }
        if (key.endsWith("area_code")) {
            return "99010" + random.nextInt(10);
        }
        return switch (key) {
            case "id_no" -> "99010119900101" + (1_000 + random.nextInt(9_000));
            case "student_no" -> "G99010119900101" + (1_000 + random.nextInt(9_000));
            case "ethnic_code" -> "0" + random.nextInt(10);
            case "entered_on" -> "2018-09";
            case "case_no" -> "9901012024" + (1_000 + random.nextInt(9_000));
            default -> random.nextInt(3) == 0 ? "" : "A-" + random.nextInt(1_000);
        };
    }

    /** What each row says: its number, cells, and which of them are faulty. */
    private static List<String> rows(Fold fold) {
        return fold.rows.stream()
                .map(row -> row.number() + " "
                        + row.layout().columns().stream()
                                .map(column -> row.text(column) + (row.faulty(column) ? "!" : ""))
                                .toList())
                .toList();
    }
}
