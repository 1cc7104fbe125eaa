package org.baoxue.rollup.indicators.tiers;

import java.util.List;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.SubmissionBook;
import org.baoxue.facts.tally.Sum;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a form, summed over the rows that have all of them: a row in which one of them cannot be used is left out of each sum.
 */
final class StatedColumns {
    private final List<String> columns;
    private final List<Sum> sums;

    private StatedColumns(List<String> columns) {
        this.columns = columns;
        this.sums = columns.stream().map(column -> new Sum()).toList();
    }

    /** Visits: a row for each school open when the semester begins. */
    static StatedColumns visits(Scope scope, Tallies tallies, List<String> columns) {
        StatedColumns stated = new StatedColumns(columns);
        Period semester = scope.period();
        for (School school : tallies.schools(scope)) {
            boolean owes = school.isOpen(semester.from())
                    && tallies.standing(school.area(), "visit", semester) != Tallies.Standing.NOT_OWED;
            stated.add(school.code(), tallies.stated().visits().row(school.code(), semester), owes);
        }
        return stated;
    }

    /** Openings: a row for each stage of each school open when the semester begins. */
    static StatedColumns openings(Scope scope, Tallies tallies, List<String> columns) {
        StatedColumns stated = new StatedColumns(columns);
        Period semester = scope.period();
        for (School school : tallies.schools(scope)) {
            boolean owes = school.isOpen(semester.from())
                    && tallies.standing(Coverage.senderOf(school), "opening", semester) != Tallies.Standing.NOT_OWED;
            for (Stage stage : scope.stage().stages()) {
                Row row = tallies.stated().openings().row(school.code(), stage, semester);
                stated.add(school.code(), row, owes && school.stages().contains(stage));
            }
        }
        return stated;
    }

    /** Openings as counties state them, in a row about 初中: they need not have anything, so that only a lost file is missing. */
    static StatedColumns countyOpenings(Scope scope, Tallies tallies, List<String> columns) {
        StatedColumns stated = new StatedColumns(columns);
        SubmissionBook submissions = tallies.settled().facts().submissions();
        for (UnitCode unit : tallies.within(scope)) {
            if (!unit.isSchool()) {
                for (Stage stage : scope.stage().stages()) {
                    Row row = tallies.stated().openings().row(unit, stage, scope.period());
                    stated.add(unit, row, stage == Stage.JUN && submissions.isLost(unit, "opening", scope.period()));
                }
            }
        }
        return stated;
    }

    /** Surveys: a row for each county of a city, in the city's survey of the semester. */
    static StatedColumns surveys(Scope scope, Tallies tallies, List<String> columns) {
        StatedColumns stated = new StatedColumns(columns);
        UnitTree tree = tallies.settled().ground().tree();
        for (UnitCode code : tallies.within(scope)) {
            Unit unit = tree.unit(code);
            UnitCode city = cityOf(code, tree);
            if (unit != null && unit.kind().duties().contains(Tier.COUNTY) && city != null) {
                boolean owes = tallies.standing(city, "survey", scope.period()) != Tallies.Standing.NOT_OWED;
                stated.add(code, tallies.stated().surveys().row(code, scope.period()), owes);
            }
        }
        return stated;
    }

    private static @Nullable UnitCode cityOf(UnitCode code, UnitTree tree) {
        for (UnitCode step : tree.lineage(code)) {
            Unit unit = tree.unit(step);
            if (unit != null && unit.kind().duties().contains(Tier.CITY)) {
                return step;
            }
        }
        return null;
    }

    private void add(UnitCode unit, @Nullable Row row, boolean owes) {
        if (row == null) {
            if (owes) {
                sums.forEach(sum -> sum.addMissing(unit));
            }
            return;
        }
        List<Count> counts = columns.stream().map(row::count).toList();
        boolean usable = counts.stream().allMatch(Count::isKnown);
        for (int i = 0; i < sums.size(); i++) {
            if (usable) {
                sums.get(i).add(counts.get(i).orElse(0));
            } else {
                sums.get(i).addLeftOut(1);
            }
        }
    }

    /** The sum of the column at this place. */
    Sum sum(int column) {
        return sums.get(column);
    }
}
