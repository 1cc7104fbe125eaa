package org.baoxue.cell;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of texts, looked up by the bytes of a cell. Texts of ASCII up to sixteen bytes are found as two numbers in a sparse
 * table; a cell that cannot be one of these is compared as a text, and only if there are others.
 */
public final class Codes {
    private static final int LONGEST = 16;
    private static final int LENGTHS = 32;
    private static final int SPARSE = 4;
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private final List<String> texts;
    private final Map<String, Integer> others = new HashMap<>();
    private final int shift;
    /** Number and length of the text at each place of the table; less than none where there is none. */
    private final int[] entries;

    /** The number of each text of one ASCII character; in neither encoding is a byte a character of another kind by itself. */
    private final int[] singles = new int[0x80];

    private final long[] heads;
    private final long[] tails;

    /** A list in the order in which its texts are numbered. */
    public Codes(List<String> texts) {
        this.texts = List.copyOf(texts);
        int bits = 1;
        while (1 << bits < SPARSE * texts.size()) {
            bits++;
        }
        this.shift = Long.SIZE - bits;
        this.entries = new int[1 << bits];
        this.heads = new long[1 << bits];
        this.tails = new long[1 << bits];
        Arrays.fill(entries, -1);
        Arrays.fill(singles, -1);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.length() == 1 && text.charAt(0) < 0x80) {
                singles[text.charAt(0)] = i;
            } else if (isShort(text)) {
                place(text.getBytes(StandardCharsets.UTF_8), i);
            } else {
                others.putIfAbsent(text, i);
            }
        }
    }

    /** The texts by position. */
    public List<String> texts() {
        return texts;
    }

    /** Which of the texts the cell is, from 0; -1 if none. */
    public int find(byte[] bytes, int from, int to, boolean gb18030) {
        int length = to - from;
        if (length == 1) {
            return singles[bytes[from] & 0x7F];
        }
        if (length <= LONGEST) {
            int split = Math.min(from + 8, to);
            long head = EightBytes.upTo(bytes, from, split);
            long tail = split == to ? 0 : EightBytes.upTo(bytes, split, to);
            int place = first(head, tail);
            for (int entry = entries[place]; entry >= 0; entry = entries[place]) {
                if (heads[place] == head && tails[place] == tail && entry % LENGTHS == length) {
                    return entry / LENGTHS;
                }
                place = place + 1 & entries.length - 1;
            }
        }
        return others.isEmpty() ? -1 : others.getOrDefault(CodePoints.text(bytes, from, to, gb18030), -1);
    }

    private void place(byte[] bytes, int position) {
        int split = Math.min(8, bytes.length);
        long head = EightBytes.upTo(bytes, 0, split);
        long tail = EightBytes.upTo(bytes, split, bytes.length);
        int place = first(head, tail);
        while (entries[place] >= 0) {
            place = place + 1 & entries.length - 1;
        }
        entries[place] = position * LENGTHS + bytes.length;
        heads[place] = head;
        tails[place] = tail;
    }

    private int first(long head, long tail) {
        return (int) (((head ^ Long.rotateLeft(tail, 7)) * FACTOR) >>> shift);
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(c -> c < 0x80);
    }
}
