package org.baoxue.rollup.indicators;

import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** OUT 未在校合计: open on either ledger at the period's end, no child twice. */
public final class OutOfSchoolIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("OUT", IndicatorInfo.Unit.PEOPLE, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Scope both = scope.with(LedgerScope.ALL);
        Sum closing = tallies.flows(both).closing();
        Count count =
                closing.count().isKnown() ? Count.of(tallies.openChildren(both).count()) : closing.count();
        return new Value.Amount(count, closing.gaps());
    }
}
