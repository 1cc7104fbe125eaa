package org.baoxue.rollup.indicators;

import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** RET-1 劝返复学率: returned ÷ 应劝返. Counts episodes; XFER and HOME are not returns. */
public final class ReturnIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("RET-1", IndicatorInfo.Unit.PERCENT, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public boolean byLedger() {
        return true;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        FlowSums sums = tallies.flows(scope);
        Count due = sums.toReturn(scope.ledger() != LedgerScope.ALL);
        return new Value.Ratio(sums.returned().count(), due, sums.gaps());
    }
}
