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
    private static final int SPARSE = 4;
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private final List<String> texts;
    private final Map<String, Integer> others = new HashMap<>();
    private final int shift;
    private final int[] positions;
    private final int[] lengths;
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
        this.positions = new int[1 << bits];
        this.lengths = new int[1 << bits];
        this.heads = new long[1 << bits];
        this.tails = new long[1 << bits];
        Arrays.fill(positions, -1);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (isShort(text)) {
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
        if (length <= LONGEST) {
            int split = Math.min(from + 8, to);
            long head = EightBytes.upTo(bytes, from, split);
            long tail = split == to ? 0 : EightBytes.upTo(bytes, split, to);
            int place = first(head, tail);
            while (positions[place] >= 0) {
                if (heads[place] == head && tails[place] == tail && lengths[place] == length) {
                    return positions[place];
                }
                place = place + 1 & positions.length - 1;
            }
        }
        return others.isEmpty() ? -1 : others.getOrDefault(CodePoints.text(bytes, from, to, gb18030), -1);
    }

    private void place(byte[] bytes, int position) {
        int split = Math.min(8, bytes.length);
        long head = EightBytes.upTo(bytes, 0, split);
        long tail = EightBytes.upTo(bytes, split, bytes.length);
        int place = first(head, tail);
        while (positions[place] >= 0) {
            place = place + 1 & positions.length - 1;
        }
        positions[place] = position;
        lengths[place] = bytes.length;
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
