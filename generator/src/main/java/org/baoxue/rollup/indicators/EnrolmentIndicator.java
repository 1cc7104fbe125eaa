package org.baoxue.rollup.indicators;

import org.baoxue.facts.tally.Sum;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** ENR 在籍: a stock; of each school and stage the last month of the period with a value, then summed. */
public final class EnrolmentIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("ENR", IndicatorInfo.Unit.PEOPLE, 1, "考勤汇总");
    }

    @Override
    public IndicatorInfo.Population population() {
        return IndicatorInfo.Population.STUDENT_RECORD;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Sum sum = tallies.enrolment(scope);
        return new Value.Amount(sum.count(), sum.gaps());
    }
}
