package org.baoxue.check;

import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Sink;

/** A rule that looks at one row at a time. */
public interface RowRule extends Rule<NoState> {
    /** Looks at one row. */
    void row(Row row, Ground ground, Sink sink);

    @Override
    default NoState start(Ground ground) {
        return new NoState(ground);
    }

    @Override
    default void row(Row row, NoState state, Sink sink) {
        row(row, state.ground(), sink);
    }

    @Override
    default NoState merge(NoState earlier, NoState later) {
        return earlier;
    }

    @Override
    default void finish(NoState state, Settled settled, Sink sink) {
        // every row was judged when it was read
    }
}
