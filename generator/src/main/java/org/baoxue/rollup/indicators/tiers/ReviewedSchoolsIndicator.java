package org.baoxue.rollup.indicators.tiers;

import java.util.Collection;
import java.util.List;
import org.baoxue.division.School;
import org.baoxue.facts.tally.Sum;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Period;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * REV-1 复核覆盖率: schools reviewed with all their rows ÷ open schools. REV-0 零报告属实率: of the reviewed schools that reported none in
 * any row, those to which nothing was added; of a school not reviewed wholly nobody knows whether it is one. Schools of a county that
 * owes its review are missing from both.
 */
public final class ReviewedSchoolsIndicator implements Indicator {
    private final String code;
    private final boolean nilOnly;

    private ReviewedSchoolsIndicator(String code, boolean nilOnly) {
        this.code = code;
        this.nilOnly = nilOnly;
    }

    /** REV-1 and REV-0. */
    public static List<ReviewedSchoolsIndicator> all() {
        return List.of(new ReviewedSchoolsIndicator("REV-1", false), new ReviewedSchoolsIndicator("REV-0", true));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, IndicatorInfo.Unit.PERCENT, 1, "季度复核");
    }

    @Override
    public boolean byStage() {
        return false;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Period quarter = scope.period();
        Sum met = new Sum();
        Sum all = new Sum();
        for (School school : tallies.schools(scope)) {
            if (school.isOpen(quarter.to())) {
                switch (tallies.standing(school.area(), "review", quarter)) {
                    case FILED -> add(school, quarter, tallies, met, all);
                    case OWED -> all.addMissing(school.code());
                    case NOT_OWED -> {
                        // nobody has to have reviewed it yet
                    }
                }
            }
        }
        return new Value.Ratio(all.count().isKnown() ? met.count() : all.count(), all.count(), all.gaps());
    }

    private void add(School school, Period quarter, Tallies tallies, Sum met, Sum all) {
        boolean complete = tallies.stated().reviews().isComplete(school, quarter);
        Collection<Reviewed> rows = tallies.stated().reviews().of(school.code(), quarter);
        if (nilOnly && !complete) {
            all.addMissing(school.code());
        } else if (nilOnly) {
            boolean nil = rows.stream().allMatch(row -> row.isUsable() && row.reported() == 0);
            boolean confirmed = nil && rows.stream().allMatch(row -> row.added() == 0);
            all.add(nil ? 1 : 0);
            met.add(confirmed ? 1 : 0);
        } else {
            all.add(1);
            met.add(complete ? 1 : 0);
        }
    }
}
