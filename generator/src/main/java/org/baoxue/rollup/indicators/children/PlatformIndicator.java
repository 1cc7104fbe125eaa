package org.baoxue.rollup.indicators.children;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.PlatformBook;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * PLAT-1 平台录入率: of the cases that the period's ledgers name, those with 平台编号 by then. PLAT-2 录入及时率: of the cases whose limit (发现日期
 * and the profile's days) ends in the period, those entered by it. A case counts at each unit where a row of it counts, once above.
 */
public final class PlatformIndicator implements Indicator {
    private final boolean timely;

    private PlatformIndicator(boolean timely) {
        this.timely = timely;
    }

    /** PLAT-1 and PLAT-2. */
    public static List<PlatformIndicator> all() {
        return List.of(new PlatformIndicator(false), new PlatformIndicator(true));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(timely ? "PLAT-2" : "PLAT-1", IndicatorInfo.Unit.PERCENT, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        FlowSums sums = tallies.flows(scope.with(LedgerScope.ALL));
        Count found = sums.found().count();
        if (!found.isKnown()) {
            return new Value.Ratio(found, found, sums.rowGaps());
        }
        return timely ? inTime(scope, tallies, sums.gaps()) : entered(scope, tallies, sums.rowGaps());
    }

    private static Value entered(Scope scope, Tallies tallies, Gaps gaps) {
        Set<String> all = new HashSet<>();
        Set<String> entered = new HashSet<>();
        for (UnitCode unit : tallies.within(scope)) {
            for (PlatformBook.Named row : tallies.platform().named(unit, scope.period())) {
                if (scope.stage().stages().contains(row.stage())) {
                    all.add(row.caseNo());
                    if (row.isNumbered(scope.period().to())) {
                        entered.add(row.caseNo());
                    }
                }
            }
        }
        return new Value.Ratio(Count.of(entered.size()), Count.of(all.size()), gaps);
    }

    /** Cases whose limit ends in a month beyond the run are not judged. */
    private static Value inTime(Scope scope, Tallies tallies, Gaps gaps) {
        long all = 0;
        long inTime = 0;
        for (UnitCode unit : tallies.within(scope)) {
            for (YearMonth month : tallies.months(scope.period())) {
                for (PlatformBook.Limit limit : tallies.platform().limits(unit, Period.month(month))) {
                    if (scope.stage().stages().contains(limit.stage()) && isKnown(unit, limit, scope, tallies)) {
                        all++;
                        inTime += limit.inTime() ? 1 : 0;
                    }
                }
            }
        }
        return new Value.Ratio(Count.of(inTime), Count.of(all), gaps);
    }

    /** A part of which nothing is known in the period adds none: its limits follow from files of other months. */
    private static boolean isKnown(UnitCode unit, PlatformBook.Limit limit, Scope scope, Tallies tallies) {
        Scope part = Scope.own(unit, scope.period(), StageScope.of(limit.stage()), LedgerScope.ALL);
        return tallies.flows(part).found().count().isKnown();
    }
}
