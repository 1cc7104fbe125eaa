package org.baoxue.rollup.indicators;

import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** RET-2 劝返复学率（剔除核实未辍学）: returned ÷ 应劝返 without those found never out of school. */
public final class VerifiedReturnIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("RET-2", IndicatorInfo.Unit.PERCENT, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public boolean byLedger() {
        return true;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        FlowSums sums = tallies.flows(scope);
        Count due = sums.toReturn(scope.ledger() != LedgerScope.ALL);
        return new Value.Ratio(
                sums.returned().count(),
                due.map(n -> n - sums.neverOut().count().orElse(0)),
                sums.gaps());
    }
}
