package org.baoxue.table.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baoxue.table.Cells;
import org.baoxue.table.Encoding;
import org.baoxue.table.TableFault;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180, any line ends, with or without a byte order mark) as a table whose records are cut from its bytes, a
 * block of them at a time. All records before a fault are handed out before it is thrown; bytes that are not well formed,
 * anywhere in the file, come before any other fault.
 */
public final class ByteTable implements BlockTable, Cells {
    /** How many bytes a block has unless it is said otherwise. */
    public static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final Encoding assumed;
    private final Records records;
    private final Cutter cutter;
    private byte[] buffer;
    private int limit;
    private boolean begun;
    private boolean marked;
    private boolean end;
    private Start start = Start.OF_FILE;
    private long bufferOffset;
    private int next;
    private int at = -1;
    private @Nullable TableFault fault;

    private ByteTable(InputStream in, Encoding assumed, int block) {
        this.in = in;
        this.assumed = assumed;
        this.records = new Records(assumed);
        this.cutter = new Cutter(records, assumed);
        this.buffer = new byte[Math.max(block, WellFormed.LONGEST) + WellFormed.PADDING];
        WellFormed.pad(buffer, 0);
    }

    /** A table over these bytes; closing it closes them. They are read in large parts and need no buffer. */
    public static ByteTable open(InputStream in, Encoding assumed) {
        return open(in, assumed, BLOCK);
    }

    /** A table that reads this many bytes at a time, as long as no record is longer. */
    public static ByteTable open(InputStream in, Encoding assumed, int block) {
        return new ByteTable(in, assumed, block);
    }

    /** A table over the bytes of a file. */
    public static ByteTable open(Path file, Encoding assumed) throws IOException {
        return open(Files.newInputStream(file), assumed);
    }

    @Override
    public boolean next() throws IOException {
        at = Math.min(at + 1, records.count());
        while (at == records.count()) {
            if (fault != null) {
                fault = judged(fault);
                throw fault;
            }
            if (end && next == limit) {
                return false;
            }
            cutBlock();
            at = 0;
        }
        return true;
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
    public Encoding bytes() {
        return assumed;
    }

    @Override
    public Start after() {
        requireRecord();
        return records.after(at);
    }

    @Override
    public long row() {
        requireRecord();
        return records.row(at);
    }

    @Override
    public long line() {
        requireRecord();
        return records.line(at);
    }

    @Override
    public Cells cells() {
        return this;
    }

    @Override
    public Encoding encoding() {
        return marked ? ByteOrderMark.marked(assumed) : assumed;
    }

    @Override
    public int size() {
        requireRecord();
        return records.cells(at);
    }

    @Override
    public String get(int position) {
        requireRecord();
        return records.text(at, position);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void requireRecord() {
        if (at < 0 || at >= records.count()) {
            throw new IllegalStateException("there is no current record");
        }
    }

    private void cutBlock() throws IOException {
        refill();
        cutter.begin(next);
        cutter.cut(buffer, limit, limit, end);
        records.settle(new Start(bufferOffset, start.row(), start.line()));
        start = new Start(bufferOffset + cutter.next(), start.row() + cutter.rows(), start.line() + cutter.lines());
        next = cutter.next();
        fault = cutter.fault(start.line());
    }

    /** The fault that counts: bytes that are not well formed come first, wherever they stand. */
    private TableFault judged(TableFault first) throws IOException {
        Remainder rest = new Remainder(assumed, start.line());
        try {
            next = rest.pass(buffer, next, limit, end);
            while (!end) {
                refill();
                next = rest.pass(buffer, next, limit, end);
            }
            return first;
        } catch (TableFault bad) {
            return bad;
        } finally {
            next = limit;
            end = true;
        }
    }

    private void refill() throws IOException {
        int kept = limit - next;
        int capacity = buffer.length - WellFormed.PADDING;
        byte[] target = kept == capacity ? new byte[capacity * 2 + WellFormed.PADDING] : buffer;
        System.arraycopy(buffer, next, target, 0, kept);
        buffer = target;
        bufferOffset += next;
        int room = buffer.length - WellFormed.PADDING - kept;
        int count = in.readNBytes(buffer, kept, room);
        end = count < room;
        limit = kept + count;
        WellFormed.pad(buffer, limit);
        next = 0;
        if (!begun) {
            begun = true;
            next = ByteOrderMark.length(buffer, limit, assumed);
            marked = next > 0;
        }
    }
}
