package org.baoxue.rollup.indicators.children;

import java.util.List;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.EpisodeBook;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * STAY-1 持续在校率: children who returned in a semester and were still at school at the end of the next one ÷ all who returned in it. Who
 * completed counts as staying; a confirmed transfer, death and departure abroad leave both counts; unknown is not stayed. A school year
 * shows the returns of its first semester and lacks a unit of which a month of it is not known; shorter periods and a semester of which the next one is not over have none (不适用).
 */
public final class StayIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("STAY-1", IndicatorInfo.Unit.PERCENT, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Period semester = switch (scope.period().kind()) {
            case SEMESTER -> scope.period();
            case SCHOOL_YEAR -> Period.of(Period.Kind.SEMESTER, scope.period().from());
            default -> null;
        };
        Sum stayed = new Sum();
        Sum returned = new Sum();
        Sum lacking = new Sum();
        List<Stage> stages = scope.stage().stages();
        for (UnitCode unit : semester == null ? List.<UnitCode>of() : tallies.within(scope)) {
            if (semester != null && lacksMonth(unit, semester, scope, tallies)) {
                lacking.addMissing(unit);
            }
            tallies.episodes().returns(unit).stream()
                    .filter(each -> each.semester().equals(semester) && stages.contains(each.stage()))
                    .forEach(each -> add(each.held(), unit, stayed, returned));
        }
        lacking.mergeMissing(returned);
        boolean missing = returned.count() == Count.Absent.MISSING;
        Count whole = returned.count().isKnown() || missing ? returned.count() : Count.of(0);
        return new Value.Ratio(missing ? whole : Count.of(stayed.count().orElse(0)), whole, lacking.gaps());
    }

    private static boolean lacksMonth(UnitCode unit, Period semester, Scope scope, Tallies tallies) {
        Scope own = Scope.own(unit, semester, scope.stage(), LedgerScope.ALL);
        return tallies.flows(own).rowGaps().missingUnits() > 0;
    }

    private static void add(EpisodeBook.Held held, UnitCode unit, Sum stayed, Sum returned) {
        switch (held) {
            case STAYED -> {
                stayed.add(1);
                returned.add(1);
            }
            case NOT_STAYED -> returned.add(1);
            case UNKNOWN -> returned.addMissing(unit);
            case LEFT, NOT_YET -> {
                // in neither count
            }
        }
    }
}
