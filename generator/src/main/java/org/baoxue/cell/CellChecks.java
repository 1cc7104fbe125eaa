package org.baoxue.cell;

import java.util.List;

/**
 * The tests of cells as static methods, for generated code: what does not change from row to row is a constant there, and these are
 * small enough to become part of it. Each takes bytes, two offsets between which there are some, whether the bytes are GB18030, and
 * constants. It agrees with the test or the list that names it in a {@link Call}.
 */
public final class CellChecks {
    private static final int WORD = 8;

    private CellChecks() {}

    /**
     * A test as a call of one of these methods.
     *
     * @param method which says whether the cell passes; or, for a cell that must be a code, which one it is, from 1, and 0 for none
     * @param constants numbers ({@link Integer}, {@link Long}) and objects, in the order of its further parameters
     */
    public record Call(String method, List<Object> constants) {
        public Call {
            constants = List.copyOf(constants);
        }

        static Call of(String method, Object... constants) {
            return new Call(method, List.of(constants));
        }
    }

    /** Whether the cell passes a test of any shape. */
    public static boolean test(byte[] bytes, int from, int to, boolean gb18030, CellTest test) {
        return test.holds(bytes, from, to, gb18030);
    }

    /** Whether the cell is a day that exists. */
    public static boolean day(byte[] bytes, int from, int to, boolean gb18030) {
        return Days.isDay(bytes, from, to);
    }

    /** Whether the cell matches a pattern. */
    public static boolean pattern(byte[] bytes, int from, int to, boolean gb18030, BytePattern pattern) {
        return pattern.matches(bytes, from, to, gb18030);
    }

    /** Whether the cell is of this length, at most eight, and each of its bytes within its range. */
    public static boolean row(byte[] bytes, int from, int to, boolean gb18030, int length, long upper, long lower) {
        return to - from == length && FixedRows.isWithin(EightBytes.upTo(bytes, from, from + length), upper, lower);
    }

    /** Whether the cell is of this length, more than eight, each of its bytes is within its range, and some are in sets. */
    public static boolean words(
            byte[] bytes,
            int from,
            int to,
            boolean gb18030,
            int length,
            long[] upper,
            long[] lower,
            int[] positions,
            long[] masks) {
        if (to - from != length) {
            return false;
        }
        int last = upper.length - 1;
        boolean within = FixedRows.isWithin(EightBytes.at(bytes, to - WORD), upper[last], lower[last]);
        for (int w = 0; w < last; w++) {
            within &= FixedRows.isWithin(EightBytes.at(bytes, from + w * WORD), upper[w], lower[w]);
        }
        return within && FixedRows.fit(bytes, from, positions, masks);
    }

    /** Whether the cell is of at most so many bytes, none of which is a blank or a control of ASCII; else the test is asked. */
    public static boolean visible(byte[] bytes, int from, int to, boolean gb18030, int most, CellTest test) {
        return (to - from <= most && EightBytes.noneBelow(BytePattern.VISIBLE, bytes, from, to))
                || test.holds(bytes, from, to, gb18030);
    }

    /** Whether the cell is of at most so many bytes, all of them marked; else the test is asked. */
    public static boolean plain(
            byte[] bytes, int from, int to, boolean gb18030, int most, boolean[] marked, CellTest test) {
        boolean all = to - from <= most;
        for (int at = from; at < to; at++) {
            all &= marked[bytes[at] & 0xFF];
        }
        return all || test.holds(bytes, from, to, gb18030);
    }

    /** Which of a list of texts the cell is. */
    public static int code(byte[] bytes, int from, int to, boolean gb18030, Codes codes) {
        return codes.find(bytes, from, to, gb18030) + 1;
    }

    /** Which of a list of texts the cell is, all of which have at most eight bytes. */
    public static int word(byte[] bytes, int from, int to, boolean gb18030, long[] heads, int[] numbers, int shift) {
        if (to - from > WORD || bytes[to - 1] == 0) {
            return 0;
        }
        return Codes.Words.find(EightBytes.upTo(bytes, from, to), heads, numbers, shift) + 1;
    }
}
