package org.baoxue.facts.identity;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.ledger.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Records of bytes in a fixed number of piles. What is equal must lie in one pile, so that a question about equal things needs one pile
 * at a time. In each pile the records keep the order of files and of their adding, whatever was merged where and whatever stands on disk.
 */
final class Piles {
    static final int PILES = 256;

    /**
     * Bytes that are sorted and put away at a time: large enough that a pile's part of them is worth a read, small enough that what many
     * files hold open while they wait for an earlier one does not matter.
     */
    static final int BLOCK = 1 << 18;

    private final Scratch scratch;
    private final int block;
    private final List<Segment> segments = new ArrayList<>();
    private @Nullable OpenBlock open;

    Piles(Scratch scratch, int block) {
        this.scratch = scratch;
        this.block = block;
    }

    /** Adds a copy of the first bytes of {@code record}. */
    void add(Submission submission, int pile, byte[] record, int length) {
        OpenBlock into = open;
        if (into == null || into.size() + length > block || !into.submission().equals(submission)) {
            seal();
            into = new OpenBlock(submission);
            open = into;
        }
        into.add(pile, record, length);
    }

    /** Adds what comes later in the order of files and rows; the other is used up. */
    void merge(Piles later) {
        OpenBlock last = later.open;
        if (last == null) {
            return;
        }
        OpenBlock own = open;
        if (own != null
                && later.segments.isEmpty()
                && own.size() + last.size() <= block
                && own.submission().equals(last.submission())) {
            own.addAll(last);
            return;
        }
        seal();
        segments.addAll(later.segments);
        open = last;
    }

    private void seal() {
        if (open != null) {
            segments.add(open.seal(scratch));
            open = null;
        }
    }

    /** To be called when all is merged, before piles are visited. */
    void close() {
        seal();
    }

    boolean isEmpty() {
        return segments.isEmpty() && open == null;
    }

    /** Takes a piece of a pile. */
    interface Visitor {
        /**
         * Takes one piece.
         *
         * @param file the number of the submission in the order of files
         * @param bytes holds whole records from {@code from} to {@code to}; not to be kept
         */
        void visit(int file, Submission submission, byte[] bytes, int from, int to);
    }

    /** Shows a pile piece by piece; may be called by several threads at a time. */
    void visit(int pile, Visitor visitor) {
        byte[] buffer = new byte[0];
        int file = -1;
        Submission before = null;
        for (Segment segment : segments) {
            file += segment.submission().equals(before) ? 0 : 1;
            before = segment.submission();
            int from = segment.starts()[pile];
            int length = segment.length(pile);
            byte[] bytes = segment.bytes();
            if (bytes != null) {
                visitor.visit(file, before, bytes, from, from + length);
            } else if (length > 0) {
                buffer = buffer.length >= length ? buffer : new byte[2 * length];
                scratch.read(segment.position() + from, buffer, length);
                visitor.visit(file, before, buffer, 0, length);
            }
        }
    }
}
