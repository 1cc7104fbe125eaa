package org.baoxue.rollup.indicators.children;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * Distinct children who dropped out ÷ September roll, up to the evaluation's cut-off (评估口径) or to 31 August (-Y, 全学年口径). 失学 is
 * never in it.
 *
 * <p>DR-1 学年辍学率: those confirmed from 1 September on, less those found never to have dropped out; who returned stays in. DR-2
 * 期末实有辍学率: those on the dropout ledger at the end, carried ones included; where the run ends earlier, at its last month. Where that
 * month's ledger is not known, a child stands where any file saw it last, and the rate lacks the unit.
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
        UnitFlows flows = parts.tallies().settled().flows().flows(unit, stage, Ledger.DROPOUT);
        List<YearMonth> months = parts.months();
        if (flows != null && !months.isEmpty()) {
            YearMonth last = months.get(months.size() - 1);
            Stream.concat(flows.stock(last).stream(), flows.toldLater(last).stream())
                    .filter(open -> !open.neverEnrolled())
                    .forEach(open -> parts.child(open.child()));
        }
    }
}
