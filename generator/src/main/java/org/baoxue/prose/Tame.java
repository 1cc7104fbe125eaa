package org.baoxue.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a text harmless to the Markdown library, which runs out of stack or takes the square of the time on marks that nobody
 * writes: long runs of one mark, deep nesting, hundreds of brackets in one paragraph. What is beyond the bounds becomes plain text.
 * Lines keep their numbers.
 */
final class Tame {
    private static final int RUN = 60;
    private static final int INDENT = 32;
    private static final int NESTED = 10;
    private static final int SPAN = 400;
    private static final int MARKS_OF_ROW = 60;
    private static final int MARKS_OF_BLOCK = 240;
    private static final int MARKS_OF_TABLE = 2_000;
    private static final int MARKS_OF_TEXT = 20_000;
    private static final int LINES_OF_BLOCK = 1_000;
    private static final int BLOCKS_OF_TEXT = 4_000;
    private static final String MARKS = "*_[]<`&~";

    /** Where hidden marks begin: characters that mean nothing to anybody. */
    private static final int HIDDEN = 0xE000;

    private final Removed.Gathered removed;
    private final StringBuilder out = new StringBuilder();
    private final List<String> block = new ArrayList<>();
    private final boolean allPlain;
    private int line;

    private Tame(Removed.Gathered removed, boolean allPlain) {
        this.removed = removed;
        this.allPlain = allPlain;
    }

    /** The text with LF line ends, within the bounds. */
    static String of(String markdown, Removed.Gathered removed) {
        String text = unhidden(markdown).replace("\r\n", "\n").replace('\r', '\n');
        Tame tame = new Tame(removed, marks(text) > MARKS_OF_TEXT);
        List<String> lines = List.of(text.split("\n", -1));
        boolean one = blocks(lines) > BLOCKS_OF_TEXT;
        for (String line : lines) {
            if (line.isBlank() && !one) {
                tame.endBlock();
                tame.out.append('\n');
                tame.line++;
            } else {
                tame.block.add(line.isBlank() ? "" : shortened(line));
            }
        }
        tame.endBlock();
        return tame.out.toString();
    }

    /** The text with all marks hidden, whatever it holds. */
    static String withoutMarks(String markdown) {
        return plain(unhidden(markdown));
    }

    /** Whether this character stands for a mark that was hidden. */
    static boolean isHidden(int c) {
        return c > HIDDEN && c < HIDDEN + 127;
    }

    /** The mark that this hidden character stands for. */
    static int shown(int hidden) {
        return hidden - HIDDEN;
    }

    /** No character of the text itself may pass for a hidden mark, or be a line end that only some know. */
    private static String unhidden(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        markdown.chars().forEach(c -> text.append((char) (isHidden(c) ? 0xFFFD : c == '\f' || c == 0x0B ? ' ' : c)));
        return text.toString();
    }

    private void endBlock() {
        if (block.isEmpty()) {
            return;
        }
        if (allPlain || isCrowded()) {
            removed.add(Removed.Kind.MARKS, "", line + 1);
            // one line, and empty ones for the others: thousands of lines in one paragraph cost the square of their
            // number
            out.append(plain(String.join(" ", block))).append("\n".repeat(block.size()));
        } else {
            boolean defines = block.stream().anyMatch(text -> text.contains("]:"));
            block.forEach(text -> out.append(defines ? undefined(text) : text).append('\n'));
        }
        line += block.size();
        block.clear();
    }

    private static int blocks(List<String> lines) {
        int blocks = 0;
        boolean blank = true;
        for (String line : lines) {
            blocks += blank && !line.isBlank() ? 1 : 0;
            blank = line.isBlank();
        }
        return blocks;
    }

    private boolean isCrowded() {
        boolean table = false;
        int marks = 0;
        if (block.size() > LINES_OF_BLOCK) {
            return true;
        }
        for (String text : block) {
            table |= text.indexOf('-') >= 0 && text.indexOf('|') >= 0 && holdsOnly(text, " \t|:-");
            int inLine = marks(text);
            marks += inLine;
            if (nested(text) > NESTED || (table && inLine > MARKS_OF_ROW)) {
                return true;
            }
        }
        return marks > (table ? MARKS_OF_TABLE : MARKS_OF_BLOCK) || hasLongSpan(String.join("\n", block));
    }

    private static int marks(String text) {
        return (int) text.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    }

    /**
     * An opened angle, or the title of a link, with much behind it: a length at which the library runs out of stack.
     *
     * @param text the whole block
     */
    private static boolean hasLongSpan(String text) {
        int link = text.indexOf("](");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean title = link >= 0 && at > link && (c == '"' || c == '\'' || c == '(') && text.charAt(at - 1) <= ' ';
            boolean angle = c == '<' && opensAngle(text, at);
            if ((title || angle) && span(text, at, angle ? '>' : c == '(' ? ')' : c) > SPAN) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensAngle(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean target = at > 0 && text.charAt(at - 1) == '(';
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?' || target;
    }

    private static int span(String text, int from, char end) {
        int close = text.indexOf(end, from + 1);
        return (close < 0 ? text.length() : close) - from;
    }

    /** How many quotes and list items a line opens. */
    private static int nested(String text) {
        int nested = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>' || c == '-' || c == '*' || c == '+' || c == '.' || c == ')') {
                nested++;
            } else if (c != ' ' && c != '\t' && (c < '0' || c > '9')) {
                return nested;
            }
        }
        return isRuler(text) || text.strip().chars().distinct().count() == 1 ? 0 : nested;
    }

    /** The line with its indentation and its runs of one mark cut to a bound; a ruler with blanks in it is one without. */
    private static String shortened(String text) {
        if (isRuler(text) && text.strip().indexOf(' ') >= 0) {
            return "***";
        }
        StringBuilder kept = new StringBuilder(text.length());
        int column = 0;
        int at = 0;
        for (; text.charAt(at) == ' ' || text.charAt(at) == '\t'; at++) {
            column = text.charAt(at) == '\t' ? column + 4 - column % 4 : column + 1;
        }
        kept.append(" ".repeat(Math.min(column, INDENT)));
        int run = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            run = i > at && c == text.charAt(i - 1) ? run + 1 : 1;
            if (run <= RUN || Character.isLetterOrDigit(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** A line of one mark and blanks, which parts a text. */
    private static boolean isRuler(String text) {
        String bare = text.strip();
        char mark = bare.charAt(0);
        return "-*_".indexOf(mark) >= 0 && bare.length() > 2 && holdsOnly(bare, mark + " \t");
    }

    private static boolean holdsOnly(String text, String characters) {
        return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    /** A line that begins with a bracket could define a link for the whole text; nobody needs that. */
    private static String undefined(String text) {
        int at = 0;
        while (at < text.length() && " \t>*+-.)0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '[' ? text.substring(0, at) + '\\' + text.substring(at) : text;
    }

    /** A line whose marks the library cannot see; the sanitiser's receiver brings them back. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.strip()
                .chars()
                .forEach(c ->
                        plain.append((char) (c > ' ' && c < 127 && !Character.isLetterOrDigit(c) ? HIDDEN + c : c)));
        return plain.toString();
    }
}
