package org.baoxue.table;

/** What counts as a blank in a cell: white space of any kind, no-break and ideographic spaces, characters without width. */
public final class Blanks {
    private Blanks() {}

    /** Whether this character shows nothing. */
    public static boolean isBlank(int c) {
        if (c > ' ' && c <= '~') {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x200B
                || c == 0x200C
                || c == 0x200D
                || c == 0x2060
                || c == 0xFEFF;
    }

    /** The text without blanks at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text without any blank. */
    public static String remove(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (kept == null && isBlank(c)) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            } else if (kept != null && !isBlank(c)) {
                kept.append(c);
            }
        }
        return kept == null ? text : kept.toString();
    }
}
