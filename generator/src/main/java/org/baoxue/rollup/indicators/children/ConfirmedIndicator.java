package org.baoxue.rollup.indicators.children;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.division.School;
import org.baoxue.facts.history.Confirmation;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * DRO-CHILDREN 认定辍学人数: distinct children confirmed in the period, less those found never to have dropped out; at the unit that
 * confirmed. A part of which nothing is known in the period adds none, as in the flows of the ledger. DRO-CROSS 其中跨县重复: those of them
 * who were confirmed in more than one county, which is why the counties add up to more.
 */
public final class ConfirmedIndicator implements Indicator {
    private final boolean crossing;

    private ConfirmedIndicator(boolean crossing) {
        this.crossing = crossing;
    }

    /** DRO-CHILDREN and DRO-CROSS. */
    public static List<ConfirmedIndicator> all() {
        return List.of(new ConfirmedIndicator(false), new ConfirmedIndicator(true));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(crossing ? "DRO-CROSS" : "DRO-CHILDREN", IndicatorInfo.Unit.PEOPLE, 1, "辍学学生台账");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        FlowSums sums = tallies.flows(scope.with(LedgerScope.DRO));
        if (!sums.found().count().isKnown()) {
            return new Value.Amount(sums.found().count(), sums.rowGaps());
        }
        Map<Long, Set<UnitCode>> counties = new HashMap<>();
        for (UnitCode unit : tallies.within(scope)) {
            for (Confirmation each : confirmations(unit, scope, tallies)) {
                counties.computeIfAbsent(each.child(), c -> new HashSet<>()).add(county(unit, tallies));
            }
        }
        long count = crossing
                ? counties.values().stream().filter(some -> some.size() > 1).count()
                : counties.size();
        return new Value.Amount(Count.of(count), sums.rowGaps());
    }

    private static List<Confirmation> confirmations(UnitCode unit, Scope scope, Tallies tallies) {
        return tallies.settled().flows().confirmations(unit).stream()
                .filter(each -> scope.stage().stages().contains(each.stage()) && isKnown(unit, each, scope, tallies))
                .filter(each -> !each.on().isBefore(scope.period().firstDay())
                        && !each.on().isAfter(scope.period().lastDay()))
                .toList();
    }

    private static boolean isKnown(UnitCode unit, Confirmation each, Scope scope, Tallies tallies) {
        Scope part = Scope.own(unit, scope.period(), StageScope.of(each.stage()), LedgerScope.DRO);
        return tallies.flows(part).found().count().isKnown();
    }

    private static UnitCode county(UnitCode unit, Tallies tallies) {
        School school = tallies.settled().ground().tree().school(unit);
        return school == null ? unit : school.area();
    }
}
