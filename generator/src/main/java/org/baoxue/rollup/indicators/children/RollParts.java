package org.baoxue.rollup.indicators.children;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baoxue.division.School;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Roll;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tally.Distinct;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * Dropouts over the September roll: each school's stage is in both counts or in neither. A stage that owes a September roll and has
 * none is named as missing; a part that owes none (a county's own cases, a school that opened later) adds its children alone.
 */
final class RollParts {
    private final Tallies tallies;
    private final Settled settled;
    private final List<YearMonth> months;
    private final YearMonth september;
    private final LocalDate end;
    private final Sum roll = new Sum();
    private final Distinct children = new Distinct();

    private RollParts(Tallies tallies, LocalDate end) {
        this.tallies = tallies;
        this.settled = tallies.settled();
        Period year = Period.schoolYearOf(YearMonth.from(end));
        this.september = year.from();
        this.end = end;
        this.months = tallies.months(year).stream()
                .filter(month -> !month.isAfter(YearMonth.from(end)))
                .toList();
    }

    /** The last day of the scope's school year, or its evaluation's cut-off (评估口径). */
    static LocalDate end(Scope scope, Tallies tallies, boolean wholeYear) {
        Period year = Period.schoolYearOf(scope.period().to());
        return wholeYear ? year.lastDay() : tallies.settled().ground().profile().cutoff(year);
    }

    /** Takes the children of one part, given its unit and stage. */
    interface Taker {
        void take(RollParts parts, UnitCode unit, Stage stage);
    }

    /** Children over roll, for the school year of which this is the last day. */
    static Value.Ratio of(Scope scope, Tallies tallies, LocalDate end, Taker taker) {
        RollParts parts = new RollParts(tallies, end);
        for (UnitCode unit : tallies.within(scope)) {
            for (Stage stage : scope.stage().stages()) {
                parts.add(unit, stage, taker);
            }
        }
        Count rolls = parts.roll.count();
        Count counted = rolls.isKnown() ? Count.of(parts.children.count()) : rolls;
        return new Value.Ratio(counted, rolls, parts.roll.gaps());
    }

    private void add(UnitCode unit, Stage stage, Taker taker) {
        UnitMonth key = new UnitMonth(unit, stage, september);
        Roll filed = settled.facts().attendance().roll(key);
        if (filed != null && filed.enrolment().isKnown()) {
            roll.add(filed.enrolled());
            roll.addLeftOut(filed.leftOutEnrolled());
        } else if (owesRoll(unit, stage)) {
            roll.addMissing(unit);
            return;
        }
        if (isSilent(unit, stage)
                || !settled.facts().attendance().lostGrades(key).isEmpty()) {
            roll.addMissing(unit);
        }
        taker.take(this, unit, stage);
    }

    /** A September that lies outside the run is owed all the same: without it there is no rate. */
    private boolean owesRoll(UnitCode unit, Stage stage) {
        School school = settled.ground().tree().school(unit);
        return school != null && school.isOpen(september) && school.stages().contains(stage);
    }

    private boolean isSilent(UnitCode unit, Stage stage) {
        Coverage coverage = settled.coverage();
        return months.stream().anyMatch(month -> !coverage.isKnown(unit, stage, Ledger.DROPOUT, month));
    }

    /** Counts a child once, however often it is taken. */
    void child(long print) {
        children.add(print);
    }

    Tallies tallies() {
        return tallies;
    }

    /** Whether the day lies between 1 September and the last day. */
    boolean spans(LocalDate day) {
        return !day.isBefore(september.atDay(1)) && !day.isAfter(end);
    }

    /** The months up to the last day. */
    List<YearMonth> months() {
        return months;
    }
}
