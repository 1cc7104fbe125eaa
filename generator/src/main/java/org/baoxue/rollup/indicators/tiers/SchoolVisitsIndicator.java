package org.baoxue.rollup.indicators.tiers;

import org.baoxue.division.School;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Period;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** VIS-1 进校覆盖率: schools with a row in the county's visits of the semester ÷ schools open at its beginning. */
public final class SchoolVisitsIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("VIS-1", IndicatorInfo.Unit.PERCENT, 1, "进校入户核查");
    }

    @Override
    public boolean byStage() {
        return false;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Period semester = scope.period();
        Sum visited = new Sum();
        Sum all = new Sum();
        for (School school : tallies.schools(scope)) {
            Tallies.Standing standing = tallies.standing(school.area(), "visit", semester);
            if (school.isOpen(semester.from()) && standing == Tallies.Standing.FILED) {
                all.add(1);
                visited.add(tallies.stated().visits().row(school.code(), semester) == null ? 0 : 1);
            } else if (school.isOpen(semester.from()) && standing == Tallies.Standing.OWED) {
                all.addMissing(school.code());
            }
        }
        return new Value.Ratio(all.count().isKnown() ? visited.count() : all.count(), all.count(), all.gaps());
    }
}
