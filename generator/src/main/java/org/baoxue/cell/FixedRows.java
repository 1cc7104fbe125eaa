package org.baoxue.cell;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Texts of fixed lengths, each position of which is one of a set of ASCII characters. Eight positions are looked at together;
 * nothing depends on the byte before.
 */
final class FixedRows {
    private static final int WORD = 8;
    private static final int ASCII = 0x80;

    private final int[] lengths;
    private final int longest;
    private final long[][] upper;
    private final long[][] lower;
    /** Of rows that fit into one word: what {@link #upper} and {@link #lower} hold of it. */
    private final long[] firstUpper;

    private final long[] firstLower;
    /** The positions whose set is not one range, and their sets as two masks each. */
    private final int[][] ragged;

    private final long[][] masks;

    /** Rows of sets, all of them {@link CharSet#isAscii() ASCII}. */
    FixedRows(List<Regex.Row> rows) {
        int size = rows.size();
        this.lengths = rows.stream().mapToInt(row -> row.sets().size()).toArray();
        this.longest = IntStream.of(lengths).max().orElse(0);
        this.upper = new long[size][];
        this.lower = new long[size][];
        this.firstUpper = new long[size];
        this.firstLower = new long[size];
        this.ragged = new int[size][];
        this.masks = new long[size][];
        for (int r = 0; r < size; r++) {
            fill(r, rows.get(r).sets());
        }
    }

    private void fill(int r, List<CharSet> sets) {
        int words = (lengths[r] + WORD - 1) / WORD;
        upper[r] = new long[words];
        lower[r] = new long[words];
        for (int w = 0; w < words; w++) {
            int offset = offset(w, lengths[r]);
            for (int i = 0; i < WORD && offset + i < lengths[r]; i++) {
                int[] ranges = sets.get(offset + i).ranges();
                if (ranges.length == 2) {
                    upper[r][w] |= (long) (ASCII - 1 - ranges[1]) << (8 * i);
                    lower[r][w] |= (long) ranges[0] << (8 * i);
                }
            }
        }
        firstUpper[r] = words == 0 ? 0 : upper[r][0];
        firstLower[r] = words == 0 ? 0 : lower[r][0];
        ragged[r] = IntStream.range(0, lengths[r])
                .filter(i -> sets.get(i).ranges().length != 2)
                .toArray();
        masks[r] = new long[2 * ragged[r].length];
        for (int i = 0; i < ragged[r].length; i++) {
            for (int c = 0; c < ASCII; c++) {
                long bit = sets.get(ragged[r][i]).has(c) ? 1 : 0;
                masks[r][2 * i + c / Long.SIZE] |= bit << c;
            }
        }
    }

    /** Where a word begins: the last one ends with the text. */
    private static int offset(int word, int length) {
        return Math.max(0, Math.min(word * WORD, length - WORD));
    }

    boolean match(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > longest) {
            return false;
        }
        return longest <= WORD ? matchWord(bytes, from, to) : matchWords(bytes, from, length);
    }

    /** Whether each byte is within its range: neither more than 7F hexadecimal less its upper part, nor less than its lower. */
    static boolean isWithin(long word, long upper, long lower) {
        long bad = word | (word + upper) | ~((word | EightBytes.SIGNS) - lower);
        return (bad & EightBytes.SIGNS) == 0;
    }

    /** The rows as a call, for generated code; null if none is made for such rows. */
    CellChecks.@Nullable Call call() {
        if (lengths.length != 1 || longest == 0) {
            return null;
        }
        if (longest <= WORD) {
            return ragged[0].length == 0 ? CellChecks.Call.of("row", longest, firstUpper[0], firstLower[0]) : null;
        }
        return CellChecks.Call.of("words", longest, upper[0], lower[0], ragged[0], masks[0]);
    }

    private boolean matchWord(byte[] bytes, int from, int to) {
        long word = EightBytes.upTo(bytes, from, to);
        for (int r = 0; r < lengths.length; r++) {
            if (lengths[r] == to - from && isWithin(word, firstUpper[r], firstLower[r]) && fits(r, bytes, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchWords(byte[] bytes, int from, int length) {
        for (int r = 0; r < lengths.length; r++) {
            if (lengths[r] != length) {
                continue;
            }
            long[] up = upper[r];
            long[] low = lower[r];
            long bad = 0;
            for (int w = 0; w < up.length; w++) {
                int at = from + offset(w, length);
                long word = length < WORD ? EightBytes.upTo(bytes, at, from + length) : EightBytes.at(bytes, at);
                bad |= word | (word + up[w]) | ~((word | EightBytes.SIGNS) - low[w]);
            }
            if ((bad & EightBytes.SIGNS) == 0 && fits(r, bytes, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int r, byte[] bytes, int from) {
        return fit(bytes, from, ragged[r], masks[r]);
    }

    /** Whether the bytes at these positions, which are ASCII, are in their sets, of which each is two masks. */
    static boolean fit(byte[] bytes, int from, int[] positions, long[] masks) {
        for (int i = 0; i < positions.length; i++) {
            int c = bytes[from + positions[i]];
            if ((masks[2 * i + c / Long.SIZE] >>> c & 1) == 0) {
                return false;
            }
        }
        return true;
    }
}
