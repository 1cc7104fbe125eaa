package org.baoxue.check;

import java.util.Set;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Sink;

/** A rule that looks at the settled facts of the whole run and at no row. */
public interface RunRule extends Rule<NoState> {
    /** Looks at the whole run. */
    void finish(Settled settled, Sink sink);

    @Override
    default Set<String> forms() {
        return Set.of();
    }

    @Override
    default NoState start(Ground ground) {
        return new NoState(ground);
    }

    @Override
    default void row(Row row, NoState state, Sink sink) {
        // wants no rows
    }

    @Override
    default NoState merge(NoState earlier, NoState later) {
        return earlier;
    }

    @Override
    default void finish(NoState state, Settled settled, Sink sink) {
        finish(settled, sink);
    }
}
