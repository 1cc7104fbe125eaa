package org.baoxue.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A cell's text as people other than its sender may see it. Only masking makes one, so nothing that takes a {@code Masked} can
 * show a personal cell in clear.
 */
public final class Masked {
    private static final int SHOWN_LENGTH = 40;
    private static final int PROSE_LENGTH = 500;
    private static final int YEAR_LENGTH = 4;
    private static final String HIDDEN = "***";
    /** Syllables of Tibetan stack as many. */
    private static final int MOST_MARKS = 5;

    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9FFF';
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    /** What people write between the groups of a long number. */
    private static final String GAP = "[ \\u00a0\\u3000.\\-–—·]?";

    private static final String BLANK = "[ \\u00a0\\u3000]?";

    /** Long numbers of names and keys, in which signs part codes and days as well: they run on over blanks, and over signs in their usual groups. */
    private static final Pattern LONG_NUMBER =
            numbers(BLANK, "\\p{Nd}" + GAP + "\\p{Nd}{4}" + GAP + "\\p{Nd}{4}", "[ \\-–—]");

    /** The fewest digits of an ID number, and how many a mobile number has: what {@link #LONG_NUMBER} finds. */
    private static final int ID_LENGTH = 15;

    private static final int MOBILE_LENGTH = 11;
    /** The fewest digits of a telephone number with its area code, which stands apart. */
    private static final int TELEPHONE_LENGTH = 10;

    /** Long numbers in free text: in any groups. Case numbers, school codes and dates stay legible. */
    private static final Pattern NUMBER_IN_PROSE =
            numbers(GAP, "(?:" + GAP + "\\p{Nd}){9}", "[ \\u00a0\\u3000.\\-–—·)）]{0,2}");

    private final String text;

    private Masked(String text) {
        this.text = text;
    }

    /**
     * As many digits as an ID number has, in any script; such a number in its groups; a mobile number; a telephone with its area code.
     *
     * @param between what may stand between any two digits of an ID number
     * @param mobile a mobile number behind its first two digits
     * @param area what stands behind an area code
     */
    private static Pattern numbers(String between, String mobile, String area) {
        String last = "[XxＸｘ]";
        return Pattern.compile("\\p{Nd}(?:" + between + "\\p{Nd}){14,}(?:" + between + last + ")?"
                + "|\\p{Nd}{6}" + GAP + "\\p{Nd}{4}" + GAP + "[01０１]\\p{Nd}" + GAP + "[0-3０-３]\\p{Nd}" + GAP
                + "\\p{Nd}{3}"
                + GAP + "(?:\\p{Nd}|" + last + ")"
                + "|(?<!\\p{Nd})[1１][3-9３-９]" + mobile + "(?!\\p{Nd})"
                + "|(?<!\\p{Nd})[0０]\\p{Nd}{2,3}" + area + "\\p{Nd}{7,8}(?!\\p{Nd})");
    }

    /**
     * Masks a raw cell.
     *
     * @param kind what the column holds
     * @param raw the cell as found, of any length
     */
    public static Masked of(Mask kind, String raw) {
        return new Masked(isolated(
                switch (kind) {
                    case NONE -> shorten(path(raw));
                    case NAME -> head(raw, 1);
                    case ID -> head(raw, isIdeographic(raw) ? 1 : 2);
                    case BIRTH_DATE -> year(raw);
                    case SECRET -> raw.isEmpty() ? "" : HIDDEN;
                    case STRAY -> stray(raw);
                }));
    }

    /** A path as people may see it: nobody should name a file after an ID number, but some do. */
    public static String path(String file) {
        if (isPlain(file)) {
            return file;
        }
        return LONG_NUMBER.matcher(printable(file)).replaceAll(m -> head(m.group(), 2));
    }

    /** A name of a school, unit or office as people may see it, set apart if it runs from right to left. */
    public static String name(String raw) {
        return isolated(path(raw).strip());
    }

