package org.baoxue.check.rules.balance;

import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.facts.Declared;
import org.baoxue.facts.Ground;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;

/** A rule that holds each declared row against what else the run knows of the school, stage and month. */
interface DeclarationRule extends Rule<DeclaredPlaces> {
    /**
     * Looks at one declared row.
     *
     * @param place the row; narrow it to the column
     */
    void compare(UnitMonth key, Declared declared, Place place, Settled settled, Sink sink);

    @Override
    default Set<String> forms() {
        return Set.of("declaration");
    }

    @Override
    default DeclaredPlaces start(Ground ground) {
        return new DeclaredPlaces();
    }

    @Override
    default void row(Row row, DeclaredPlaces state, Sink sink) {
        state.add(row);
    }

    @Override
    default DeclaredPlaces merge(DeclaredPlaces earlier, DeclaredPlaces later) {
        earlier.merge(later);
        return earlier;
    }

    @Override
    default void finish(DeclaredPlaces state, Settled settled, Sink sink) {
        state.places().forEach((key, place) -> {
            Declared declared = settled.facts().declarations().declared(key);
            if (declared != null) {
                compare(key, declared, place, settled, sink);
            }
        });
    }
}
