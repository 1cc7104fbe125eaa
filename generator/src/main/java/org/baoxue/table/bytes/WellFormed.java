package org.baoxue.table.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.baoxue.cell.CodePoints;
import org.baoxue.table.Encoding;

/**
 * Which bytes an encoding has: the verdicts of the JDK's decoders, given without decoding. UTF-8 as in table 3-7 of the Unicode
 * Standard. GB18030: all pairs, and those fours that stand for a code point. Behind the last byte there must be
 * {@link #pad padding}, so that no look ahead needs to ask where the end is.
 */
final class WellFormed {
    /** How many bytes of padding must stand behind the bytes in question. */
    static final int PADDING = 8;

    /** Bytes of the longest character. */
    static final int LONGEST = 4;

    static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    static final long HIGH_BITS = 0x8080808080808080L;

    private static final int FOURS_IN_BMP = 39_420;
    private static final int FOURS_BEYOND = 189_000;
    private static final int FOURS_END = FOURS_BEYOND + 0x100000;

    /** No part of any character longer than a byte, and nothing that parts cells or records. */
    private static final byte FILLER = '-';

    private final boolean national;

    WellFormed(Encoding encoding) {
        this.national = encoding == Encoding.GB18030;
    }

    /** Puts padding behind the limit. */
    static void pad(byte[] bytes, int limit) {
        Arrays.fill(bytes, limit, limit + PADDING, FILLER);
    }

    /**
     * Goes on from a byte that is not ASCII to the next that is.
     *
     * @return where that is; or, negated bit by bit, where a character begins that is not well formed or is cut off by the limit
     */
    int skip(byte[] bytes, int at, int limit) {
        int i = at;
        while (i < limit && bytes[i] < 0) {
            int length = national ? nationalLength(bytes, i) : unicodeLength(bytes, i);
            if (length == 0) {
                return ~i;
            }
            i += length;
        }
        return i;
    }

    /** Where the first character begins that is not well formed or is cut off by the limit; the limit if there is none. */
    int firstBad(byte[] bytes, int from, int limit) {
        int i = from;
        while (i < limit) {
            long high = (long) WORDS.get(bytes, i) & HIGH_BITS;
            if (high == 0) {
                i += Long.BYTES;
            } else {
                i = skip(bytes, i + (Long.numberOfTrailingZeros(high) >>> 3), limit);
                if (i < 0) {
                    return ~i;
                }
            }
        }
        return limit;
    }

    /** The length of the character, not ASCII, that begins here; 0 if it is not well formed. */
    int length(byte[] bytes, int at) {
        return national ? nationalLength(bytes, at) : unicodeLength(bytes, at);
    }

    /** The code point, not ASCII, that begins here; the bytes must be well formed. */
    int codePoint(byte[] bytes, int at) {
        return CodePoints.at(bytes, at, national);
    }

    private static int unicodeLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1];
        if (second >= (byte) 0xC0 || lead < 0xC2) {
            return 0;
        }
        if (lead < 0xE0) {
            return 2;
        }
        if (lead < 0xF0) {
            boolean overlong = lead == 0xE0 && second < (byte) 0xA0;
            boolean surrogate = lead == 0xED && second >= (byte) 0xA0;
            return overlong || surrogate || bytes[at + 2] >= (byte) 0xC0 ? 0 : 3;
        }
        boolean overlong = lead == 0xF0 && second < (byte) 0x90;
        boolean beyond = lead > 0xF4 || (lead == 0xF4 && second >= (byte) 0x90);
        return overlong || beyond || bytes[at + 2] >= (byte) 0xC0 || bytes[at + 3] >= (byte) 0xC0 ? 0 : 4;
    }

    private static int nationalLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        if (lead == 0x80 || lead == 0xFF) {
            return 0;
        }
        if (second >= 0x40) {
            return second == 0x7F || second == 0xFF ? 0 : 2;
        }
        int third = bytes[at + 2] & 0xFF;
        int fourth = bytes[at + 3] & 0xFF;
        if (!isDigit(second) || third <= 0x80 || third == 0xFF || !isDigit(fourth)) {
            return 0;
        }
        int index = (((lead - 0x81) * 10 + second - '0') * 126 + third - 0x81) * 10 + fourth - '0';
        return index < FOURS_IN_BMP || (index >= FOURS_BEYOND && index < FOURS_END) ? 4 : 0;
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
