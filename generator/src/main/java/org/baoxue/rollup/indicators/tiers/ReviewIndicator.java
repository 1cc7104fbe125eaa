package org.baoxue.rollup.indicators.tiers;

import java.util.List;
import java.util.function.ToLongFunction;
import org.baoxue.facts.tally.Sum;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** REV-REPORTED … REV-ABS: one figure of a quarter's review, summed over school, stage and ledger and never netted. */
public final class ReviewIndicator implements Indicator {
    private final String code;
    private final ToLongFunction<Reviewed> figure;

    private ReviewIndicator(String code, ToLongFunction<Reviewed> figure) {
        this.code = code;
        this.figure = figure;
    }

    /** The figures in the order of the form. */
    public static List<ReviewIndicator> all() {
        return List.of(
                new ReviewIndicator("REV-REPORTED", Reviewed::reported),
                new ReviewIndicator("REV-STRUCK", Reviewed::struck),
                new ReviewIndicator("REV-ADDED", Reviewed::added),
                new ReviewIndicator("REV-REJUDGED", Reviewed::rejudged),
                new ReviewIndicator("REV-VERIFIED", Reviewed::verified),
                new ReviewIndicator("REV-NET", row -> row.verified() - row.reported()),
                new ReviewIndicator("REV-ABS", Reviewed::absoluteDifference));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, IndicatorInfo.Unit.CASES, 1, "季度复核");
    }

    @Override
    public boolean byLedger() {
        return true;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Sum sum = ReviewSums.of(scope, tallies).sum(figure);
        return new Value.Amount(sum.count(), sum.gaps());
    }
}
