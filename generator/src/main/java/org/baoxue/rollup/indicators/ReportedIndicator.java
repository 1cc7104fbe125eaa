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

/** REP-1 报送率: submissions with a readable version ÷ expected ones. */
public final class ReportedIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("REP-1", IndicatorInfo.Unit.PERCENT, 1, "收件登记");
    }

    @Override
    public boolean byStage() {
        return false;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        List<Filing> filings = tallies.filings(scope.unit(), scope.period());
        long reported = filings.stream().filter(f -> f.status().isReported()).count();
        return new Value.Ratio(Count.of(reported), Count.of(filings.size()), Gaps.NONE);
    }
}
