package org.baoxue.rollup;

import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;

/** What a figure is about. Indicators that know no ledger ignore {@code ledger}. */
public record Scope(UnitCode unit, Period period, StageScope stage, LedgerScope ledger) {
    /** The same with another ledger. */
    public Scope with(LedgerScope other) {
        return new Scope(unit, period, stage, other);
    }
}
