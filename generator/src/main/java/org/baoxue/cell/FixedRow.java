package org.baoxue.cell;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A text of fixed length, each position of which is one of a set of ASCII characters. Eight positions are looked at together
 * where each of their sets is one range; nothing depends on the byte before.
 */
final class FixedRow {
    private static final int WORD = 8;
    private static final int ASCII = 0x80;

    private final int length;
    private final int[] offsets;
    private final long[] upper;
    private final long[] lower;
    private final int[] ragged;
    private final long[] low;
    private final long[] high;

    /** A row of sets, all of them {@link CharSet#isAscii() ASCII}. */
    FixedRow(Regex.Row row) {
        List<CharSet> sets = row.sets();
        this.length = sets.size();
        int words = (length + WORD - 1) / WORD;
        this.offsets = new int[words];
        this.upper = new long[words];
        this.lower = new long[words];
        for (int w = 0; w < words; w++) {
            offsets[w] = Math.max(0, Math.min(w * WORD, length - WORD));
            for (int i = 0; i < WORD && offsets[w] + i < length; i++) {
                int[] ranges = sets.get(offsets[w] + i).ranges();
                if (ranges.length == 2) {
                    upper[w] |= (long) (ASCII - 1 - ranges[1]) << (8 * i);
                    lower[w] |= (long) ranges[0] << (8 * i);
                }
            }
        }
        this.ragged = IntStream.range(0, length)
                .filter(i -> sets.get(i).ranges().length != 2)
                .toArray();
        this.low = new long[ragged.length];
        this.high = new long[ragged.length];
        for (int i = 0; i < ragged.length; i++) {
            for (int c = 0; c < WORD * WORD; c++) {
                low[i] |= (sets.get(ragged[i]).has(c) ? 1L : 0) << c;
                high[i] |= (sets.get(ragged[i]).has(c + WORD * WORD) ? 1L : 0) << c;
            }
        }
    }

    boolean matches(byte[] bytes, int from, int to) {
        if (to - from != length) {
            return false;
        }
        long bad = 0;
        for (int w = 0; w < offsets.length; w++) {
            int at = from + offsets[w];
            long word = length < WORD ? EightBytes.upTo(bytes, at, to) : EightBytes.at(bytes, at);
            bad |= word | (word + upper[w]) | ~((word | EightBytes.SIGNS) - lower[w]);
        }
        if ((bad & EightBytes.SIGNS) != 0) {
            return false;
        }
        for (int i = 0; i < ragged.length; i++) {
            int c = bytes[from + ragged[i]];
            if (((c < WORD * WORD ? low[i] : high[i]) >>> c & 1) == 0) {
                return false;
            }
        }
        return true;
    }
}
