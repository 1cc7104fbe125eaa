package org.baoxue.table.bytes.sheets;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes {@code _xHHHH_}, by which workbooks write characters that XML has not: {@code _x000D_} is a return, {@code _x005F_} a low line. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    /** The text that is meant; what would not be a character stays as it is written. */
    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Matcher escapes = ESCAPE.matcher(text);
        int done = 0;
        while (escapes.find(done)) {
            plain.append(text, done, escapes.start());
            char c = unit(escapes);
            done = escapes.end();
            if (Character.isHighSurrogate(c)) {
                Matcher second = ESCAPE.matcher(text).region(done, text.length());
                if (second.lookingAt() && Character.isLowSurrogate(unit(second))) {
                    plain.append(c).append(unit(second));
                    done = second.end();
                    continue;
                }
            }
            if (c == 0 || Character.isSurrogate(c)) {
                plain.append(escapes.group());
            } else {
                plain.append(c);
            }
        }
        return plain.append(text, done, text.length()).toString();
    }

    /**
     * Does the same in the place of a slice.
     *
     * @return where it ends now
     */
    static int decode(byte[] bytes, int from, int to) {
        for (int i = from; i + 6 < to; i++) {
            if (bytes[i] == '_' && bytes[i + 1] == 'x' && bytes[i + 6] == '_') {
                byte[] plain = decode(new String(bytes, from, to - from, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
                System.arraycopy(plain, 0, bytes, from, plain.length);
                return from + plain.length;
            }
        }
        return to;
    }

    private static char unit(Matcher escape) {
        return (char) Integer.parseInt(escape.group(1), 16);
    }
}
