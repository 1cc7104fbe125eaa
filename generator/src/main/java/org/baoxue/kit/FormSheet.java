package org.baoxue.kit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormGuide;
import org.baoxue.ledger.Row;
import org.baoxue.write.sheets.Cell;
import org.baoxue.write.sheets.CellCheck;
import org.baoxue.write.sheets.FormLooks;
import org.baoxue.write.sheets.Look;
import org.baoxue.write.sheets.SheetPlan;
import org.baoxue.write.sheets.SheetXml;
import org.baoxue.write.sheets.WorkbookWriter;

/** A form's sheet: its headings in row 1, and below them rows to be filled in, some of them begun. */
final class FormSheet {
    private static final int FIRST = 2;
    private static final int ROWS = 1_000;
    private static final int NARROW = 9;
    private static final int WIDE = 24;
    /** How many digits go on a page that lies on its side and can still be read. */
    private static final double PAGE = 200;

    private final Form form;
    private final List<Column> columns;
    private final KitWords words;
    private final ChoiceLists lists;
    private final FormGuide guide;

    /**
     * A form's sheet.
     *
     * @param columns those of its columns that are filled in by this tier
     */
    FormSheet(Form form, List<Column> columns, FormGuide guide, KitWords words, ChoiceLists lists) {
        this.form = form;
        this.columns = columns;
        this.words = words;
        this.lists = lists;
        this.guide = guide;
    }

    /** Writes it, with rows that are begun: canonical cells by the keys of their columns. */
    void write(WorkbookWriter workbook, List<Map<String, String>> begun) throws IOException {
        SheetXml sheet = workbook.sheet(plan(begun.size()));
        List<Cell> head = new ArrayList<>();
        for (Column column : columns) {
            Look look = column.required() ? FormLooks.REQUIRED : FormLooks.OPTIONAL;
            head.add(Cell.text(head.size(), words.heading(column), look));
        }
        sheet.row(1, FormLooks.HEAD_HEIGHT, head);
        long number = FIRST;
        for (Map<String, String> row : begun) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(
                        cell(i, columns.get(i), row.getOrDefault(columns.get(i).key(), "")));
            }
            sheet.row(number++, 0, cells);
        }
    }

    private SheetPlan plan(int begun) {
        List<SheetPlan.Col> widths = new ArrayList<>();
        List<CellCheck> checks = new ArrayList<>();
        ColumnCheck check = new ColumnCheck(words, lists, FIRST, FIRST + ROWS + begun);
        double total = 0;
        for (Column column : columns) {
            double width = width(column);
            total += width;
            checks.add(check.of(column, guide.hint(column.key()), widths.size()));
            widths.add(new SheetPlan.Col(width, KitLooks.PLAIN.as(format(column))));
        }
        int pages = (int) Math.ceil(total / PAGE);
        return new SheetPlan(
                Blanks.sheet(form),
                widths,
                new SheetPlan.Frozen(1, keyColumns()),
                checks,
                List.of(),
                new SheetPlan.Paper(true, 1, pages, FormLooks.TAB));
    }

    /** The columns at the left that say which row it is; a child's name is one. */
    private int keyColumns() {
        int last = 0;
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            last = form.layout().keyColumns().contains(key) || (form.isLedger() && key.equals("name")) ? i + 1 : last;
        }
        return last <= 4 ? last : 1;
    }

    private double width(Column column) {
        String list = column.codes();
        int content = switch (column.type()) {
            case DATE -> 12;
            case INTEGER -> NARROW;
            case CODE, VALUES ->
                list == null
                        ? NARROW
                        : lists.labels(list).stream()
                                        .mapToInt(KitWords::width)
                                        .max()
                                        .orElse(NARROW)
                                + 3;
            case TEXT -> textWidth(column.key());
        };
        int heading = (KitWords.width(words.heading(column)) + 1) / 2 + 3;
        return Math.min(WIDE, Math.max(NARROW, Math.max(content, heading)));
    }

    private int textWidth(String key) {
        String pattern = Objects.requireNonNullElse(guide.hint(key).pattern(), "");
        Long most = guide.hint(key).maxLength();
        if (pattern.startsWith("^\\S{") || pattern.startsWith("^[GJL]")) {
            return 21;
        }
        return pattern.startsWith("^\\d{") ? 17 : most != null && most > 60 ? WIDE : 12;
    }

    private static String format(Column column) {
        return switch (column.type()) {
            case DATE -> Look.DAY;
            case INTEGER -> column.notApplicable() ? "" : Look.WHOLE;
            case TEXT, CODE, VALUES -> Look.TEXT;
        };
    }

    private Cell cell(int position, Column column, String canonical) {
        boolean begun = !canonical.isEmpty();
        Look look = (begun ? KitLooks.BEGUN : FormLooks.LINED).as(format(column));
        String list = column.codes();
        if (begun && list != null) {
            String labels = Stream.of(canonical.split(Row.SEPARATOR, -1))
                    .map(code -> lists.label(list, code))
                    .collect(Collectors.joining(words.text("values.separator")));
            return Cell.text(position, labels, look);
        }
        if (begun && column.type() == Column.Type.INTEGER) {
            return canonical.equals(Row.NOT_APPLICABLE)
                    ? Cell.text(position, words.text("not_applicable"), look)
                    : new Cell(position, canonical, true, look);
        }
        LocalDate day = begun && column.type() == Column.Type.DATE ? day(canonical) : null;
        return day == null ? Cell.text(position, canonical, look) : Cell.day(position, day, look);
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(String canonical) {
        try {
            return LocalDate.parse(canonical);
        } catch (DateTimeParseException e) {
            return null; // left as it was found, for the clerk to mend
        }
    }
}
