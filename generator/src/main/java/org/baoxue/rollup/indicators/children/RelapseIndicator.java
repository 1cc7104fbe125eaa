package org.baoxue.rollup.indicators.children;

import java.util.List;
import org.baoxue.facts.tally.Distinct;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * REL 再次辍学: distinct children with a further episode that began in the period, at the unit where it began. A return that the window of
 * observation takes back begins none. Where the earlier episode lies before the run, the row's own 再次辍学 says so.
 */
public final class RelapseIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("REL", IndicatorInfo.Unit.PEOPLE, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Sum found = tallies.flows(scope.with(LedgerScope.ALL)).found();
        if (!found.count().isKnown()) {
            return new Value.Amount(found.count(), found.gaps());
        }
        Distinct children = new Distinct();
        List<Stage> stages = scope.stage().stages();
        for (UnitCode unit : tallies.within(scope)) {
            tallies.episodes().relapses(unit).stream()
                    .filter(each -> stages.contains(each.stage())
                            && scope.period().months().contains(each.month()))
                    .forEach(each -> children.add(each.child()));
        }
        return new Value.Amount(Count.of(children.count()), found.gaps());
    }
}
