package org.baoxue.packed;

import java.nio.charset.StandardCharsets;

/** Text of XML made plain in its place: references resolved, line ends joined, every byte held to UTF-8. Never grows. */
final class XmlText {
    private static final int LONGEST_REFERENCE = 12;

    private XmlText() {}

    /**
     * Decodes a slice in its place.
     *
     * @param references whether references to characters are resolved
     * @return where it ends now
     */
    static int decode(byte[] bytes, int from, int to, boolean references) throws PackedFault {
        int kept = from;
        int i = from;
        while (i < to) {
            int b = bytes[i];
            if (b < 0) {
                int length = length(bytes, i, to);
                for (int end = i + length; i < end; i++) {
                    bytes[kept++] = bytes[i];
                }
            } else if (b == '&' && references) {
                int end = referenceEnd(bytes, i, to);
                kept = put(bytes, kept, codePoint(bytes, i + 1, end));
                i = end + 1;
            } else if (b == '\r') {
                bytes[kept++] = '\n';
                i += i + 1 < to && bytes[i + 1] == '\n' ? 2 : 1;
            } else if (b < ' ' && b != '\n' && b != '\t') {
                throw PackedFault.damaged("xml");
            } else {
                bytes[kept++] = (byte) b;
                i++;
            }
        }
        return kept;
    }

    private static int put(byte[] bytes, int at, int c) {
        byte[] made = Character.toString(c).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(made, 0, bytes, at, made.length);
        return at + made.length;
    }

    private static int referenceEnd(byte[] bytes, int from, int to) throws PackedFault {
        int stop = Math.min(to, from + LONGEST_REFERENCE);
        for (int i = from + 1; i < stop; i++) {
            if (bytes[i] == ';') {
                return i;
            }
        }
        throw PackedFault.damaged("xml");
    }

    private static int codePoint(byte[] bytes, int from, int to) throws PackedFault {
        String name = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        int c = switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numeric(name);
        };
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        if (control || c > Character.MAX_CODE_POINT || (c >= 0xD800 && c <= 0xDFFF)) {
            throw PackedFault.damaged("xml");
        }
        return c;
    }

    private static int numeric(String name) {
        boolean hex = name.startsWith("#x");
        String digits = hex ? name.substring(2) : name.startsWith("#") ? name.substring(1) : "";
        int radix = hex ? 16 : 10;
        if (digits.isEmpty() || digits.length() > 8 || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return -1;
        }
        long value = Long.parseLong(digits, radix);
        return value > Character.MAX_CODE_POINT ? -1 : (int) value;
    }

    /** The length of the character, not ASCII, that begins here, as table 3-7 of the Unicode Standard has it. */
    private static int length(byte[] bytes, int at, int to) throws PackedFault {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || at + length > to) {
            throw PackedFault.damaged("encoding");
        }
        int second = bytes[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        boolean good = second >= least && second <= most;
        for (int i = 2; i < length; i++) {
            good &= (bytes[at + i] & 0xC0) == 0x80;
        }
        if (!good) {
            throw PackedFault.damaged("encoding");
        }
        return length;
    }

    /** Whether a slice holds nothing but blanks. */
    static boolean isSpace(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
