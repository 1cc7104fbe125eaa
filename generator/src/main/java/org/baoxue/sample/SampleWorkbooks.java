package org.baoxue.sample;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.baoxue.form.Column;
import org.baoxue.form.FormBook;
import org.baoxue.sample.SampleFiles.Filing;
import org.baoxue.write.sheets.Cell;
import org.baoxue.write.sheets.FormLooks;
import org.baoxue.write.sheets.Look;
import org.baoxue.write.sheets.PartsWriter;
import org.baoxue.write.sheets.SheetPlan;
import org.baoxue.write.sheets.SheetXml;
import org.baoxue.write.sheets.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/**
 * The months of the schools of {@link SampleUnits#WORKBOOK_COUNTY}: one workbook each, with a sheet for every form that was filed, as
 * the blank workbook has them. Cells are as its clerk leaves them: labels, numbers, days. One workbook is held at a time.
 */
final class SampleWorkbooks implements Closeable {
    /** The forms of a school's month in the order of the blank workbook. */
    private static final List<String> ORDER =
            List.of("declaration", "attendance", "suspected", "dropout", "persuasion", "register");

    private static final Map<String, String> SHEETS = Map.of(
            "declaration", "月报告",
            "attendance", "考勤汇总",
            "suspected", "疑似",
            "dropout", "辍学",
            "persuasion", "劝返",
            "register", "登记");

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final double NARROWEST = 9;
    private static final double WIDEST = 24;
    private static final int FIRST_WIDE = 0x2E80;

    private final Path out;
    private final FormBook forms;
    private final Labels labels;
    private final Map<Integer, Sheet> sheets = new TreeMap<>();
    private @Nullable String held;
    private int begun;

    /** What a canonical cell is called where people read it. */
    @FunctionalInterface
    interface Labels {
        String of(Column column, String cell);
    }

    private record Sheet(String form, List<Map<String, String>> rows) {}

    /** Workbooks below this folder. */
    SampleWorkbooks(Path out, FormBook forms, Labels labels) {
        this.out = out;
        this.forms = forms;
        this.labels = labels;
    }

    /** Takes a filing that belongs into a workbook; false if it is a file of its own. */
    boolean take(Filing filing, List<Map<String, String>> rows) throws IOException {
        boolean own = !filing.folder().startsWith(SampleUnits.WORKBOOK_COUNTY + "/")
                || !SHEETS.containsKey(filing.form())
                || !MONTH.matcher(filing.period()).matches();
        if (own) {
            return false;
        }
        String name = filing.folder() + "/" + filing.unit() + "_" + filing.period() + ".xlsx";
        if (!name.equals(held)) {
            close();
            held = name;
            begun++;
        }
        sheets.put(ORDER.indexOf(filing.form()), new Sheet(filing.form(), rows));
        return true;
    }

    /** How many there are so far. */
    int begun() {
        return begun;
    }

    /** Writes the one that is held. */
    @Override
    public void close() throws IOException {
        if (held == null) {
            return;
        }
        Path file = out.resolve(held);
        Files.createDirectories(file.resolveSibling("."));
        try (WorkbookWriter workbook =
                new WorkbookWriter(Files.newOutputStream(file), PartsWriter.Packing.SAME_EVERYWHERE, 0)) {
            for (Sheet sheet : sheets.values()) {
                write(workbook, sheet);
            }
        }
        sheets.clear();
        held = null;
    }

    private void write(WorkbookWriter workbook, Sheet of) throws IOException {
        List<Column> columns = forms.form(of.form()).columns().stream()
                .filter(column -> !column.countyOnly())
                .toList();
        String name = SHEETS.getOrDefault(of.form(), of.form());
        SheetXml sheet = workbook.sheet(new SheetPlan(
                name,
                columns.stream()
                        .map(column -> new SheetPlan.Col(width(column), Look.PLAIN.as(format(column))))
                        .toList(),
                new SheetPlan.Frozen(1, 0),
                List.of(),
                List.of(),
                new SheetPlan.Paper(true, 1, 1, FormLooks.TAB)));
        List<Cell> head = new ArrayList<>();
        for (Column column : columns) {
            head.add(Cell.text(head.size(), column.zh(), column.required() ? FormLooks.REQUIRED : FormLooks.OPTIONAL));
        }
        sheet.row(1, FormLooks.HEAD_HEIGHT, head);
        long number = 2;
        for (Map<String, String> row : of.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.getOrDefault(columns.get(i).key(), "");
                if (!cell.isEmpty()) {
                    cells.add(cell(i, columns.get(i), cell));
                }
            }
            sheet.row(number++, 0, cells);
        }
    }

    private Cell cell(int position, Column column, String cell) {
        Look look = FormLooks.LINED.as(format(column));
        return switch (column.type()) {
            case DATE -> Cell.day(position, LocalDate.parse(cell), look);
            case INTEGER -> Cell.number(position, Long.parseLong(cell), look);
            case TEXT, CODE, VALUES -> Cell.text(position, labels.of(column, cell), look);
        };
    }

    private static double width(Column column) {
        int heading = column.zh().codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
        return column.type() == Column.Type.TEXT ? WIDEST : Math.min(WIDEST, Math.max(NARROWEST, heading / 2.0 + 3));
    }

    private static String format(Column column) {
        return switch (column.type()) {
            case DATE -> Look.DAY;
            case INTEGER -> Look.WHOLE;
            case TEXT, CODE, VALUES -> Look.TEXT;
        };
    }
}
