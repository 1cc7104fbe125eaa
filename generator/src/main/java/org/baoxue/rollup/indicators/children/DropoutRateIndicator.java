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
 * Distinct children who dropped out ÷ September roll, up to the evaluation's cut-off (评估口径) or to 31 August (-Y, 全学年口径). 失学 is
 * never in it.
 *
 * <p>DR-1 学年辍学率: those confirmed from 1 September on, less those found never to have dropped out; who returned stays in. DR-2
 * 期末实有辍学率: those on the dropout ledger at the end, carried ones included; where the run ends earlier, at its last month, and each
 * unit at its last month with a value.
 */
public final class DropoutRateIndicator implements Indicator {
    private final String code;
    private final boolean wholeYear;
    private final RollParts.Taker dropouts;

    private DropoutRateIndicator(String code, boolean wholeYear, RollParts.Taker dropouts) {
        this.code = code;
        this.wholeYear = wholeYear;
        this.dropouts = dropouts;
    }

    /** DR-1, DR-1-Y, DR-2 and DR-2-Y. */
    public static List<DropoutRateIndicator> all() {
        return List.of(
                new DropoutRateIndicator("DR-1", false, DropoutRateIndicator::confirmed),
                new DropoutRateIndicator("DR-1-Y", true, DropoutRateIndicator::confirmed),
                new DropoutRateIndicator("DR-2", false, DropoutRateIndicator::standing),
                new DropoutRateIndicator("DR-2-Y", true, DropoutRateIndicator::standing));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, IndicatorInfo.Unit.PERCENT, 1, "辍学学生台账、考勤汇总");
    }

    @Override
    public IndicatorInfo.Population population() {
        return IndicatorInfo.Population.STUDENT_RECORD;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        return RollParts.of(scope, tallies, RollParts.end(scope, tallies, wholeYear), dropouts);
    }

    private static void confirmed(RollParts parts, UnitCode unit, Stage stage) {
        parts.tallies().settled().flows().confirmations(unit).stream()
                .filter(c -> c.stage() == stage && parts.spans(c.on()))
                .forEach(c -> parts.child(c.child()));
    }

    private static void standing(RollParts parts, UnitCode unit, Stage stage) {
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
