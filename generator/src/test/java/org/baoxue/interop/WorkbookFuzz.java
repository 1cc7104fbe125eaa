package org.baoxue.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.baoxue.packed.PackedFault;
import org.baoxue.table.TableFault;
import org.baoxue.table.bytes.sheets.HandMade;
import org.baoxue.table.bytes.sheets.SheetEntry;
import org.baoxue.table.bytes.sheets.SheetTable;
import org.baoxue.table.bytes.sheets.Workbook;

/**
 * Workbooks of any bytes, and sheets of any XML in a sound workbook: they are refused by the reader's own faults, or read to their end with
 * rows in order.
 */
public final class WorkbookFuzz {
    private static final Path FILE = file();

    private WorkbookFuzz() {}

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzz", ".xlsx");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file whose first byte is P as that of a packed file is; else the XML of a sheet's rows, and of what stands behind them. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length > 0 && input[0] == 'P') {
            Files.write(FILE, input);
        } else {
            String xml = new String(input, StandardCharsets.UTF_8);
            String[] parts = xml.split("\u0000", -1);
            String behind = String.join("", Arrays.asList(parts).subList(1, parts.length));
            new HandMade()
                    .texts("<si><t>甲</t></si><si><r><t>乙</t></r></si>")
                    .sheet("a", "", "<sheetData>" + parts[0] + "</sheetData>" + behind)
                    .write(FILE);
        }
        try (Workbook workbook = Workbook.open(FILE)) {
            for (SheetEntry sheet : workbook.sheets()) {
                read(workbook, sheet);
            }
        } catch (PackedFault fault) {
            assertThat(fault.detail()).isNotNull();
        }
    }

    private static void read(Workbook workbook, SheetEntry sheet) throws IOException {
        if (!sheet.table()) {
            return;
        }
        try (SheetTable table = workbook.table(sheet)) {
            long before = 0;
            while (table.next()) {
                assertThat(table.row()).isGreaterThan(before);
                before = table.row();
                for (int cell = 0; cell < table.cells().size(); cell++) {
                    assertThat(table.cells().get(cell)).isNotNull();
                }
            }
        } catch (TableFault fault) {
            assertThat(fault.kind()).isNotNull();
        }
    }
}
