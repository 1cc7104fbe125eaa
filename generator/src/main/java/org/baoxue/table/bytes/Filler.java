package org.baoxue.table.bytes;

import java.util.Arrays;
import org.baoxue.table.Encoding;

/** Fills a block of records with cells that are at hand one by one, in UTF-8, instead of being cut from the bytes of a file. */
public final class Filler {
    private static final int FIRST_BYTES = 1 << 16;

    private final Records records = new Records(Encoding.UTF_8);
    private final BlankRecords blanks = new BlankRecords(records, new WellFormed(Encoding.UTF_8));
    private byte[] bytes = new byte[FIRST_BYTES];
    private int size;
    private int open;

    /** A filler without a record. */
    public Filler() {}

    /** The records, once {@link #end} was called. */
    public Records records() {
        return records;
    }

    /** Forgets all records, to fill the block anew. */
    public void begin() {
        records.clear();
        records.use(bytes);
        size = 0;
        open = 0;
    }

    /** How many bytes the cells take. */
    public int bytes() {
        return size;
    }

    /** How many cells the open record has. */
    public int cells() {
        return records.size - open;
    }

    /** Adds a cell to the open record; the bytes are copied and must be well formed. */
    public void cell(byte[] from, int begin, int end) {
        int length = end - begin;
        if (size + length + WellFormed.PADDING > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length + WellFormed.PADDING));
            records.use(bytes);
        }
        System.arraycopy(from, begin, bytes, size, length);
        records.addCell(size, size + length);
        size += length;
    }

    /** Adds empty cells until the open record has this many. */
    public void fillTo(int width) {
        while (cells() < width) {
            records.addCell(size, size);
        }
    }

    /** Whether no cell of the open record shows anything. */
    public boolean isBlank() {
        WellFormed.pad(bytes, size);
        return blanks.isOpenRecordBlank();
    }

    /** Whether the open record has such a cell, from 0, and it is not empty. */
    public boolean isFilled(int cell) {
        int at = open + cell;
        return at < records.size && records.begins[at] < records.ends[at];
    }

    /** Ends the open record. */
    public void close(int row) {
        close(row, row);
    }

    /** Ends the open record; row and line count from where {@link #end} says. */
    public void close(int row, int line) {
        records.close(row, line, size);
        open = records.size;
    }

    /** Drops the open record. */
    public void drop() {
        records.drop();
    }

    /** Makes the records final. */
    public void end() {
        end(0, 0);
    }

    /** Makes the records final; their rows and lines count from these. */
    public void end(long row, long line) {
        WellFormed.pad(bytes, size);
        records.settle(new Start(0, row, line));
    }
}
