package org.baoxue.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.canonical.CellReader;
import org.baoxue.canonical.ReadCell;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.RowJudge;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * One element of a document's list as a row, with what has to be said of its cells.
 *
 * @param odd the cells that were repaired, hold a sign for nothing or have lost a character, each as found
 * @param nested the columns that hold an object, or a list where one value belongs
 */
record JsonRow(Row row, Map<Column, Odd> odd, List<Column> nested) {
    /** A cell as read and as found. */
    record Odd(ReadCell cell, String raw) {}

    static JsonRow of(
            Submission submission,
            Form form,
            CellReader reader,
            Map<String, @Nullable Object> document,
            Map<String, @Nullable Object> element,
            Place at) {
        String[] canonical = new String[form.columns().size()];
        JsonRow made = new JsonRow(
                new Row(submission, form.layout(), at, canonical), new LinkedHashMap<>(), new ArrayList<>());
        for (int i = 0; i < canonical.length; i++) {
            Column column = form.columns().get(i);
            String text = text(column, (column.head() ? document : element).get(column.key()));
            if (text == null) {
                made.nested.add(column);
                made.row.markFaulty(column.key());
            }
            String raw = text == null ? "" : text;
            ReadCell cell = reader.read(column, raw);
            canonical[i] = cell.text();
            if (cell.isOdd()) {
                made.odd.put(column, new Odd(cell, raw));
            }
        }
        return made;
    }

    /**
     * Has the row judged by its schema and tells what is wrong.
     *
     * @param withHead whether what is wrong with the document's head is told: once, with the first row
     */
    Row judge(Form form, RowJudge judge, CellTelling telling, RowFold fold, boolean withHead) {
        odd.forEach((column, found) -> {
            if (found.cell().isUnknown()) {
                row.markFaulty(column.key());
            }
        });
        List<Finding> refused = new ArrayList<>();
        judge.check(row, refused::add);
        nested.stream()
                .filter(column -> withHead || !column.head())
                .forEach(column -> fold.finding(Finding.of(
                        FileFaults.VALUE_NESTED,
                        row.place(column.key()),
                        new Arg.Column("column", form.id(), column.key()))));
        odd.forEach((column, found) -> {
            if (withHead || !column.head()) {
                telling.tell(row, column, found.cell(), found.raw());
            }
        });
        refused.stream()
                .filter(finding -> withHead || !isOfHead(form, finding.place().column()))
                .forEach(fold::finding);
        return row;
    }

    private static boolean isOfHead(Form form, @Nullable String column) {
        return column != null && form.column(column).head();
    }

    /** A value as a cell has it; null if it is an object, or a list where one value belongs. */
    private static @Nullable String text(Column column, @Nullable Object value) {
        if (value instanceof List<?> list) {
            boolean plain = column.type() == Column.Type.VALUES
                    && list.stream().noneMatch(item -> item instanceof List<?> || item instanceof Map<?, ?>);
            return plain ? list.stream().map(JsonRow::scalar).collect(Collectors.joining(Row.SEPARATOR)) : null;
        }
        return value instanceof Map<?, ?> ? null : scalar(value);
    }

    private static String scalar(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
