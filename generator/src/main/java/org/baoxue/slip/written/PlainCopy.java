package org.baoxue.slip.written;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.baoxue.table.Cells;
import org.baoxue.table.Encoding;
import org.baoxue.table.Separator;
import org.baoxue.table.Table;
import org.baoxue.table.TableFault;
import org.baoxue.table.bytes.sheets.SheetEntry;
import org.baoxue.table.bytes.sheets.Workbook;
import org.baoxue.table.bytes.text.TextTable;
import org.baoxue.write.sheets.Cell;
import org.baoxue.write.sheets.Look;
import org.baoxue.write.sheets.PartsWriter;
import org.baoxue.write.sheets.SheetPlan;
import org.baoxue.write.sheets.SheetXml;
import org.baoxue.write.sheets.WorkbookWriter;

/** The values of a file as a workbook, row by row where they stood; for tables without formats, and workbooks whose formats cannot stay. */
final class PlainCopy {
    /** The rows that are copied; of a longer file the slip names places alone. */
    static final long ROWS = 20_000;

    private static final int COLUMNS = 60;
    /** Columns that a sheet of paper on its side holds legibly, and those that say on each which row it is. */
    private static final int ON_PAGE = 12;

    private static final int REPEATED = 3;
    private static final double WIDTH = 16;
    private static final Look TEXT = Look.PLAIN.as(Look.TEXT);

    private PlainCopy() {}

    /** Copies a table that was filed as text; false if it has more rows than are copied, or cannot be read to its end. */
    static boolean text(Path source, Encoding encoding, String sheet, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out, PartsWriter.Packing.SMALL, 0);
                Table table =
                        TextTable.open(Files.newInputStream(source), plain(encoding), separator(source, encoding))) {
            return rows(table, sheet, workbook);
        } catch (TableFault e) {
            return false;
        }
    }

    /** Copies the sheets of a workbook that can be seen. */
    static boolean sheets(Path source, OutputStream out) throws IOException {
        try (WorkbookWriter copy = new WorkbookWriter(out, PartsWriter.Packing.SMALL, 0);
                Workbook workbook = Workbook.open(source)) {
            boolean whole = true;
            for (SheetEntry sheet : workbook.sheets()) {
                if (sheet.table() && !sheet.hidden()) {
                    try (Table table = workbook.table(sheet)) {
                        whole &= rows(table, sheet.name(), copy);
                    }
                }
            }
            return whole;
        } catch (TableFault e) {
            return false;
        }
    }

    private static boolean rows(Table table, String name, WorkbookWriter workbook) throws IOException {
        SheetXml sheet = null;
        while (table.next()) {
            if (table.row() > ROWS) {
                return false;
            }
            if (sheet == null) {
                sheet = workbook.sheet(plan(name, table.cells().size()));
            }
            Cells cells = table.cells();
            List<Cell> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.add(Cell.text(i, cells.get(i), TEXT));
                }
            }
            sheet.row(table.row(), 0, row);
        }
        if (sheet == null) {
            workbook.sheet(plan(name, 0));
        }
        return true;
    }

    /** A sheet that is printed as many pages wide as its columns need to be read, the first three of them on each. */
    private static SheetPlan plan(String name, int columns) {
        int pages = (Math.min(columns, COLUMNS) + ON_PAGE - 1) / ON_PAGE;
        return new SheetPlan(
                name,
                Collections.nCopies(COLUMNS, new SheetPlan.Col(WIDTH, TEXT)),
                new SheetPlan.Frozen(1, pages > 1 ? REPEATED : 0),
                List.of(),
                List.of(),
                new SheetPlan.Paper(true, 1, Math.max(1, pages), ""));
    }

    private static Encoding plain(Encoding encoding) {
        return encoding == Encoding.UTF_8_BOM ? Encoding.UTF_8 : encoding;
    }

    /** The sign that parts the first record into most cells. */
    private static Separator separator(Path source, Encoding encoding) throws IOException {
        Separator best = Separator.COMMA;
        int most = 0;
        for (Separator separator : Separator.values()) {
            try (Table table = TextTable.open(Files.newInputStream(source), plain(encoding), separator)) {
                int cells = table.next() ? table.cells().size() : 0;
                best = cells > most ? separator : best;
                most = Math.max(most, cells);
            } catch (TableFault e) {
                most = Math.max(most, 0); // not parted by this sign
            }
        }
        return best;
    }
}
