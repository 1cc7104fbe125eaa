package org.baoxue.kit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormGuide;
import org.baoxue.write.sheets.Cell;
import org.baoxue.write.sheets.Look;
import org.baoxue.write.sheets.SheetPlan;
import org.baoxue.write.sheets.SheetXml;
import org.baoxue.write.sheets.WorkbookWriter;

/** The sheet that says how the others are filled in, with an example that is nobody's data. */
final class GuideSheet {
    private static final List<SheetPlan.Col> COLUMNS = List.of(
            new SheetPlan.Col(24, KitLooks.PLAIN),
            new SheetPlan.Col(8.5, KitLooks.PLAIN),
            new SheetPlan.Col(50, KitLooks.PLAIN),
            new SheetPlan.Col(44, KitLooks.PLAIN),
            new SheetPlan.Col(24, KitLooks.PLAIN));
    private static final double TITLE_HEIGHT = 30;
    private static final int MANY = 16;

    private final KitWords words;
    private final ChoiceLists lists;
    private final SheetXml sheet;
    private long next = 1;

    /** Begins the sheet in a workbook. */
    GuideSheet(WorkbookWriter workbook, KitWords words, ChoiceLists lists) throws IOException {
        this.words = words;
        this.lists = lists;
        this.sheet = workbook.sheet(new SheetPlan(
                words.text("guide.sheet"),
                COLUMNS,
                SheetPlan.Frozen.NOTHING,
                List.of(),
                List.of(),
                new SheetPlan.Paper(true, 0, 1, "5B9BD5")));
    }

    /** What holds for the whole workbook. */
    void begin(String title, String file) throws IOException {
        sheet.row(next++, TITLE_HEIGHT, List.of(Cell.text(0, title, KitLooks.TITLE)));
        for (String line : words.lines("guide.line", Map.of("file", file))) {
            sheet.row(next++, 0, List.of(Cell.text(0, line, KitLooks.PLAIN)));
        }
        legend(KitLooks.REQUIRED, "legend.required");
        legend(KitLooks.OPTIONAL, "legend.optional");
        legend(KitLooks.BEGUN, "legend.begun");
    }

    private void legend(Look look, String key) throws IOException {
        sheet.row(
                next++,
                0,
                List.of(Cell.text(0, words.text(key), look), Cell.text(1, words.text(key + ".means"), KitLooks.PLAIN)));
    }

    /** A form: what a row is, its columns with an example, and what else must hold. */
    void form(Form form, List<Column> columns, FormGuide guide, Map<String, String> example) throws IOException {
        next++;
        String title = words.text("guide.form", Map.of("sheet", Blanks.sheet(form), "form", words.name(form)));
        sheet.row(next++, 0, List.of(Cell.text(0, title, KitLooks.SUBJECT)));
        sheet.row(next++, 0, List.of(Cell.text(0, words.of(guide.about()), KitLooks.PLAIN)));
        sheet.row(
                next++,
                0,
                List.of(
                        Cell.text(0, words.text("guide.column"), KitLooks.OPTIONAL),
                        Cell.text(1, words.text("guide.required"), KitLooks.OPTIONAL),
                        Cell.text(2, words.text("guide.hint"), KitLooks.OPTIONAL),
                        Cell.text(3, words.text("guide.values"), KitLooks.OPTIONAL),
                        Cell.text(4, words.text("guide.example"), KitLooks.OPTIONAL)));
        for (Column column : columns) {
            String heading = words.heading(column);
            sheet.row(
                    next++,
                    0,
                    List.of(
                            Cell.text(0, heading, KitLooks.WRAPPED),
                            Cell.text(1, column.required() ? words.text("guide.yes") : "", KitLooks.WRAPPED.middle()),
                            Cell.text(2, words.of(guide.hint(column.key()).words()), KitLooks.WRAPPED),
                            Cell.text(3, values(column), KitLooks.WRAPPED),
                            Cell.text(4, example.getOrDefault(heading, ""), KitLooks.WRAPPED.as(Look.TEXT))));
        }
        for (FormGuide.Wording rule : guide.rules()) {
            sheet.row(next++, 0, List.of(Cell.text(0, words.text("guide.rule") + words.of(rule), KitLooks.PLAIN)));
        }
    }

    private String values(Column column) {
        String list = column.codes();
        if (list == null) {
            return words.text(column.notApplicable() ? "guide.values.na" : "guide.values." + column.type());
        }
        List<String> labels = lists.labels(list);
        return labels.size() > MANY
                ? words.text("guide.values.many", Map.of("sheet", words.text("lists.sheet")))
                : String.join(words.text("guide.values.separator"), labels);
    }
}
