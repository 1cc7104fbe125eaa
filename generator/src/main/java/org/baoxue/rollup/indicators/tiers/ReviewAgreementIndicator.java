package org.baoxue.rollup.indicators.tiers;

import org.baoxue.facts.tally.Sum;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** REV-2 复核一致率: (报送 − 核减 − 改判) ÷ (报送 + 核增); a confirmed nil has no occasion. */
public final class ReviewAgreementIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("REV-2", IndicatorInfo.Unit.PERCENT, 1, "季度复核");
    }

    @Override
    public boolean byLedger() {
        return true;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        ReviewSums sums = ReviewSums.of(scope, tallies);
        Sum agreed = sums.sum(row -> row.reported() - row.struck() - row.rejudged());
        Sum all = sums.sum(row -> row.reported() + row.added());
        return new Value.Ratio(agreed.count(), all.count(), all.gaps());
    }
}
