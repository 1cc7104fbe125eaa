package org.baoxue.rollup.indicators.children;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.jspecify.annotations.Nullable;

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
        Sum found = tallies.flows(scope.with(LedgerScope.ALL)).found();
        if (!found.count().isKnown()) {
            return new Value.Ratio(found.count(), found.count(), found.gaps());
        }
        SortedSet<String> cases = new TreeSet<>();
        tallies.within(scope)
                .forEach(unit -> cases.addAll(tallies.settled().flows().filedAt(unit)));
        long entered = 0;
        long all = 0;
        for (String caseNo : cases) {
            List<CaseEntry> rows = tallies.settled().flows().entries(caseNo);
            boolean counts = timely ? endsIn(rows, scope, tallies) : isNamed(rows, scope, tallies);
            if (counts) {
                all++;
                entered += (timely ? isInTime(rows, tallies) : hasNumber(rows, scope)) ? 1 : 0;
            }
        }
        return new Value.Ratio(Count.of(entered), Count.of(all), found.gaps());
    }

    private static boolean isNamed(List<CaseEntry> rows, Scope scope, Tallies tallies) {
        SortedSet<UnitCode> within = tallies.within(scope);
        return rows.stream()
                .anyMatch(row -> scope.period().months().contains(row.month())
                        && scope.stage().stages().contains(row.stage())
                        && within.contains(row.unit()));
    }

    private static boolean hasNumber(List<CaseEntry> rows, Scope scope) {
        return rows.stream()
                .anyMatch(row ->
                        !row.month().isAfter(scope.period().to()) && row.marks().platformNo());
    }

    /** Whether the limit of a case that was found at one of the scope's units ends in the period, in a month of the run. */
    private static boolean endsIn(List<CaseEntry> rows, Scope scope, Tallies tallies) {
        CaseEntry first = rows.get(0);
        LocalDate limit = limit(rows, tallies);
        return limit != null
                && tallies.months(scope.period()).contains(YearMonth.from(limit))
                && scope.stage().stages().contains(first.stage())
                && tallies.within(scope).contains(first.unit());
    }

    private static boolean isInTime(List<CaseEntry> rows, Tallies tallies) {
        LocalDate limit = Objects.requireNonNull(limit(rows, tallies));
        return rows.stream().map(row -> row.marks().platformOn()).anyMatch(on -> on != null && !on.isAfter(limit));
    }

    private static @Nullable LocalDate limit(List<CaseEntry> rows, Tallies tallies) {
        int days = tallies.settled().ground().profile().limit("platform_wait_days");
        return rows.stream()
                .map(CaseEntry::found)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(found -> found.plusDays(days))
                .orElse(null);
    }
}
