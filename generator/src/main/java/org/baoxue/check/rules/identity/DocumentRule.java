package org.baoxue.check.rules.identity;

import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Ledger;
import org.baoxue.model.Sink;

/** A rule that compares the document numbers of rows of the whole run. */
interface DocumentRule extends Rule<Documents> {
    @Override
    default Set<String> forms() {
        return Ledger.forms();
    }

    @Override
    default Documents start(Ground ground) {
        return new Documents();
    }

    @Override
    default void row(Row row, Documents state, Sink sink) {
        state.add(row);
    }

    @Override
    default Documents merge(Documents earlier, Documents later) {
        earlier.merge(later);
        return earlier;
    }
}
