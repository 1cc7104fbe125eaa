package org.baoxue.rollup.indicators.children;

import java.util.List;
import org.baoxue.facts.tally.Histogram;
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
 * DEL 发现滞后: 发现日期 less 达线日期 of the suspected cases that are new in the period; found on the line or before it is 0. A case of which no
 * line can be told (失学, or no 末次到校日期) is not in it.
 */
public final class FoundLateIndicator implements Indicator {
    private static final int NINETY = 90;

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("DEL", IndicatorInfo.Unit.DAYS, 1, "疑似辍学学生台账");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        List<Integer> limits = tallies.settled().ground().profile().ageOverDays();
        Sum found = tallies.flows(scope.with(LedgerScope.SUS)).found();
        if (!found.count().isKnown()) {
            Count none = found.count();
            return new Value.Days(
                    none, none, none, limits, limits.stream().map(limit -> none).toList(), found.gaps());
        }
        Histogram days = new Histogram();
        List<Stage> stages = scope.stage().stages();
        for (UnitCode unit : tallies.within(scope)) {
            tallies.episodes().lags(unit).stream()
                    .filter(each -> stages.contains(each.stage())
                            && scope.period().months().contains(each.month()))
                    .forEach(each -> days.add(each.days()));
        }
        return new Value.Days(
                Count.of(days.count()),
                days.medianHalves(),
                days.percentile(NINETY),
                limits,
                limits.stream().map(limit -> Count.of(days.over(limit))).toList(),
                found.gaps());
    }
}
