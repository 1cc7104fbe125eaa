package org.baoxue.cell;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of texts, looked up by the bytes of a cell. Texts of ASCII up to eight bytes are found as one number in a sparse table, up
 * to sixteen as two in another; a cell that cannot be one of these is compared as a text, and only if there are others.
 */
public final class Codes {
    private static final int WORD = 8;
    private static final int LONGEST = 16;
    private static final int SPARSE = 4;
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private final List<String> texts;
    private final Map<String, Integer> others = new HashMap<>();
    private final Words shorter;
    private final Words longer;

    /** A list in the order in which its texts are numbered. */
    public Codes(List<String> texts) {
        this.texts = List.copyOf(texts);
        this.shorter = new Words(texts.size());
        this.longer = new Words(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (text.isEmpty() || text.length() > LONGEST || bytes.length > text.length() || text.indexOf(0) >= 0) {
                others.putIfAbsent(text, i);
            } else if (bytes.length <= WORD) {
                shorter.place(EightBytes.upTo(bytes, 0, bytes.length), 0, i);
            } else {
                longer.place(EightBytes.at(bytes, 0), EightBytes.upTo(bytes, WORD, bytes.length), i);
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
        int found = -1;
        if (length > 0 && bytes[to - 1] == 0) {
            // words are filled up with zeros; a text that ends so is none of theirs
            found = -1;
        } else if (length <= WORD) {
            found = shorter.find(EightBytes.upTo(bytes, from, to));
        } else if (length <= LONGEST) {
            found = longer.find(EightBytes.at(bytes, from), EightBytes.upTo(bytes, from + WORD, to));
        }
        return found >= 0 || others.isEmpty()
                ? found
                : others.getOrDefault(CodePoints.text(bytes, from, to, gb18030), -1);
    }

    /** The list as a call, for generated code. */
    public CellChecks.Call call() {
        return others.isEmpty() && longer.isEmpty()
                ? CellChecks.Call.of("word", shorter.heads, shorter.numbers, shorter.shift)
                : CellChecks.Call.of("code", this);
    }

    /** Numbers by one word or two, none of which has a byte of zero before its last other byte. */
    static final class Words {
        final int shift;
        final int[] numbers;
        final long[] heads;
        private final long[] tails;

        Words(int size) {
            int bits = 1;
            while (1 << bits < SPARSE * size) {
                bits++;
            }
            this.shift = Long.SIZE - bits;
            this.numbers = new int[1 << bits];
            this.heads = new long[1 << bits];
            this.tails = new long[1 << bits];
            Arrays.fill(numbers, -1);
        }

        boolean isEmpty() {
            return Arrays.stream(numbers).allMatch(number -> number < 0);
        }

        /** The first number of these words stands. */
        void place(long head, long tail, int number) {
            int place = first(head ^ Long.rotateLeft(tail, 7));
            while (numbers[place] >= 0) {
                if (heads[place] == head && tails[place] == tail) {
                    return;
                }
                place = (place + 1) & (numbers.length - 1);
            }
            numbers[place] = number;
            heads[place] = head;
            tails[place] = tail;
        }

        int find(long head) {
            return find(head, heads, numbers, shift);
        }

        static int find(long head, long[] heads, int[] numbers, int shift) {
            int place = (int) ((head * FACTOR) >>> shift);
            while (heads[place] != head && numbers[place] >= 0) {
                place = (place + 1) & (numbers.length - 1);
            }
            return numbers[place];
        }

        int find(long head, long tail) {
            int place = first(head ^ Long.rotateLeft(tail, 7));
            while ((heads[place] != head || tails[place] != tail) && numbers[place] >= 0) {
                place = (place + 1) & (numbers.length - 1);
            }
            return numbers[place];
        }

        private int first(long mixed) {
            return (int) ((mixed * FACTOR) >>> shift);
        }
    }
}
