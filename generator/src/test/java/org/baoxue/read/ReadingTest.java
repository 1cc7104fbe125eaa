package org.baoxue.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.io.TempDir;

/** Reads files made of text or bytes and keeps what comes out. */
abstract class ReadingTest {
    static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    static final Charset GB18030 = Charset.forName("GB18030");
    static final Period OCTOBER = Period.month(YearMonth.of(2024, 10));
    static final String RECEIPTS = "报送单位,表,期间,版本,收到日期,退回日期,退回原因\n";
    static final String CASES = "案件编号,类别,姓名,性别,出生日期,证件类型,证件号码,户籍地区划码,重点群体,来源,发现日期,状态\n";
    static final String CASE = "99010120240001,SUSPECTED,甲乙,1,2012-03-15,Z,,990101,,SCHOOL,2024-10-08,OPEN\n";

    @TempDir
    Path folder;

    static class Fold implements RowFold {
        final List<Row> rows = new ArrayList<>();
        final List<Finding> findings = new ArrayList<>();

        @Override
        public void row(Row row) {
            rows.add(row.kept());
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

    ReadOutcome<Fold> read(String form, byte[] bytes, String... forbidden) throws IOException {
        Path path = folder.resolve("file.csv");
        Files.write(path, bytes);
        Submission submission = new Submission(new UnitCode("990000"), form, OCTOBER, 1, "file.csv");
        return new SubmissionReader(FORMS, Set.of(forbidden))
                .read(new SubmissionFile(path, submission, Form.Type.CSV), Fold::new);
    }

    Fold read(String form, String text) throws IOException {
        return read(form, text.getBytes(StandardCharsets.UTF_8)).fold();
    }

    Fold readCase(String heading, String raw, String... forbidden) throws IOException {
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
}
