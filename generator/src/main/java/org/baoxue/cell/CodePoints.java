package org.baoxue.cell;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters that bytes stand for, one code point at a time and without making a text. The bytes must be well formed, which
 * whoever reads them has made sure of; an offset must be the first byte of a character.
 */
public final class CodePoints {
    private static final Charset NATIONAL = Charset.forName("GB18030");
    private static final int TRAILS = 0xFF - 0x40;
    private static final int DIGIT = '0';
    private static final int LEAD = 0x81;
    /** How many sequences of four bytes share their first byte. */
    private static final int PLANE = 12600;

    private static final int ASTRAL_LEAD = 0x90;

    private CodePoints() {}

    /** The text that the bytes stand for. */
    public static String text(byte[] bytes, int from, int to, boolean gb18030) {
        return new String(bytes, from, to - from, gb18030 ? NATIONAL : StandardCharsets.UTF_8);
    }

    /** How many bytes the character at this offset has: 1 to 4. */
    public static int length(byte[] bytes, int at, boolean gb18030) {
        byte lead = bytes[at];
        if (lead >= 0) {
            return 1;
        }
        if (gb18030) {
            byte second = bytes[at + 1];
            return second >= DIGIT && second <= '9' ? 4 : 2;
        }
        return lead < (byte) 0xE0 ? 2 : lead < (byte) 0xF0 ? 3 : 4;
    }

    /** The code point of the character at this offset. */
    public static int at(byte[] bytes, int at, boolean gb18030) {
        byte lead = bytes[at];
        if (lead >= 0) {
            return lead;
        }
        return gb18030 ? national(bytes, at) : utf8(bytes, at);
    }

    /** How many characters the bytes stand for. */
    public static int count(byte[] bytes, int from, int to, boolean gb18030) {
        int count = 0;
        if (gb18030) {
            for (int at = from; at < to; at += length(bytes, at, true)) {
                count++;
            }
            return count;
        }
        for (int at = from; at < to; at++) {
            count += bytes[at] < (byte) 0xC0 ? 0 : 1;
        }
        return count;
    }

    private static int utf8(byte[] bytes, int at) {
        int lead = bytes[at];
        int second = bytes[at + 1] & 0x3F;
        if (lead < (byte) 0xE0) {
            return (lead & 0x1F) << 6 | second;
        }
        int third = bytes[at + 2] & 0x3F;
        if (lead < (byte) 0xF0) {
            return (lead & 0x0F) << 12 | second << 6 | third;
        }
        return (lead & 0x07) << 18 | second << 12 | third << 6 | (bytes[at + 3] & 0x3F);
    }

    private static int national(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        if (second < DIGIT || second > '9') {
            return Pairs.POINTS[(lead - LEAD) * TRAILS + second - 0x40];
        }
        int below = (second - DIGIT) * 1260 + ((bytes[at + 2] & 0xFF) - LEAD) * 10 + bytes[at + 3] - DIGIT;
        return lead >= ASTRAL_LEAD
                ? Character.MIN_SUPPLEMENTARY_CODE_POINT + (lead - ASTRAL_LEAD) * PLANE + below
                : Fours.POINTS[(lead - LEAD) * PLANE + below];
    }

    /** The library's own verdict on every pair of bytes, made when the first is met. */
    private static final class Pairs {
        static final char[] POINTS = points();

        private static char[] points() {
            char[] pairs = new char[(0xFF - LEAD) * TRAILS];
            byte[] pair = new byte[2];
            for (int i = 0; i < pairs.length; i++) {
                pair[0] = (byte) (LEAD + i / TRAILS);
                pair[1] = (byte) (0x40 + i % TRAILS);
                pairs[i] = new String(pair, NATIONAL).charAt(0);
            }
            return pairs;
        }
    }

    /** The library's own verdict on every four bytes below the astral ones, made when the first is met. */
    private static final class Fours {
        static final char[] POINTS = points();

        private static char[] points() {
            char[] fours = new char[4 * PLANE];
            byte[] four = new byte[4];
            for (int i = 0; i < fours.length; i++) {
                four[0] = (byte) (LEAD + i / PLANE);
                four[1] = (byte) (DIGIT + i % PLANE / 1260);
                four[2] = (byte) (LEAD + i % 1260 / 10);
                four[3] = (byte) (DIGIT + i % 10);
                fours[i] = new String(four, NATIONAL).charAt(0);
            }
            return fours;
        }
    }
}
