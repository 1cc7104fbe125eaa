package org.baoxue.rollup.indicators.children;

import java.time.YearMonth;
import java.util.List;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.jspecify.annotations.Nullable;

/**
 * DR-2 期末实有辍学率: children on the dropout ledger at the evaluation's cut-off (DR-2) or at 31 August (DR-2-Y), carried ones included
 * ÷ September roll. Where the run ends earlier, at its last month; each unit at its last month with a value. 失学 is never in it.
 */
public final class DropoutStockIndicator implements Indicator {
    private final String code;
    private final boolean wholeYear;

    private DropoutStockIndicator(String code, boolean wholeYear) {
        this.code = code;
        this.wholeYear = wholeYear;
    }

    /** DR-2 and DR-2-Y. */
    public static List<DropoutStockIndicator> all() {
        return List.of(new DropoutStockIndicator("DR-2", false), new DropoutStockIndicator("DR-2-Y", true));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, IndicatorInfo.Unit.PERCENT, 1, "辍学学生台账、九月考勤汇总");
    }

    @Override
    public IndicatorInfo.Population population() {
        return IndicatorInfo.Population.STUDENT_RECORD;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        return RollParts.of(scope, tallies, RollParts.end(scope, tallies, wholeYear), DropoutStockIndicator::take);
    }

    private static void take(RollParts parts, UnitCode unit, Stage stage) {
        Settled settled = parts.tallies().settled();
        UnitFlows flows = settled.flows().flows(unit, stage, Ledger.DROPOUT);
        YearMonth last = lastKnown(parts.months(), unit, stage, settled.coverage());
        if (flows != null && last != null) {
            flows.stock(last).stream().filter(open -> !open.neverEnrolled()).forEach(open -> parts.child(open.child()));
        }
    }

    private static @Nullable YearMonth lastKnown(
            List<YearMonth> months, UnitCode unit, Stage stage, Coverage coverage) {
        for (int i = months.size() - 1; i >= 0; i--) {
            if (coverage.isKnown(unit, stage, Ledger.DROPOUT, months.get(i))) {
                return months.get(i);
            }
        }
        return null;
    }
}
