package org.baoxue.facts.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** What a case leaves behind month by month: the movements that ledgers count, and the dated steps that people read. */
final class Trail {
    private final List<Movement> movements = new ArrayList<>();
    private final List<CaseStep> steps = new ArrayList<>();

    void flow(YearMonth month, Position at, Flow flow) {
        movements.add(new Movement.Step(month, at.ledger(), at.stage(), at.unit(), flow));
    }

    void carried(YearMonth month, Position at) {
        movements.add(new Movement.Carried(month, at.ledger(), at.stage(), at.unit(), at.since()));
        step(CaseStep.Kind.CARRIED, at.since(), month, at, "");
    }

    /** A move is none where the unit stays the same. */
    void move(YearMonth month, Position now, UnitCode to, LocalDate on, String code) {
        if (!to.equals(now.unit())) {
            movements.add(new Movement.Move(month, now.ledger(), now.stage(), now.unit(), to));
            steps.add(new CaseStep(CaseStep.Kind.MOVED, on, month, now.ledger(), to, now.stage(), now.unit(), code));
        }
    }

    void step(CaseStep.Kind kind, @Nullable LocalDate on, YearMonth month, Position at, String code) {
        LocalDate day = on == null ? month.atEndOfMonth() : on;
        steps.add(new CaseStep(kind, day, month, at.ledger(), at.unit(), at.stage(), null, code));
    }

    List<Movement> movements() {
        return Collections.unmodifiableList(movements);
    }

    List<CaseStep> steps() {
        return Collections.unmodifiableList(steps);
    }
}
