package org.baoxue.render;

import java.util.regex.Pattern;

/**
 * Text as it is written into Markdown (CommonMark with the tables of GitHub): the one function that keeps data from becoming markup,
 * in a cell, a heading, a list or a paragraph alike. Figures stay as they are: {@code 1,234}, {@code -3}, {@code 12.5} and
 * {@code 2/5} hold nothing to escape.
 */
public final class MarkdownText {
    /** Blanks, line breaks of every kind and control characters: a cell and a heading have one line. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** What can begin markup anywhere in a line. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*\\[\\]<|~&]");

    /** Underscores that can begin or end emphasis; inside a word they cannot, so names of files stay legible. */
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** What GitHub makes a link of without any brackets. */
    private static final Pattern BARE_LINK = Pattern.compile("(?i)(?<=[a-z0-9]):(?=//)|(?<=www)\\.|@");

    /** A heading, a quotation, a list, a line under a heading or a rule, at the begin of a line. */
    private static final Pattern LEADING = Pattern.compile("^( ?)(#{1,6}(?= |$)|>|[-+](?= |$)|-+(?= ?$)|=+(?= ?$))");

    /** A numbered list at the begin of a line. */
    private static final Pattern NUMBERED = Pattern.compile("^( ?\\d{1,9})([.)])(?= |$)");

    private MarkdownText() {}

    /** The text in one line, with nothing in it that Markdown would take for markup. */
    public static String escape(String text) {
        return isPlain(text) ? text : careful(text);
    }

    /** What {@link #escape} does, without a quick look first. */
    static String careful(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ");
        line = MARKUP.matcher(line).replaceAll("\\\\$0");
        line = UNDERSCORE.matcher(line).replaceAll("\\\\_");
        line = BARE_LINK.matcher(line).replaceAll("\\\\$0");
        line = LEADING.matcher(line).replaceAll("$1\\\\$2");
        return NUMBERED.matcher(line).replaceAll("$1\\\\$2");
    }

    /** Whether there is nothing to escape, as in nearly every cell of a table; says no where it would have to think. */
    private static boolean isPlain(String text) {
        boolean number = true; // digits only, as far as it has been seen
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = isDigit(text, i);
            boolean plain = digit
                    || (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c > '\u00A0' && c != '\u2028' && c != '\u2029')
                    || ",/%(".indexOf(c) >= 0
                    || (c == ')' && !number)
                    || (c == '.' && isDigit(text, i - 1) && isDigit(text, i + 1))
                    || ((c == '-' || c == ' ') && i > 0 && text.charAt(i - 1) != ' ');
            if (!plain) {
                return false;
            }
            number &= digit;
        }
        return true;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
