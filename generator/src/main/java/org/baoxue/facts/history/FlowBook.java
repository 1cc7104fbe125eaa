package org.baoxue.facts.history;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.facts.CaseBook;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Ground;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** All movements and month-end stocks of a run, by unit, stage and ledger, and the life of each case. */
public final class FlowBook {
    private record Key(UnitCode unit, Stage stage, Ledger ledger) {}

    private final Map<Key, UnitFlows> flows = new HashMap<>();
    private final SortedMap<String, CaseLife> lives = new TreeMap<>();

    private FlowBook() {}

    static FlowBook of(CaseBook cases, Ground ground, Coverage coverage) {
        FlowBook book = new FlowBook();
        cases.cases().forEach((caseNo, entries) -> {
            CaseLife life = CaseLife.of(entries, ground, coverage);
            book.lives.put(caseNo, life);
            life.movements().forEach(book::add);
            long child = entries.get(0).child();
            life.monthEnds()
                    .forEach((month, at) -> book.at(at.unit(), at.stage(), at.ledger())
                            .stock(month, new UnitFlows.OpenCase(caseNo, child, at)));
        });
        return book;
    }

    /** The movements of a unit's own stage and ledger; null if nothing ever moved there. */
    public @Nullable UnitFlows flows(UnitCode unit, Stage stage, Ledger ledger) {
        return flows.get(new Key(unit, stage, ledger));
    }

    /** The life of a case; null for a number that no usable row names. */
    public @Nullable CaseLife life(String caseNo) {
        return lives.get(caseNo);
    }

    private void add(Movement movement) {
        if (movement instanceof Movement.Step step) {
            at(step.unit(), step.stage(), step.ledger()).step(step);
        } else if (movement instanceof Movement.Carried entry) {
            at(entry.unit(), entry.stage(), entry.ledger()).carry(entry);
        } else if (movement instanceof Movement.Move move) {
            at(move.from(), move.stage(), move.ledger()).moveOut(move);
            at(move.to(), move.stage(), move.ledger()).moveIn(move);
        }
    }

    private UnitFlows at(UnitCode unit, Stage stage, Ledger ledger) {
        return flows.computeIfAbsent(new Key(unit, stage, ledger), k -> new UnitFlows());
    }
}
