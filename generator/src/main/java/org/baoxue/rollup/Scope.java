package org.baoxue.rollup;

import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;

/**
 * What a figure is about. Indicators that know no ledger ignore {@code ledger}.
 *
 * @param own whether only the unit's own part counts (a county's cases without a school), and nothing below it
 */
public record Scope(UnitCode unit, boolean own, Period period, StageScope stage, LedgerScope ledger) {
    /** A unit with all below it. */
    public static Scope of(UnitCode unit, Period period, StageScope stage, LedgerScope ledger) {
        return new Scope(unit, false, period, stage, ledger);
    }

    /** A unit's own part alone. */
    public static Scope own(UnitCode unit, Period period, StageScope stage, LedgerScope ledger) {
        return new Scope(unit, true, period, stage, ledger);
    }

    /** The same with another ledger. */
    public Scope with(LedgerScope other) {
        return new Scope(unit, own, period, stage, other);
    }
}
