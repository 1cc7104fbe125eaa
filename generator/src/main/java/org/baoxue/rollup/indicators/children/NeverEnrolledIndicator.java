package org.baoxue.rollup.indicators.children;

import org.baoxue.facts.tally.Distinct;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** LOST 失学人数: children of the open cases of 失学 at the period's end, on either ledger. */
public final class NeverEnrolledIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("LOST", IndicatorInfo.Unit.PEOPLE, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public IndicatorInfo.Population population() {
        return IndicatorInfo.Population.HOUSEHOLD;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Scope both = scope.with(LedgerScope.ALL);
        Sum closing = tallies.flows(both).closing();
        if (!closing.count().isKnown()) {
            return new Value.Amount(closing.count(), closing.gaps());
        }
        Distinct children = new Distinct();
        tallies.openCases(both, (open, month) -> {
            if (open.neverEnrolled()) {
                children.add(open.child());
            }
        });
        return new Value.Amount(Count.of(children.count()), closing.gaps());
    }
}
