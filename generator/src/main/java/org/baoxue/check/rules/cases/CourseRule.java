package org.baoxue.check.rules.cases;

import java.util.List;
import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Ledger;
import org.baoxue.model.Sink;

/** A rule about the course of one case over the months. */
interface CourseRule extends Rule<Sightings> {
    /** Looks at one case, its rows by month. */
    void course(String caseNo, List<Sightings.Sighting> rows, Settled settled, Sink sink);

    @Override
    default Set<String> forms() {
        return Ledger.forms();
    }

    @Override
    default Sightings start(Ground ground) {
        return new Sightings();
    }

    @Override
    default void row(Row row, Sightings state, Sink sink) {
        state.add(row);
    }

    @Override
    default Sightings merge(Sightings earlier, Sightings later) {
        earlier.merge(later);
        return earlier;
    }

    @Override
    default void finish(Sightings state, Settled settled, Sink sink) {
        state.byMonth().forEach((caseNo, rows) -> course(caseNo, rows, settled, sink));
    }
}
