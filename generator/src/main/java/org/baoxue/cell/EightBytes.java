package org.baoxue.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes as one number, the first byte lowest. */
public final class EightBytes {
    /** The sign bit of each byte. */
    static final long SIGNS = 0x8080808080808080L;

    private static final long ONES = 0x0101010101010101L;

    private static final long HIGH_NIBBLES = 0xF0F0F0F0F0F0F0F0L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The eight bytes from this offset on, all of which the array must have. */
    public static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** The bytes from one offset to another, of which there are at most eight, filled up with zeros. */
    public static long upTo(byte[] bytes, int from, int to) {
        int missing = 8 - (to - from);
        if (missing == 8) {
            return 0;
        }
        if (from + 8 <= bytes.length) {
            return at(bytes, from) & (-1L >>> (missing * 8));
        }
        if (to >= 8) {
            return at(bytes, to - 8) >>> (missing * 8);
        }
        long word = 0;
        for (int at = to - 1; at >= from; at--) {
            word = word << 8 | (bytes[at] & 0xFF);
        }
        return word;
    }

    /**
     * Whether no byte, taken without sign, is less than the limit.
     *
     * @param limit at most 80 hexadecimal
     */
    static boolean noneBelow(int limit, byte[] bytes, int from, int to) {
        long limits = limit * ONES;
        int at = from;
        long small = 0;
        for (; at + 8 <= to; at += 8) {
            long word = at(bytes, at);
            small |= (word - limits) & ~word;
        }
        if (at < to) {
            long word = upTo(bytes, at, to) | (-1L << (8 * (to - at)));
            small |= (word - limits) & ~word;
        }
        return (small & SIGNS) == 0;
    }

    /** Whether each of the eight is a digit of ASCII. */
    public static boolean areDigits(long word) {
        long off = word ^ (ONES * '0');
        return ((off | (off + ONES * 6)) & HIGH_NIBBLES) == 0;
    }

    /** Whether one of the eight is this byte. */
    public static boolean has(long word, byte sought) {
        long off = word ^ (ONES * (sought & 0xFF));
        return ((off - ONES) & ~off & SIGNS) != 0;
    }
}
