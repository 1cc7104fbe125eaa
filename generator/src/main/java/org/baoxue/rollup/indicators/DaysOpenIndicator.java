package org.baoxue.rollup.indicators;

import java.util.List;
import org.baoxue.facts.tally.Histogram;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** AGE-D 在册天数: period end minus 发现日期 (疑似) or 认定日期 (辍学) of the open cases; the same day is 0. */
public final class DaysOpenIndicator implements Indicator {
    private static final int NINETY = 90;

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("AGE-D", IndicatorInfo.Unit.DAYS, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public boolean byLedger() {
        return true;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        List<Integer> limits = tallies.settled().ground().profile().ageOverDays();
        Sum closing = tallies.flows(scope).closing();
        if (!closing.count().isKnown()) {
            Count none = closing.count();
            List<Count> over = limits.stream().map(limit -> none).toList();
            return new Value.Days(none, none, none, limits, over, closing.gaps());
        }
        Histogram days = tallies.openDays(scope);
        return new Value.Days(
                Count.of(days.count()),
                days.medianHalves(),
                days.percentile(NINETY),
                limits,
                limits.stream().map(limit -> Count.of(days.over(limit))).toList(),
                closing.gaps());
    }
}
