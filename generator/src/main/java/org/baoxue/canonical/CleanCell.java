package org.baoxue.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.baoxue.cell.EightBytes;
import org.baoxue.form.Column;
import org.baoxue.form.FormCheck;
import org.baoxue.model.Mask;
import org.baoxue.table.Encoding;

/**
 * Whether a cell that its schema takes is canonical as it stands, so that {@link CellReader} would leave it alone: told from its bytes.
 * One-sided: a cell that is let through is canonical; one that is held back is read with care, and may turn out to be.
 */
public final class CleanCell {
    /** Words by which a row says that it sums up the others. */
    public static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "共计");

    /** A character that all of them have. */
    public static final char TOTAL_END = '计';

    /** What the schema takes is canonical. */
    private static final int EXACT = 0;
    /** Text: the ends must show something, and the whole must not be a sign for nothing or for a total. */
    private static final int TEXT = 1;
    /** A document number: digits and letters that no repair touches. */
    private static final int NUMBER = 2;
    /** Always read with care. */
    private static final int CAREFUL = 3;
    /** A word of ASCII, which is canonical unless it begins as a sign for nothing does. */
    private static final int WORD = 4;

    /** What document numbers consist of, less what a repair touches. */
    private static final boolean[] NUMBERS = marked("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvw");
    /** What words consist of that no repair touches in any column, and what may stand in them but not by itself. */
    private static final boolean[] WORDS = marked("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-");

    private final int[] kinds;
    private final boolean national;
    /** Whether a word to be read with care may begin with this byte, and have this one as its second. */
    private final boolean[] mayBegin = new boolean[256];

    private final boolean[] mayFollow = new boolean[256];

    private final byte[][] beginnings;
    /** What stands for a character that a conversion has lost. */
    private final byte[] lost;

    /** For the cells of a form in an encoding. */
    public CleanCell(FormCheck check, Encoding encoding) {
        this.kinds = IntStream.range(0, check.form().columns().size())
                .map(i -> kind(i, check))
                .toArray();
        this.national = encoding == Encoding.GB18030;
        List<byte[]> words = new ArrayList<>();
        beginnings().forEach(word -> words.add(word.getBytes(encoding.charset())));
        this.beginnings = words.toArray(byte[][]::new);
        this.lost = Character.toString(ReadCell.LOST).getBytes(encoding.charset());
        for (byte[] word : words) {
            mayBegin[word[0] & 0xFF] = true;
            if (word.length > 1) {
                mayFollow[word[1] & 0xFF] = true;
            }
        }
    }

    private static boolean[] marked(String characters) {
        boolean[] marked = new boolean[256];
        characters.chars().forEach(c -> marked[c] = true);
        return marked;
    }

    private static int kind(int position, FormCheck check) {
        Column column = check.form().columns().get(position);
        return switch (column.type()) {
            case INTEGER, DATE, CODE -> EXACT;
            case VALUES -> column.codes() == null ? CAREFUL : EXACT;
            case TEXT -> {
                if (check.takesOnly(position, NUMBERS, NUMBERS)) {
                    yield EXACT;
                }
                yield column.mask() == Mask.ID ? NUMBER : check.takesOnly(position, WORDS, WORDS) ? WORD : TEXT;
            }
        };
    }

    /** The first characters of all that is no plain text: signs for nothing, also in full width, totals, marks of spreadsheets. */
    private static Set<String> beginnings() {
        Set<String> first = new TreeSet<>(Set.of("'", "="));
        List<String> words = new ArrayList<>(CellReader.PLACEHOLDERS);
        words.addAll(TOTALS);
        for (String word : words) {
            int c = word.codePointAt(0);
            first.add(Character.toString(c));
            if (c > ' ' && c < 0x7F) {
                first.add(Character.toString(c + 0xFEE0));
            }
        }
        return first;
    }

    /** The columns whose cells may be taken by the schema and yet not be canonical. */
    public int[] columns() {
        return IntStream.range(0, kinds.length)
                .filter(column -> kinds[column] != EXACT)
                .toArray();
    }

    /** Whether the cell, which is not empty, is canonical if the schema takes it. */
    public boolean test(int column, byte[] bytes, int from, int to) {
        return switch (kinds[column]) {
            case EXACT -> true;
            case TEXT -> isShown(bytes, from, to) && !isWord(bytes, from, to) && !isLost(bytes, from, to);
            case NUMBER -> isNumber(bytes, from, to);
            case WORD -> !mayBegin[bytes[from] & 0xFF];
            default -> false;
        };
    }

    private static boolean isNumber(byte[] bytes, int from, int to) {
        boolean plain = true;
        int i = from;
        while (to - i >= 8 && EightBytes.areDigits(EightBytes.at(bytes, i))) {
            i += 8;
        }
        for (; i < to; i++) {
            plain &= NUMBERS[bytes[i] & 0xFF];
        }
        return plain;
    }

    /** Whether neither end is a blank, as far as the first and last bytes tell. */
    private boolean isShown(byte[] bytes, int from, int to) {
        return national ? isShownNational(bytes, from, to) : isShownUtf8(bytes, from, to);
    }

    /** Blanks beyond ASCII begin with C2, E1, E2, E3 80 or EF BB; from the last byte the way back to the first of its character is short. */
    private static boolean isShownUtf8(byte[] bytes, int from, int to) {
        int last = to - 1;
        while (last > from && (bytes[last] & 0xC0) == 0x80) {
            last--;
        }
        return isShownAt(bytes, from, to) && isShownAt(bytes, last, to);
    }

    private static boolean isShownAt(byte[] bytes, int at, int to) {
        int c = bytes[at];
        if (c >= 0) {
            return c > ' ' && c != 0x7F;
        }
        int next = at + 1 < to ? bytes[at + 1] & 0xFF : 0;
        return switch (c & 0xFF) {
            case 0xC2, 0xE1, 0xE2 -> false;
            case 0xE3 -> next != 0x80;
            case 0xEF -> next != 0xBB;
            default -> true;
        };
    }

    /** The ideographic space is A1 A1; other blanks beyond ASCII have four bytes, the second and the last of which are digits. */
    private static boolean isShownNational(byte[] bytes, int from, int to) {
        int first = bytes[from];
        int last = bytes[to - 1];
        if (first >= 0) {
            if (first <= ' ' || first == 0x7F) {
                return false;
            }
        } else if ((first & 0xFF) == 0xA1 || to - from < 2 || isDigit(bytes[from + 1])) {
            return false;
        }
        if (last < 0) {
            return (last & 0xFF) != 0xA1;
        }
        boolean wide = isDigit(last) && to - from > 1 && bytes[to - 2] < 0;
        return last > ' ' && last != 0x7F && !wide;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private boolean isLost(byte[] bytes, int from, int to) {
        int i = from;
        while (to - i >= 8) {
            if (EightBytes.has(EightBytes.at(bytes, i), lost[0])) {
                return isLostFrom(bytes, i, to);
            }
            i += 8;
        }
        return i < to && EightBytes.has(EightBytes.upTo(bytes, i, to), lost[0]) && isLostFrom(bytes, i, to);
    }

    private boolean isLostFrom(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == lost[0] && begins(lost, bytes, i, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(byte[] bytes, int from, int to) {
        boolean wide = bytes[from] < 0 && to - from > 1;
        if (!mayBegin[bytes[from] & 0xFF] || (wide && !mayFollow[bytes[from + 1] & 0xFF])) {
            return false;
        }
        for (byte[] beginning : beginnings) {
            if (begins(beginning, bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] beginning, byte[] bytes, int from, int to) {
        if (to - from < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (bytes[from + i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
