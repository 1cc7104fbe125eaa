package org.baoxue.facts.identity;

import java.util.Arrays;
import org.baoxue.ledger.Submission;

/** Records of one submission in the order in which they came, before they are sorted into piles. */
final class OpenBlock {
    private static final int FIRST_BYTES = 1 << 10;
    private static final int FIRST_RECORDS = 1 << 6;

    private final Submission submission;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int size;
    private int[] ends = new int[FIRST_RECORDS];
    private byte[] piles = new byte[FIRST_RECORDS];
    private int count;

    OpenBlock(Submission submission) {
        this.submission = submission;
    }

    Submission submission() {
        return submission;
    }

    int size() {
        return size;
    }

    void add(int pile, byte[] record, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + length, 2 * bytes.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            piles = Arrays.copyOf(piles, 2 * count);
        }
        System.arraycopy(record, 0, bytes, size, length);
        size += length;
        ends[count] = size;
        piles[count] = (byte) pile;
        count++;
    }

    /** Adds the records of a later block of the same submission. */
    void addAll(OpenBlock later) {
        bytes = ensure(bytes, size + later.size);
        System.arraycopy(later.bytes, 0, bytes, size, later.size);
        if (count + later.count > ends.length) {
            ends = Arrays.copyOf(ends, Math.max(2 * ends.length, count + later.count));
            piles = Arrays.copyOf(piles, ends.length);
        }
        System.arraycopy(later.piles, 0, piles, count, later.count);
        for (int i = 0; i < later.count; i++) {
            ends[count + i] = size + later.ends[i];
        }
        size += later.size;
        count += later.count;
    }

    private static byte[] ensure(byte[] bytes, int size) {
        return size <= bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(size, 2 * bytes.length));
    }

    /** The records pile by pile, in each pile as they came; in memory while the scratch has room for them. */
    Segment seal(Scratch scratch) {
        int[] starts = new int[Piles.PILES + 1];
        for (int i = 0, from = 0; i < count; from = ends[i++]) {
            starts[(piles[i] & 0xFF) + 1] += ends[i] - from;
        }
        for (int pile = 0; pile < Piles.PILES; pile++) {
            starts[pile + 1] += starts[pile];
        }
        byte[] sorted = new byte[size];
        int[] next = starts.clone();
        for (int i = 0, from = 0; i < count; from = ends[i++]) {
            int pile = piles[i] & 0xFF;
            System.arraycopy(bytes, from, sorted, next[pile], ends[i] - from);
            next[pile] += ends[i] - from;
        }
        return scratch.keeps(size)
                ? new Segment(submission, starts, sorted, 0)
                : new Segment(submission, starts, null, scratch.write(sorted));
    }
}
