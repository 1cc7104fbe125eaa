package org.baoxue.table.bytes;

/**
 * The inner loop: cells without quotes. It looks at eight bytes at a time, cuts at those that are commas, and stops only at others
 * that are not ASCII or that stand before {@code '-'} in it, as all do that part cells and records.
 */
final class PlainCells {
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    /** Added to a byte below 0x80 it reaches 0x80 from {@code '-'} on. */
    private static final long FROM_DASH = 0x5353535353535353L;

    private static final long COMMAS = 0x2C2C2C2C2C2C2C2CL;

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
        while (i < limit) {
            long word = (long) WellFormed.WORDS.get(bytes, i);
            long events = (~((word & LOW_BITS) + FROM_DASH) | word) & WellFormed.HIGH_BITS;
            if (events == 0) {
                i += Long.BYTES;
                continue;
            }
            if (size + Long.BYTES > ends.length) {
                records.size = size;
                records.grow();
                begins = records.begins;
                ends = records.ends;
            }
            long others = word ^ COMMAS;
            long commas = ~(((others & LOW_BITS) + LOW_BITS) | others) & WellFormed.HIGH_BITS;
            events ^= commas;
            commas &= (events & -events) - 1; // those before the first other event, all if there is none
            while (commas != 0) {
                int at = i + (Long.numberOfTrailingZeros(commas) >>> 3);
                begins[size] = start;
                ends[size++] = at;
                start = at + 1;
                commas &= commas - 1;
            }
            if (events == 0) {
                i += Long.BYTES;
                continue;
            }
            i += Long.numberOfTrailingZeros(events) >>> 3;
            int b = bytes[i];
            if (b < 0) {
                int behind = form.skip(bytes, i, limit);
                if (behind < 0) {
                    i = ~behind;
                    break;
                }
                i = behind;
            } else if (b == '\n' || b == '\r' || b == 0 || (b == '"' && i == start)) {
                break;
            } else {
                i++;
            }
        }
        records.size = size;
        cellStart = start;
        return Math.min(i, limit);
    }
}
