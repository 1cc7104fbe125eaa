package org.baoxue.interop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.table.bytes.sheets.SheetEntry;
import org.baoxue.table.bytes.sheets.SheetTable;
import org.baoxue.table.bytes.sheets.Workbook;

/** The cells of a workbook's sheets as texts. */
final class Sheets {
    private Sheets() {}

    /** Every row of every visible sheet: the sheet, the row's number, its cells without the empty ones at the end. */
    static List<String> read(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file)) {
            for (SheetEntry sheet : workbook.sheets()) {
                if (!sheet.hidden() && sheet.table()) {
                    read(workbook, sheet, rows);
                }
            }
        }
        return rows;
    }

    private static void read(Workbook workbook, SheetEntry sheet, List<String> rows) throws IOException {
        try (SheetTable table = workbook.table(sheet)) {
            while (table.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.size(); i++) {
                    cells.add(table.get(i));
                }
                String joined = String.join("|", cells).replaceAll("\\|+$", "");
                long troubled = table.troubles().stream()
                        .filter(trouble -> trouble.row() == table.row())
                        .count();
                rows.add(sheet.name() + " " + table.row() + " " + joined + (troubled == 0 ? "" : " !" + troubled));
            }
        }
    }
}
