package org.baoxue.check;

import java.util.Set;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Row;
import org.baoxue.model.Sink;
import org.baoxue.prose.Prose;

/** A rule that looks at one text at a time, of whatever form, and at no row. */
public interface DocumentRule extends Rule<NoState> {
    /**
     * Looks at one text.
     *
     * @param prose the same text as it may be shown
     */
    void document(Document document, Prose prose, Ground ground, Sink sink);

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
    default void document(Document document, Prose prose, NoState state, Sink sink) {
        document(document, prose, state.ground(), sink);
    }

    @Override
    default NoState merge(NoState earlier, NoState later) {
        return earlier;
    }

    @Override
    default void finish(NoState state, Settled settled, Sink sink) {
        // every text was judged when it was read
    }
}
