package org.baoxue.kit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.write.sheets.Cell;
import org.baoxue.write.sheets.FormLooks;
import org.baoxue.write.sheets.Markup;
import org.baoxue.write.sheets.SheetPlan;
import org.baoxue.write.sheets.SheetXml;
import org.baoxue.write.sheets.WorkbookWriter;

/** The sheet of choices: a code list a column, from which the drop-downs of all other sheets take what they offer. */
final class ChoiceLists {
    private final KitWords words;
    private final Map<String, CodeList> lists = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();

    ChoiceLists(FormBook book, KitWords words, List<Form> forms) {
        this.words = words;
        for (Form form : forms) {
            for (Column column : form.columns()) {
                String name = column.codes();
                if (name != null) {
                    lists.computeIfAbsent(name, list -> Objects.requireNonNull(book.codes(list)));
                    headings.putIfAbsent(name, words.heading(column));
                }
            }
        }
    }

    /** The labels of a list in their order. */
    List<String> labels(String list) {
        return code(list).codes().stream().map(this::label).toList();
    }

    /** The label of a code; the code itself if the list lacks it. */
    String label(String list, String code) {
        Code entry = code(list).code(code);
        return entry == null ? code : label(entry);
    }

    /** Where a list stands, as a formula has it. */
    String range(String list) {
        int column = List.copyOf(lists.keySet()).indexOf(list);
        String letters = "$" + Markup.letters(column) + "$";
        return Markup.sheet(words.text("lists.sheet")) + "!" + letters + 2 + ":" + letters
                + (1 + code(list).codes().size());
    }

    void write(WorkbookWriter workbook) throws IOException {
        if (lists.isEmpty()) {
            return;
        }
        List<SheetPlan.Col> columns = new ArrayList<>();
        List<Cell> head = new ArrayList<>();
        int rows = 0;
        for (Map.Entry<String, CodeList> list : lists.entrySet()) {
            String heading = Objects.requireNonNull(headings.get(list.getKey()));
            int longest = labels(list.getKey()).stream()
                    .mapToInt(KitWords::width)
                    .max()
                    .orElse(0);
            head.add(Cell.text(head.size(), heading, FormLooks.OPTIONAL));
            columns.add(new SheetPlan.Col(Math.max(longest, KitWords.width(heading)) + 2.0, KitLooks.PLAIN));
            rows = Math.max(rows, list.getValue().codes().size());
        }
        SheetXml sheet = workbook.sheet(SheetPlan.of(words.text("lists.sheet"), columns, new SheetPlan.Frozen(1, 0)));
        sheet.row(1, 0, head);
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = new ArrayList<>();
            int at = 0;
            for (String list : lists.keySet()) {
                List<String> labels = labels(list);
                if (row < labels.size()) {
                    cells.add(Cell.text(at, labels.get(row), FormLooks.LINED));
                }
                at++;
            }
            sheet.row(row + 2L, 0, cells);
        }
    }

    private String label(Code code) {
        return words.either(code.zh(), code.en());
    }

    private CodeList code(String list) {
        return Objects.requireNonNull(lists.get(list), list);
    }
}
