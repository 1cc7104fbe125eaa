package org.baoxue.rollup.indicators.children;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * DR-1 学年辍学率: distinct children confirmed from 1 September to the evaluation's cut-off (DR-1, 评估口径) or to 31 August (DR-1-Y, 全学年口径),
 * less those found never to have dropped out ÷ September roll. Who returned stays in; 失学 is never in it.
 */
public final class DropoutRateIndicator implements Indicator {
    private final String code;
    private final boolean wholeYear;

    private DropoutRateIndicator(String code, boolean wholeYear) {
        this.code = code;
        this.wholeYear = wholeYear;
    }

    /** DR-1 and DR-1-Y. */
    public static List<DropoutRateIndicator> all() {
        return List.of(new DropoutRateIndicator("DR-1", false), new DropoutRateIndicator("DR-1-Y", true));
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
        LocalDate end = RollParts.end(scope, tallies, wholeYear);
        LocalDate start = Period.schoolYearOf(YearMonth.from(end)).firstDay();
        return RollParts.of(scope, tallies, end, (parts, unit, stage) -> take(parts, unit, stage, start, end));
    }

    private static void take(RollParts parts, UnitCode unit, Stage stage, LocalDate start, LocalDate end) {
        parts.tallies().settled().flows().confirmations(unit).stream()
                .filter(c -> c.stage() == stage && !c.on().isBefore(start) && !c.on().isAfter(end))
                .forEach(c -> parts.child(c.child()));
    }
}
