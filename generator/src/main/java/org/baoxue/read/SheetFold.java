package org.baoxue.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.baoxue.model.Place;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.UnitCode;
import org.baoxue.table.bytes.sheets.CellTrouble;
import org.baoxue.table.bytes.sheets.SheetTable;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the fold of a sheet: a cell whose value cannot be known is told with its reason and marked as faulty, and what the
 * schema has against its stand-in is not told as well.
 */
final class SheetFold implements RowFold {
    private final RowFold fold;
    private final SheetTable table;
    private final Form form;
    private final Place sheet;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Map<String, CellTrouble> ofRow = new HashMap<>();
    private long row;
    private int next;
    private long first;

    SheetFold(RowFold fold, SheetTable table, Form form, Header header, Place sheet) {
        this.fold = fold;
        this.table = table;
        this.form = form;
        this.sheet = sheet;
        form.columns().stream()
                .filter(column -> header.position(column) >= 0)
                .forEach(column -> columns.put(header.position(column), column));
    }

    /** What the columns of the sheet hold. */
    SheetTable.Use[] uses() {
        int width = columns.keySet().stream().mapToInt(at -> at + 1).max().orElse(0);
        SheetTable.Use[] uses = new SheetTable.Use[width];
        for (int i = 0; i < width; i++) {
            Column column = columns.get(i);
            uses[i] = column == null
                    ? SheetTable.Use.ANY
                    : switch (column.type()) {
                        case DATE -> SheetTable.Use.DAY;
                        case TEXT -> SheetTable.Use.TEXT;
                        case INTEGER, CODE, VALUES -> SheetTable.Use.OTHER;
                    };
        }
        return uses;
    }

    /** Where the columns stand, by their keys. */
    Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        columns.forEach((at, column) -> positions.put(column.key(), at));
        return positions;
    }

    /** Tells the troubles of the header, whose row has just been read. */
    void header() {
        table.troubles().forEach(trouble -> tell(trouble, sheet.onRow(trouble.row(), trouble.row())));
    }

    /** Gathers the troubles of the row that the table stands at, before it is read. */
    void enter() {
        List<CellTrouble> troubles = table.troubles();
        if (ofRow.isEmpty() && troubles.isEmpty()) {
            return;
        }
        ofRow.clear();
        row = table.row();
        if (!troubles.isEmpty() && troubles.get(0).row() > first) {
            first = troubles.get(0).row(); // of another block, for rows only grow
            next = 0;
        }
        for (; next < troubles.size() && troubles.get(next).row() <= row; next++) {
            CellTrouble trouble = troubles.get(next);
            Column column = columns.get(trouble.column());
            if (trouble.row() == row && column != null) {
                ofRow.put(column.key(), trouble);
            } else if (trouble.kind() == CellTrouble.Kind.MERGED) {
                merged(sheet.onRow(trouble.row(), trouble.row()), trouble.shown());
            }
        }
    }

    @Override
    public void row(Row read) {
        for (Column column : form.columns()) {
            CellTrouble trouble = ofRow.isEmpty() ? null : ofRow.get(column.key());
            if (trouble != null && trouble.kind() != CellTrouble.Kind.MERGED) {
                read.markFaulty(column.key());
            }
        }
        if (!ofRow.isEmpty()) {
            Place place = read.place();
            form.columns().stream().map(column -> ofRow.get(column.key())).forEach(trouble -> tell(trouble, place));
            ofRow.clear();
        }
        fold.row(read);
    }

    private void tell(@Nullable CellTrouble trouble, Place place) {
        Column column = trouble == null ? null : columns.get(trouble.column());
        if (trouble == null || column == null || trouble.kind() == CellTrouble.Kind.COVERED) {
            return;
        }
        Place at = place.at(column.key());
        Arg heading = new Arg.Column("column", form.id(), column.key());
        Arg found = new Arg.Shown("found", Masked.of(stray(column), trouble.shown()));
        switch (trouble.kind()) {
            case FORMULA -> fold.finding(Finding.of(FileFaults.FORMULA_WITHOUT_VALUE, at, heading));
            case ERROR -> fold.finding(Finding.of(FileFaults.FORMULA_ERROR, at, heading, found));
            case DIGITS -> fold.finding(Finding.of(FileFaults.DIGITS_LOST, at, heading));
            case DAY -> fold.finding(Finding.of(FileFaults.DAY_MADE, at, heading, found));
            default -> merged(at, trouble.shown());
        }
    }

    private void merged(Place at, String range) {
        fold.finding(Finding.of(FileFaults.CELLS_MERGED, at, Arg.plain("range", range)));
    }

    /** What a number made of a cell in a form about children may be any of its numbers. */
    private Mask stray(Column column) {
        return column.mask() == Mask.NONE && form.layout().isPersonal() ? Mask.STRAY : column.mask();
    }

    @Override
    public void finding(Finding finding) {
        String column = finding.place().column();
        CellTrouble trouble = column == null || finding.place().row() != row ? null : ofRow.get(column);
        if (trouble == null || trouble.kind() == CellTrouble.Kind.MERGED) {
            fold.finding(finding);
        }
    }

    @Override
    public boolean isFull(RuleInfo rule) {
        return ofRow.isEmpty() && fold.isFull(rule);
    }

    @Override
    public void count(RuleInfo rule, UnitCode unit) {
        fold.count(rule, unit);
    }

    /** Tells what can be told when all rows are read. */
    void finish() {
        if (table.hiddenRows() > 0) {
            Place at = sheet.onRow(table.firstHidden(), table.firstHidden());
            fold.finding(Finding.of(FileFaults.ROWS_HIDDEN, at, new Arg.Num("count", table.hiddenRows())));
        }
    }
}
