package org.baoxue.cell;

import java.nio.charset.StandardCharsets;

/** Days as {@code 2024-02-29}: ten characters, and in the calendar. */
public final class Days {
    private static final int LENGTH = 10;
    /** A zero for each digit and the hyphens, of the first eight characters. */
    private static final long SHAPE = 0x2D30_302D_3030_3030L;

    private static final long HIGH_NIBBLES = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long HYPHENS = 0xFF00_00FF_0000_0000L;
    /** Carries a digit above nine into the nibble before. */
    private static final long SIXES = 0x0006_0600_0606_0606L;

    private Days() {}

    /** Whether the text is a day. */
    public static boolean isDay(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return isDay(bytes, 0, bytes.length);
    }

    /** Whether the bytes are a day, in either encoding. */
    public static boolean isDay(byte[] bytes, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        long word = EightBytes.at(bytes, from) ^ SHAPE;
        int tens = bytes[from + 8] - '0';
        int ones = bytes[from + 9] - '0';
        boolean digits = ((word | word + SIXES) & HIGH_NIBBLES) == 0 && (word & HYPHENS) == 0;
        if (!digits || tens < 0 || tens > 3 || ones < 0 || ones > 9) {
            return false;
        }
        int day = tens * 10 + ones;
        int month = digit(word, 5) * 10 + digit(word, 6);
        return day >= 1 && month >= 1 && month <= 12 && (day <= 28 || day <= length(word, month));
    }

    private static int length(long word, int month) {
        if (month == 2) {
            int century = digit(word, 0) * 10 + digit(word, 1);
            int year = digit(word, 2) * 10 + digit(word, 3);
            return (year == 0 ? century % 4 == 0 : year % 4 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static int digit(long word, int position) {
        return (int) (word >>> (8 * position)) & 0xF;
    }
}
