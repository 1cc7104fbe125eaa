package org.baoxue.read;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.canonical.ReadCell;
import org.baoxue.canonical.Repairs;
import org.baoxue.form.Column;
import org.baoxue.form.FormCheck;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.baoxue.model.Place;
import org.baoxue.table.Encoding;

/** Findings about single cells of a file: signs for nothing, lost characters, and repairs; labels are counted by column and told once. */
final class CellTelling {
    private final FormCheck check;
    private final Set<String> forbidden;
    private final RowFold fold;
    private final SortedMap<String, Long> labels = new TreeMap<>();

    CellTelling(FormCheck check, Set<String> forbidden, RowFold fold) {
        this.check = check;
        this.forbidden = forbidden;
        this.fold = fold;
    }

    /** Adds what was counted in a later part of the file. */
    void merge(CellTelling later) {
        later.labels.forEach((column, count) -> labels.merge(column, count, Long::sum));
    }

    /** Tells what can be told only when all rows are read: labels by column, the encoding, that there was no row. */
    void finish(Place file, Encoding encoding, long rows) {
        labels.forEach((column, count) -> fold.finding(Finding.of(
                Repairs.LABEL,
                file.at(column),
                new Arg.Column("column", check.form().id(), column),
                new Arg.Num("count", count))));
        encoding(fold, file, encoding);
        if (rows == 0 && !check.form().mayBeEmpty()) {
            fold.finding(Finding.of(FileFaults.HEADER_ONLY, file));
        }
    }

    /** Tells an encoding that is not the plain one. */
    static void encoding(RowFold fold, Place file, Encoding encoding) {
        if (encoding != Encoding.UTF_8) {
            String key = switch (encoding) {
                case GB18030 -> "encoding.gb18030";
                case UTF_16_LE, UTF_16_BE -> "encoding.utf16";
                case UTF_8, UTF_8_BOM -> "encoding.bom";
            };
            fold.finding(Finding.of(Repairs.ENCODING, file, new Arg.Term("encoding", key)));
        }
    }

    /** Tells what is odd about a cell and what was repaired. */
    void tell(Row row, Column column, ReadCell cell, String raw) {
        Place at = row.place(column.key());
        Arg heading = new Arg.Column("column", check.form().id(), column.key());
        if (cell.placeholder()) {
            fold.finding(Finding.of(FileFaults.PLACEHOLDER, at, heading, row.shown("found", column.key())));
        }
        if (cell.isLost()) {
            fold.finding(Finding.of(FileFaults.CHARACTER_LOST, at, heading, shown(column, raw, false)));
        }
        for (Repairs repair : cell.repairs()) {
            if (repair != Repairs.LABEL) {
                Arg found = shown(column, raw, repair == Repairs.DATE_STYLE);
                fold.finding(Finding.of(repair, at, heading, found, made(row, column)));
            } else if (forbidden.contains(repair.code())) {
                fold.finding(Finding.of(repair, at, heading, new Arg.Num("count", 1)));
            } else {
                labels.merge(column.key(), 1L, Long::sum);
            }
        }
    }

    /** The cell as repaired: free text in a form about children may hold anything. */
    private Arg made(Row row, Column column) {
        boolean free = column.mask() == Mask.NONE
                && column.type() == Column.Type.TEXT
                && check.form().layout().isPersonal();
        String text = row.text(column.key());
        return new Arg.Shown(
                "made",
                free && !check.hasPattern(column.key()) ? Masked.of(Mask.STRAY, text) : row.masked(column.key()));
    }

    /** The cell as found; what was recognised as the date that belongs there is no stray text. */
    private Arg shown(Column column, String raw, boolean recognised) {
        boolean stray = !recognised
                && column.mask() == Mask.NONE
                && check.form().layout().isPersonal();
        return new Arg.Shown("found", Masked.of(stray ? Mask.STRAY : column.mask(), raw));
    }
}
