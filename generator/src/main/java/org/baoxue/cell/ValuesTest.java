package org.baoxue.cell;

import java.util.Arrays;

/** What a schema asks of a cell that holds several values. */
final class ValuesTest {
    private static final int MOST_CODES = Long.SIZE;

    private final CellTest each;
    private final boolean unique;
    private final long least;
    private final long most;
    /** Whether each value must be one of so few codes that what was seen fits into a mask. */
    private final boolean coded;

    /**
     * A test.
     *
     * @param each what is asked of every value
     * @param unique whether none may stand twice
     * @param least how many there must be
     * @param most how many there may be
     */
    ValuesTest(CellTest each, boolean unique, long least, long most) {
        this.each = each;
        this.unique = unique;
        this.least = least;
        this.most = most;
        Codes codes = each.codes();
        this.coded = codes != null && codes.texts().size() <= MOST_CODES;
    }

    boolean hold(byte[] bytes, int from, int to, boolean gb18030) {
        int count = 0;
        long seen = 0;
        int begin = from;
        // the byte of a semicolon is never part of another character, neither in UTF-8 nor in GB18030
        for (int at = from; at <= to; at++) {
            if (at < to && bytes[at] != CellTest.SEPARATOR) {
                continue;
            }
            if (coded) {
                long code = bit(bytes, begin, at, gb18030);
                if (code == 0 || (unique && (seen & code) != 0)) {
                    return false;
                }
                seen |= code;
            } else if (!each.holds(bytes, begin, at, gb18030) || (unique && isBefore(bytes, from, begin, at))) {
                return false;
            }
            count++;
            begin = at + 1;
        }
        return count >= least && count <= most;
    }

    private long bit(byte[] bytes, int from, int to, boolean gb18030) {
        Codes codes = each.codes();
        int code = codes == null ? -1 : codes.find(bytes, from, to, gb18030);
        return code < 0 ? 0 : 1L << code;
    }

    /** Whether the value between {@code begin} and {@code end} stands before as well; a text has one way only to be encoded. */
    private static boolean isBefore(byte[] bytes, int from, int begin, int end) {
        int other = from;
        for (int at = from; at < begin; at++) {
            if (bytes[at] == CellTest.SEPARATOR) {
                if (Arrays.equals(bytes, other, at, bytes, begin, end)) {
                    return true;
                }
                other = at + 1;
            }
        }
        return false;
    }
}
