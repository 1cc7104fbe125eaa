package org.baoxue.table.bytes.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.baoxue.table.Cells;
import org.baoxue.table.CsvTable;
import org.baoxue.table.Encoding;
import org.baoxue.table.Separator;
import org.baoxue.table.TableFault;
import org.baoxue.table.bytes.BlockTable;
import org.baoxue.table.bytes.Filler;
import org.baoxue.table.bytes.Records;
import org.jspecify.annotations.Nullable;

/**
 * A table in any encoding and with any separator, read character by character and handed on as slices of bytes in UTF-8: slower than
 * {@link org.baoxue.table.bytes.ByteTable}, with the same grammar, numbers of rows and lines, and faults. All records before a fault are handed out before it
 * is thrown.
 */
public final class TextTable implements BlockTable, Cells {
    private static final int BLOCK_RECORDS = 256;
    private static final int BLOCK_BYTES = 1 << 16;

    private final CsvTable text;
    private final Filler filler = new Filler();
    private final Records records = filler.records();
    private int at = -1;
    private boolean end;
    private @Nullable TableFault fault;

    private TextTable(CsvTable text) {
        this.text = text;
    }

    /** A table over these bytes; closing it closes them. */
    public static TextTable open(InputStream in, Encoding encoding, Separator separator) throws IOException {
        return new TextTable(CsvTable.open(in, encoding, separator));
    }

    @Override
    public boolean next() throws IOException {
        at = Math.min(at + 1, records.count());
        if (at < records.count()) {
            return true;
        }
        if (fault == null && !end) {
            fill();
            at = 0;
        }
        if (records.count() > at) {
            return true;
        }
        if (fault != null) {
            throw fault;
        }
        return false;
    }

    private void fill() throws IOException {
        filler.begin();
        long row = 0;
        long line = 0;
        try {
            while (records.count() < BLOCK_RECORDS && filler.bytes() < BLOCK_BYTES) {
                if (!text.next()) {
                    end = true;
                    break;
                }
                if (records.count() == 0) {
                    row = text.row();
                    line = text.line();
                }
                for (int i = 0; i < text.size(); i++) {
                    byte[] cell = text.get(i).getBytes(StandardCharsets.UTF_8);
                    filler.cell(cell, 0, cell.length);
                }
                filler.close((int) (text.row() - row), (int) (text.line() - line));
            }
        } catch (TableFault e) {
            fault = e;
        }
        filler.end(row, line);
    }

    @Override
    public Records block() {
        return records;
    }

    @Override
    public int at() {
        return at;
    }

    @Override
    public long row() {
        return records.row(current());
    }

    @Override
    public long line() {
        return records.line(current());
    }

    @Override
    public Cells cells() {
        return this;
    }

    @Override
    public Encoding encoding() {
        return text.encoding();
    }

    @Override
    public int size() {
        return records.cells(current());
    }

    @Override
    public String get(int position) {
        return records.text(current(), position);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private int current() {
        if (at < 0 || at >= records.count()) {
            throw new IllegalStateException("there is no current record");
        }
        return at;
    }
}
