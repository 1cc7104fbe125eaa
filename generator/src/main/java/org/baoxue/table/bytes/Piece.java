package org.baoxue.table.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.baoxue.table.Encoding;
import org.baoxue.table.TableFault;
import org.jspecify.annotations.Nullable;

/** One block of a file in memory, with the records that start in it; used for one block after another by one thread at a time. */
final class Piece {
    /**
     * What the reader of a block tells the reader of the next one.
     *
     * @param next where the next record starts
     * @param fault what is wrong with it, so that no record is to be cut any more; null if nothing is known to be
     */
    record HandOver(Start next, @Nullable TableFault fault) {}

    private static final int BEHIND = 4096;

    private final FileChannel file;
    private final long size;
    private final Encoding encoding;
    private final int block;
    private final Records records;
    private final Cutter cutter;
    private final int usual;
    private byte[] bytes;
    private int limit;
    private long offset;
    private long stop;
    private long cutFrom;

    Piece(FileChannel file, long size, Encoding encoding, int block) {
        this.file = file;
        this.size = size;
        this.encoding = encoding;
        this.block = block;
        this.records = new Records(encoding);
        this.cutter = new Cutter(records, encoding);
        int behind = Math.max(WellFormed.LONGEST, Math.min(BEHIND, block));
        this.usual = 1 + block + behind + WellFormed.PADDING;
        this.bytes = new byte[usual];
    }

    /** The records that start in the block. */
    Records records() {
        return records;
    }

    /** Reads the block that starts here, the byte before it, and some behind it, where its last record may end. */
    void load(long start) throws IOException {
        offset = Math.max(0, start - 1);
        stop = Math.min(size, start + block);
        limit = 0;
        cutFrom = -1;
        bytes = bytes.length == usual ? bytes : new byte[usual];
        fill();
    }

    /** Cuts the block from where a record starts if no quoted cell is open at its beginning. */
    void assume() throws IOException {
        int i = 0;
        int last = (int) (stop - offset);
        while (i < last && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        boolean both = i + 1 < limit && bytes[i] == '\r' && bytes[i + 1] == '\n';
        cut(offset + i + (both ? 2 : 1));
    }

    /** Makes the records final, knowing where the first one starts, and says where the next block's first one does. */
    HandOver settle(Start start) throws IOException {
        if (start.offset() != cutFrom) {
            cut(start.offset());
        }
        records.settle(new Start(offset, start.row(), start.line()));
        if (start.offset() >= stop) {
            return new HandOver(start, null);
        }
        Start next = new Start(offset + cutter.next(), start.row() + cutter.rows(), start.line() + cutter.lines());
        TableFault fault = cutter.fault(next.line());
        return new HandOver(next, fault == null ? null : judged(fault, next));
    }

    /** Has no records, since there is a fault in a block before. */
    HandOver none(HandOver known) {
        records.clear();
        return known;
    }

    private void cut(long start) throws IOException {
        cutFrom = start;
        if (start >= stop) {
            records.clear();
            return;
        }
        int from = (int) (start - offset);
        cutter.begin(from + (start == 0 ? ByteOrderMark.length(bytes, limit, encoding) : 0));
        int until = (int) (stop - offset);
        while (cutter.cut(bytes, until, limit, isEnd()) == Cutter.Halt.SHORT) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
            fill();
        }
    }

    /** The fault that counts: bytes that are not well formed come first, wherever they stand in the rest of the file. */
    private TableFault judged(TableFault fault, Start at) throws IOException {
        Remainder rest = new Remainder(encoding, at.line());
        byte[] kept = bytes;
        try {
            int good = rest.pass(bytes, cutter.next(), limit, isEnd());
            bytes = new byte[usual];
            while (!isEnd()) {
                offset += good;
                limit = 0;
                fill();
                good = rest.pass(bytes, 0, limit, isEnd());
            }
            return fault;
        } catch (TableFault bad) {
            return bad;
        } finally {
            bytes = kept;
        }
    }

    private boolean isEnd() {
        return offset + limit >= size;
    }

    private void fill() throws IOException {
        int wanted = (int) Math.min(size - offset, bytes.length - WellFormed.PADDING);
        ByteBuffer target = ByteBuffer.wrap(bytes, limit, wanted - limit);
        while (target.hasRemaining()) {
            if (file.read(target, offset + target.position()) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        limit = wanted;
        WellFormed.pad(bytes, limit);
    }
}
