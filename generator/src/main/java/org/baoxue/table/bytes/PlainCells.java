package org.baoxue.table.bytes;

/**
 * The inner loop: cells without quotes. It looks at eight bytes at a time and stops only at those that are not ASCII or that
 * stand before {@code '-'} in it, as all do that part cells and records.
 */
final class PlainCells {
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    /** Added to a byte below 0x80 it reaches 0x80 from {@code '-'} on. */
    private static final long FROM_DASH = 0x5353535353535353L;

    private final Records records;
    private final WellFormed form;
    private int cellStart;

    PlainCells(Records records, WellFormed form) {
        this.records = records;
        this.form = form;
    }

    /** Where the cell starts that is being cut. */
    int cellStart() {
        return cellStart;
    }

    /** A cell starts here. */
    void startCell(int at) {
        cellStart = at;
    }

    /** Cuts cells up to the next byte that is no matter of commas and characters: returns where that is, or the limit. */
    int cut(byte[] bytes, int from, int limit) {
        int[] begins = records.begins;
        int[] ends = records.ends;
        int size = records.size;
        int start = cellStart;
        int i = from;
        scan:
        while (i < limit) {
            long word = (long) WellFormed.WORDS.get(bytes, i);
            long events = (~((word & LOW_BITS) + FROM_DASH) | word) & WellFormed.HIGH_BITS;
            while (events != 0) {
                int at = i + (Long.numberOfTrailingZeros(events) >>> 3);
                int b = bytes[at];
                if (b == ',') {
                    if (size == ends.length) {
                        records.size = size;
                        records.grow();
                        begins = records.begins;
                        ends = records.ends;
                    }
                    begins[size] = start;
                    ends[size++] = at;
                    start = at + 1;
                } else if (b < 0) {
                    int behind = form.skip(bytes, at, limit);
                    i = behind < 0 ? ~behind : behind;
                    if (behind < 0) {
                        break scan;
                    }
                    continue scan;
                } else if (b == '\n' || b == '\r' || b == 0 || (b == '"' && at == start)) {
                    i = at;
                    break scan;
                }
                events &= events - 1;
            }
            i += Long.BYTES;
        }
        records.size = size;
        cellStart = start;
        return Math.min(i, limit);
    }
}
