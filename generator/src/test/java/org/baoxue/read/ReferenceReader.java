package org.baoxue.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baoxue.canonical.CellReader;
import org.baoxue.canonical.ReadCell;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.table.Blanks;
import org.baoxue.table.Encoding;

/**
 * The slow way to read the rows of a table, which the quick one must agree with: commons-csv makes every cell a text, each is read
 * with care, and the engine judges every row. Line breaks inside cells are left to other tests.
 */
final class ReferenceReader {
    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "共计");

    private final SubmissionFile file;
    private final FormCheck check;
    private final Form form;
    private final CellReader reader;
    private final CellTelling telling;
    private final ReadingTest.Fold fold;

    ReferenceReader(SubmissionFile file, FormBook forms, ReadingTest.Fold fold) {
        this.file = file;
        this.check = forms.check(file.submission().form());
        this.form = check.form();
        this.reader = new CellReader(forms, check, Set.of());
        this.fold = fold;
        this.telling = new CellTelling(check, Set.of(), fold);
    }

    void read(Encoding encoding) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        long rows = 0;
        try (CSVParser parser = CSVParser.builder()
                .setReader(Files.newBufferedReader(file.path(), encoding.charset()))
                .setFormat(format)
                .get()) {
            List<String> headings = List.of();
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() == 1) {
                    headings = record.toList();
                } else if (!record.toList().stream()
                        .allMatch(cell -> Blanks.strip(cell).isEmpty())) {
                    rows += row(record.toList(), headings, record.getRecordNumber()) ? 1 : 0;
                }
            }
        }
        telling.finish(file.submission().place(), encoding, rows);
    }

    private boolean row(List<String> cells, List<String> headings, long number) {
        String[] canonical = new String[form.columns().size()];
        Map<Column, ReadCell> changed = new LinkedHashMap<>();
        for (int i = 0; i < canonical.length; i++) {
            Column column = form.columns().get(i);
            int at = headings.indexOf(column.zh());
            ReadCell cell = reader.read(column, at >= 0 && at < cells.size() ? cells.get(at) : "");
            canonical[i] = cell.text();
            if (cell.isOdd()) {
                changed.put(column, cell);
            }
        }
        Submission of = file.submission();
        Row row = new Row(of, form.layout(), number, number, canonical);
        if (isTotal(canonical)) {
            Place place = new Place(of.file(), number, number, of.unit(), of.form(), of.period(), "", null);
            fold.finding(Finding.of(FileFaults.TOTAL_ROW, place));
            return false;
        }
        changed.forEach((column, cell) -> {
            if (cell.isUnknown()) {
                row.markFaulty(column.key());
            }
        });
        int width = headings.size();
        if (cells.stream().skip(width).anyMatch(cell -> !Blanks.strip(cell).isEmpty())) {
            form.columns().forEach(column -> row.markFaulty(column.key()));
            fold.finding(ragged(FileFaults.ROW_TOO_LONG, row, cells.size(), width));
        } else {
            List<Finding> refused = new ArrayList<>();
            check.check(row, refused::add);
            if (cells.size() < width) {
                fold.finding(ragged(FileFaults.ROW_TOO_SHORT, row, cells.size(), width));
            }
            changed.forEach(
                    (column, cell) -> telling.tell(row, column, cell, cells.get(headings.indexOf(column.zh()))));
            refused.forEach(fold::finding);
        }
        fold.row(row);
        return true;
    }

    private static Finding ragged(FileFaults fault, Row row, int found, int expected) {
        return Finding.of(fault, row.place(), new Arg.Num("found", found), new Arg.Num("expected", expected));
    }

    private boolean isTotal(String[] canonical) {
        boolean first = true;
        for (int i = 0; i < canonical.length; i++) {
            if (!canonical[i].isEmpty()) {
                boolean asked = first || form.columns().get(i).type() == Column.Type.CODE;
                if (asked && TOTALS.contains(Blanks.remove(canonical[i]))) {
                    return true;
                }
                first = false;
            }
        }
        return false;
    }
}
