package org.baoxue.rollup.indicators;

import java.util.List;
import org.baoxue.calendar.Filing;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** TIM-1 及时率: submissions whose first readable version arrived by the due date ÷ expected ones; missing without any receipt. */
public final class TimelyIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("TIM-1", IndicatorInfo.Unit.PERCENT, 1, "收件登记");
    }

    @Override
    public boolean byStage() {
        return false;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        if (!tallies.settled().hasReceipts()) {
            return new Value.Ratio(Count.Absent.MISSING, Count.Absent.MISSING, Gaps.NONE);
        }
        List<Filing> filings = tallies.filings(scope.unit(), scope.period());
        long onTime = filings.stream()
                .filter(f -> f.status() == Filing.Status.ON_TIME)
                .count();
        return new Value.Ratio(Count.of(onTime), Count.of(filings.size()), Gaps.NONE);
    }
}
