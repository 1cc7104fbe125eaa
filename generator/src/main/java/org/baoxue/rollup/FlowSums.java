package org.baoxue.rollup;

import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;

/**
 * The identity of a ledger, summed: closing = opening + new + received − returned − written off − to dropout − handed over. Over both
 * ledgers an episode counts once: what passes from one to the other is neither new nor closed.
 */
public final class FlowSums {
    final Sum opening = new Sum();
    final Sum found = new Sum();
    final Sum fromSuspected = new Sum();
    final Sum received = new Sum();
    final Sum returned = new Sum();
    final Sum neverOut = new Sum();
    final Sum writtenOff = new Sum();
    final Sum toDropout = new Sum();
    final Sum handedOver = new Sum();
    final Sum closing = new Sum();

    FlowSums() {}

    /** 期初. */
    public Sum opening() {
        return opening;
    }

    /** 新增, without what came from 疑似. */
    public Sum found() {
        return found;
    }

    /** 由疑似转入. */
    public Sum fromSuspected() {
        return fromSuspected;
    }

    /** 移交接收. */
    public Sum received() {
        return received;
    }

    /** 返校 or 复学. */
    public Sum returned() {
        return returned;
    }

    /** Of {@link #writtenOff}: verified as never out of school. */
    public Sum neverOut() {
        return neverOut;
    }

    /** 核销. */
    public Sum writtenOff() {
        return writtenOff;
    }

    /** 转辍学. */
    public Sum toDropout() {
        return toDropout;
    }

    /** 移交转出. */
    public Sum handedOver() {
        return handedOver;
    }

    /** 期末. */
    public Sum closing() {
        return closing;
    }

    /**
     * 应劝返: opening + new + received − handed over.
     *
     * @param single whether it is about one ledger, for which 由疑似转入 is new too
     */
    public Count toReturn(boolean single) {
        if (!found.count().isKnown()) {
            return found.count();
        }
        return Count.of(opening.count().orElse(0)
                + found.count().orElse(0)
                + (single ? fromSuspected.count().orElse(0) : 0)
                + received.count().orElse(0)
                - handedOver.count().orElse(0));
    }

    /** What they lack together: parts of which a month of the period is not known, or the one before it, on which the first one rests. */
    public Gaps gaps() {
        return found.gaps();
    }

    /** What figures lack that rest on the rows of the period's own months alone. */
    public Gaps rowGaps() {
        return returned.gaps();
    }
}
