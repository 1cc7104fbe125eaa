package org.baoxue.table.bytes.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Reads the first sheet of a workbook made by hand. */
abstract class SheetReading {
    @TempDir
    Path folder;

    final List<CellTrouble> troubles = new ArrayList<>();
    long hidden;

    final List<String> read(HandMade made, SheetTable.Use... uses) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open(made.write(folder.resolve("a.xlsx")));
                SheetTable table = workbook.table(workbook.sheets().get(0))) {
            while (table.next()) {
                if (rows.isEmpty()) {
                    table.expect(uses);
                }
                table.troubles().stream()
                        .filter(trouble -> trouble.row() == table.row())
                        .forEach(troubles::add);
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.size(); i++) {
                    cells.add(table.get(i));
                }
                rows.add(table.row() + ":" + String.join("|", cells));
            }
            hidden = table.hiddenRows();
        }
        return rows;
    }

    final List<String> kinds() {
        return troubles.stream()
                .map(trouble -> new CellName((int) trouble.row(), trouble.column()) + " " + trouble.kind()
                        + (trouble.shown().isEmpty() ? "" : " " + trouble.shown()))
                .toList();
    }

    final String cell(String cell, Object... formats) throws IOException {
        List<String> rows = read(new HandMade()
                .styles(formats)
                .sheet("a", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>甲</v></c></row><row r=\"2\">" + cell + "</row>"));
        return rows.size() < 2 ? "" : rows.get(1).substring(2);
    }
}
