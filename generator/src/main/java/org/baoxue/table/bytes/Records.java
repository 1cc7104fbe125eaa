package org.baoxue.table.bytes;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.baoxue.table.Encoding;

/**
 * Whole records, cut into cells that are slices of one array of bytes. Records without any text are left out but counted. The
 * bytes are well formed in the table's encoding. A view: it holds until its reader moves on to other records; the bytes are not
 * to be changed.
 */
public final class Records {
    private static final int FIRST_CAPACITY = 256;

    private final Charset charset;
    private byte[] bytes = new byte[0];
    /** Where each cell begins. */
    int[] begins = new int[FIRST_CAPACITY];
    /** Where each cell ends. */
    int[] ends = new int[FIRST_CAPACITY];
    /** How many cells there are. */
    int size;

    /** Of each record, the number of its first cell; one more than there are records. */
    private int[] first = new int[FIRST_CAPACITY];

    private int[] rows = new int[FIRST_CAPACITY];
    private int[] lines = new int[FIRST_CAPACITY];
    private int[] behinds = new int[FIRST_CAPACITY];
    private int count;
    private int[] doubled = new int[FIRST_CAPACITY];
    private int doubledCount;
    private Start start = Start.OF_FILE;

    Records(Encoding encoding) {
        this.charset = encoding.charset();
    }

    /** The bytes that {@link #from} and {@link #to} point into. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many records there are, those without text left out. */
    public int count() {
        return count;
    }

    /** How many cells a record has; at least one. */
    public int cells(int record) {
        return first[record + 1] - first[record];
    }

    /** Where a cell begins, behind its opening quote if it has one. */
    public int from(int record, int cell) {
        return begins[first[record] + cell];
    }

    /** Where a cell ends, before its closing quote if it has one; doubled quotes inside have become single ones. */
    public int to(int record, int cell) {
        return ends[first[record] + cell];
    }

    /**
     * Where the cells at these positions of a record begin and end; from and to are alike where the record has no such cell.
     *
     * @param positions from 0; negative for a cell that no record has
     * @param from takes the beginnings, in the order of the positions
     * @param to takes the ends
     */
    public void bounds(int record, int[] positions, int[] from, int[] to) {
        int base = first[record];
        int width = first[record + 1] - base;
        for (int i = 0; i < positions.length; i++) {
            int at = positions[i];
            boolean there = at >= 0 && at < width;
            from[i] = there ? begins[base + at] : 0;
            to[i] = there ? ends[base + at] : 0;
        }
    }

    /**
     * Where the first cells of a record begin and end, of which it must have as many.
     *
     * @param from takes the beginnings
     * @param to takes the ends
     */
    public void bounds(int record, int[] from, int[] to) {
        System.arraycopy(begins, first[record], from, 0, from.length);
        System.arraycopy(ends, first[record], to, 0, to.length);
    }

    /** A record's number as a spreadsheet shows it: header and blank records count, a quoted line break does not. */
    public long row(int record) {
        return start.row() + rows[record];
    }

    /** The physical line on which a record starts, from 1. */
    public long line(int record) {
        return start.line() + lines[record];
    }

    /** A cell as text. */
    public String text(int record, int cell) {
        int from = from(record, cell);
        return new String(bytes, from, to(record, cell) - from, charset);
    }

    /** Where the record behind this one starts; its line is right unless the file ends here. */
    Start after(int record) {
        int last = cells(record) - 1;
        return new Start(start.offset() + behinds[record], row(record), line(record) + breaks(record, last));
    }

    private int breaks(int record, int last) {
        int found = 1;
        for (int cell = 0; cell <= last; cell++) {
            found += LineBreaks.count(bytes, from(record, cell), to(record, cell));
        }
        return found;
    }

    /** The bytes that records are cut from. */
    void use(byte[] from) {
        bytes = from;
    }

    /** Forgets all records. */
    void clear() {
        count = 0;
        size = 0;
        doubledCount = 0;
    }

    /** Makes room for more cells. */
    void grow() {
        begins = Arrays.copyOf(begins, begins.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
    }

    void addCell(int from, int to) {
        if (size == ends.length) {
            grow();
        }
        begins[size] = from;
        ends[size++] = to;
    }

    /** Remembers that the cell added last holds doubled quotes. */
    void lastCellIsDoubled() {
        if (doubledCount == doubled.length) {
            doubled = Arrays.copyOf(doubled, doubledCount * 2);
        }
        doubled[doubledCount++] = size - 1;
    }

    /** Where the cells of the record begin that is being cut. */
    int open() {
        return first[count];
    }

    /** Makes a record of the cells added since the last. */
    void close(int row, int line, int end) {
        if (count + 2 > first.length) {
            int longer = first.length * 2;
            first = Arrays.copyOf(first, longer);
            rows = Arrays.copyOf(rows, longer);
            lines = Arrays.copyOf(lines, longer);
            behinds = Arrays.copyOf(behinds, longer);
        }
        rows[count] = row;
        lines[count] = line;
        behinds[count] = end;
        count++;
        first[count] = size;
    }

    /** Drops the cells added since the last record. */
    void drop() {
        size = first[count];
        while (doubledCount > 0 && doubled[doubledCount - 1] >= size) {
            doubledCount--;
        }
    }

    /** Makes the records final: numbers them and takes one out of each two doubled quotes. */
    void settle(Start numbering) {
        start = numbering;
        for (int i = 0; i < doubledCount; i++) {
            int cell = doubled[i];
            ends[cell] = single(begins[cell], ends[cell]);
        }
        doubledCount = 0;
    }

    private int single(int from, int to) {
        int kept = from;
        for (int i = from; i < to; i++) {
            bytes[kept++] = bytes[i];
            if (bytes[i] == '"') {
                i++;
            }
        }
        return kept;
    }
}
