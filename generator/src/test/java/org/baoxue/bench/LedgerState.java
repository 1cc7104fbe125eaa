package org.baoxue.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.baoxue.sample.SampleSettings;
import org.baoxue.table.Encoding;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A clean ledger of children of school age in memory: its bytes, its cells as slices of bytes, its rows. */
@State(Scope.Benchmark)
public class LedgerState {
    /** The rows of the ledger: so many that they and what is made of them fit into no cache of a processor core. */
    static final int ROWS = 20_000;

    private static final int YEAR = 2024;

    /** The encoding of the bytes. */
    @Param({"UTF_8", "GB18030"})
    public Encoding encoding = Encoding.UTF_8;

    byte[] file = {};
    byte[] cells = {};
    /** Where each cell of each row begins in {@link #cells}; the next one's beginning is its end. */
    int[] starts = {};

    FormCheck check = FormBook.load(Resources.shipped(), YEAR).check("eligible");
    int width = check.form().columns().size();
    List<Row> rows = List.of();

    /** Writes the ledger and cuts it. */
    @Setup(Level.Trial)
    public void make() throws IOException {
        Path folder = Files.createTempDirectory("baoxue-speed");
        Path ledger = folder.resolve("ledger.csv");
        LedgerFiles.of(new SampleSettings(60, 24_000, YEAR, YEAR, 10), folder.resolve("province"))
                .write(ledger, ROWS, 0, encoding);
        file = Files.readAllBytes(ledger);
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        rows = rows(file);
        cut();
    }

    private List<Row> rows(byte[] bytes) throws IOException {
        Form form = check.form();
        Submission submission =
                new Submission(new UnitCode("990101"), form.id(), Period.schoolYear(YEAR), 1, "ledger.csv");
        List<Row> made = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.parse(new ByteArrayInputStream(bytes), encoding.charset(), CSVFormat.RFC4180)) {
            List<String> headings = List.of();
            for (CSVRecord row : parser) {
                if (headings.isEmpty()) {
                    headings = row.toList();
                    continue;
                }
                String[] texts = new String[width];
                for (int i = 0; i < width; i++) {
                    texts[i] = row.get(headings.indexOf(form.columns().get(i).zh()));
                }
                made.add(new Row(submission, form.layout(), row.getRecordNumber(), row.getRecordNumber(), texts));
            }
        }
        return made;
    }

    private void cut() {
        StringBuilder text = new StringBuilder();
        starts = new int[ROWS * width + 1];
        int at = 0;
        for (int i = 0; i < ROWS * width; i++) {
            String cell = rows.get(i / width)
                    .text(check.form().columns().get(i % width).key());
            starts[i] = at;
            text.append(cell);
            at += cell.getBytes(encoding.charset()).length;
        }
        starts[ROWS * width] = at;
        cells = text.append(" ".repeat(Long.BYTES)).toString().getBytes(encoding.charset());
    }
}
