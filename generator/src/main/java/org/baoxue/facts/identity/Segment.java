package org.baoxue.facts.identity;

import org.baoxue.ledger.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Records of one submission, sorted into piles.
 *
 * @param starts where each pile begins, and at last where the last one ends
 * @param bytes the records; null if they stand in the scratch file
 * @param position where they stand there
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Segment(Submission submission, int[] starts, byte @Nullable [] bytes, long position) {
    int length(int pile) {
        return starts[pile + 1] - starts[pile];
    }
}