    /**
     * Whether every character is shown and nothing can be found to hide: a place is made of many a row, and its path and key are almost always
     * of this kind. Says no where it would have to think.
     */
    private static boolean isPlain(String text) {
        int spread = 0; // digits in a row, signs between groups of them left out
        int solid = 0; // digits in a row
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                solid++;
                spread++;
                if (spread == ID_LENGTH || (spread >= TELEPHONE_LENGTH && solid < spread)) {
                    return false;
                }
                continue;
            }
            if (solid == MOBILE_LENGTH || !isSurelyShown(c)) {
                return false;
            }
            solid = 0;
            spread = c == ' ' || c == '.' || c == '-' ? spread : 0;
        }
        return solid != MOBILE_LENGTH;
    }

    private static boolean isSurelyShown(char c) {
        return (c >= ' ' && c <= '~') || Character.isIdeographic(c);
    }

    /**
     * Free text that its writer meant to be read, such as the reason of an explanation: digits that look like a document or telephone
     * number keep two, the rest is shown, up to 500 characters. A name cannot be told from any other word.
     */
    public static Masked prose(String raw) {
        String clean = printable(raw).strip();
        return new Masked(isolated(shorten(
                NUMBER_IN_PROSE.matcher(clean).replaceAll(m -> head(m.group(), 2)), PROSE_LENGTH)));
    }

    /**
     * What was masked before, from its {@link #text}, which is shown as it is. For what a run has put aside and takes up again; nothing
     * that a submission holds may come this way.
     */
    public static Masked again(String masked) {
        return new Masked(masked);
    }

    /** What may be shown; empty for an empty cell. */
    public String text() {
        return text;
    }

    private static String head(String raw, int characters) {
        String clean = printable(raw).strip();
        int length = clean.codePointCount(0, clean.length());
        if (length == 0) {
            return "";
        }
        int shown = Math.min(characters, length - 1);
        return clean.substring(0, clean.offsetByCodePoints(0, shown)) + "*".repeat(Math.min(length - shown, 16));
    }

    private static String stray(String raw) {
        String clean = printable(raw).strip();
        if (clean.codePoints().filter(Character::isLetter).limit(2).count() > 1
                || clean.codePoints().anyMatch(c -> Character.isLetter(c) && c > 127)) {
            return head(clean, 1);
        }
        return clean.chars().filter(Character::isDigit).count() > 5 ? head(clean, 2) : shorten(clean);
    }

    private static boolean isIdeographic(String raw) {
        return raw.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String year(String raw) {
        String clean = raw.strip();
        boolean year = clean.length() > YEAR_LENGTH
                && clean.substring(0, YEAR_LENGTH).chars().allMatch(c -> c >= '0' && c <= '9');
        return clean.isEmpty() ? "" : year ? clean.substring(0, YEAR_LENGTH) + "-*" : HIDDEN;
    }

    private static String printable(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        level(raw).codePoints().forEach(c -> kept.appendCodePoint(isShown(c) ? c : ' '));
        return kept.toString();
    }

    /** The text without towers of marks on one letter, which would cover the lines above and below. */
    public static String level(String raw) {
        return mayHoldMarks(raw) ? levelled(raw) : raw;
    }

    /** False for the characters that nearly all text is made of, which need no closer look. */
    private static boolean mayHoldMarks(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= FIRST_MARK && (c < FIRST_HAN || c > LAST_HAN)) {
                return true;
            }
        }
        return false;
    }

    private static String levelled(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int c = raw.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Text that runs from right to left is set apart, so that it moves nothing around it. */
    private static String isolated(String text) {
        boolean turns = text.codePoints().anyMatch(Masked::isFromTheRight);
        return turns ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    private static boolean isFromTheRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }

    private static String shorten(String text) {
        return shorten(text, SHOWN_LENGTH);
    }

    private static String shorten(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Masked masked && masked.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
