package org.baoxue.table.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.table.BadBytes;
import org.baoxue.table.CsvTable;
import org.baoxue.table.Encoding;
import org.baoxue.table.Table;
import org.baoxue.table.TableFault;

/**
 * What came of reading a file.
 *
 * @param records each with row, line and cells
 * @param fault its kind and line; empty if the file was read to its end
 */
record Reading(List<String> records, String fault) {
    /** As the byte reader has it. */
    static Reading byBytes(byte[] file, Encoding encoding, int block) throws IOException {
        return of(ByteTable.open(new ByteArrayInputStream(file), encoding, block));
    }

    /** As the reader over characters has it, bytes that are not well formed coming before any other fault. */
    static Reading byCharacters(byte[] file, Encoding encoding) throws IOException {
        Reading reading = of(CsvTable.open(new ByteArrayInputStream(file), encoding));
        BadBytes bad = BadBytes.locate(new ByteArrayInputStream(file), encoding);
        return bad == null ? reading : new Reading(reading.records, "BAD_BYTES@" + bad.line());
    }

    static String record(long row, long line, List<String> cells) {
        return row + "@" + line + cells;
    }

    static String fault(TableFault fault) {
        return fault.kind() + "@" + fault.line();
    }

    boolean isWhole() {
        return fault.isEmpty();
    }

    private static Reading of(Table opened) throws IOException {
        List<String> records = new ArrayList<>();
        try (Table table = opened) {
            while (table.next()) {
                records.add(record(table.row(), table.line(), cells(table)));
            }
            records.add("in " + table.encoding());
            return new Reading(records, "");
        } catch (TableFault fault) {
            return new Reading(records, fault(fault));
        }
    }

    private static List<String> cells(Table table) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.cells().size(); i++) {
            cells.add(table.cells().get(i));
        }
        return cells;
    }
}
