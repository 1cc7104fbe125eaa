package org.baoxue.rollup;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.baoxue.calendar.Filing;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.facts.QualityBook;
import org.baoxue.facts.Roll;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.facts.tally.Distinct;
import org.baoxue.facts.tally.Histogram;
import org.baoxue.facts.tally.Sum;
import org.baoxue.ledger.SubmissionKey;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;

/** The tallies of any scope, added up from the parts of schools and of counties' own cases. Safe for use by many threads. */
public final class Tallies {
    private final Settled settled;
    private final Map<UnitCode, SortedSet<UnitCode>> parts = new HashMap<>();
    private final FilingsByUnit due;
    private final FilingsByUnit pending;
    private final Map<UnitCode, List<Map.Entry<SubmissionKey, QualityBook.Rows>>> rows = new HashMap<>();
    /** The flows of units above schools, which add up many parts and are asked for term by term and in each language. */
    private final Map<Scope, FlowSums> flowsAbove = new ConcurrentHashMap<>();

    private final FlowTally flows;
    private final Stated stated;
    private final EpisodeBook episodes;
    private final PlatformBook platform;

    /** Tallies over these facts. */
    public Tallies(Settled settled) {
        this.settled = settled;
        for (Unit unit : settled.ground().tree().units()) {
            for (UnitCode above : settled.ground().tree().lineage(unit.code())) {
                parts.computeIfAbsent(above, u -> new TreeSet<>()).add(unit.code());
            }
        }
        this.due = new FilingsByUnit(settled.filings(), settled.ground().tree());
        this.pending = new FilingsByUnit(settled.pending(), settled.ground().tree());
        for (Map.Entry<SubmissionKey, QualityBook.Rows> entry :
                settled.facts().quality().rows().entrySet()) {
            rows.computeIfAbsent(entry.getKey().unit(), u -> new ArrayList<>()).add(entry);
        }
        this.flows = new FlowTally(settled);
        this.stated = Stated.of(settled);
        this.episodes = new EpisodeBook(settled);
        this.platform = new PlatformBook(settled);
    }

    /** The months of the run that lie in the period. */
    public List<YearMonth> months(Period period) {
        return settled.ground().months().stream()
                .filter(period.months()::contains)
                .toList();
    }

    /** The facts that are tallied. */
    public Settled settled() {
        return settled;
    }

    /** The flows of the scope's ledgers. */
    public FlowSums flows(Scope scope) {
        boolean large = !scope.own() && !scope.unit().isSchool();
        return large
                ? flowsAbove.computeIfAbsent(scope, each -> flows(each, within(each)))
                : flows(scope, within(scope));
    }

    /** The flows of the scope's ledgers, of these units alone. */
    public FlowSums flows(Scope scope, SortedSet<UnitCode> within) {
        FlowSums sums = new FlowSums();
        List<YearMonth> months = months(scope.period());
        FlowTally.Frame frame =
                new FlowTally.Frame(months, within, scope.ledger().ledgers());
        for (Ledger ledger : scope.ledger().ledgers()) {
            for (Stage stage : scope.stage().stages()) {
                for (UnitCode unit : within) {
                    flows.add(sums, new FlowTally.Part(unit, stage, ledger), frame);
                }
            }
            flows.addLeftOut(sums, ledger, within, months);
        }
        return sums;
    }

    /** The days since when the scope's open cases are on their ledger, at the period's end. */
    public Histogram openDays(Scope scope) {
        Histogram days = new Histogram();
        openCases(
                scope,
                (open, month) -> days.add(
                        Math.toIntExact(ChronoUnit.DAYS.between(open.position().since(), month.atEndOfMonth()))));
        return days;
    }

    /** The distinct children of the scope's open cases. */
    public Distinct openChildren(Scope scope) {
        Distinct children = new Distinct();
        openCases(scope, (open, month) -> children.add(open.child()));
        return children;
    }

    /** 在籍: of each school and stage the last month with a value, none of a closed one; it lacks a school that owes a later one. */
    public Sum enrolment(Scope scope) {
        Sum sum = new Sum();
        List<YearMonth> months = months(scope.period());
        for (Stage stage : scope.stage().stages()) {
            for (UnitCode unit : within(scope)) {
                addEnrolment(sum, unit, stage, months);
            }
        }
        return sum;
    }

    /** 应到 and 实到人次 of the rows that have both, and what they lack. */
    public Attendance attendance(Scope scope) {
        Attendance sum = new Attendance(new Sum(), new Sum());
        for (Stage stage : scope.stage().stages()) {
            for (UnitCode unit : within(scope)) {
                for (YearMonth month : months(scope.period())) {
                    addAttendance(sum, unit, stage, month);
                }
            }
        }
        return sum;
    }

    /** Two sums over the same rows. */
    public record Attendance(Sum present, Sum due) {}

    /** The expected submissions of the unit and all units below it that belong to the period. */
    public List<Filing> filings(UnitCode unit, Period period) {
        return due.of(unit, period);
    }

    /** The submissions of the unit and all units below it that are owed for the period and were not yet due, filed or not. */
    public List<Filing> pending(UnitCode unit, Period period) {
        return pending.of(unit, period);
    }

    /** What the tiers state about schools and counties. */
    public Stated stated() {
        return stated;
    }

    /** What the histories of children say beyond the ledgers. */
    public EpisodeBook episodes() {
        return episodes;
    }

    /** When cases were entered on the platform. */
    public PlatformBook platform() {
        return platform;
    }

    /** The flows of the scope's schools, without what counties keep themselves. */
    public FlowSums schoolFlows(Scope scope) {
        SortedSet<UnitCode> schools = new TreeSet<>(within(scope));
        schools.removeIf(unit -> settled.ground().tree().school(unit) == null);
        return flows(scope, schools);
    }

    /**
     * VAL-1: rows without a cell that the form's schema refuses, over all rows of what the scope's units filed for the period or a part of
     * it.
     *
     * @param form the form's id; empty for all forms
     */
    public Value.Ratio soundRows(Scope scope, String form) {
        long all = 0;
        long faulty = 0;
        for (UnitCode unit : within(scope)) {
            for (Map.Entry<SubmissionKey, QualityBook.Rows> entry : rows.getOrDefault(unit, List.of())) {
                SubmissionKey filed = entry.getKey();
                if (scope.period().takesIn(filed.period()) && (form.isEmpty() || form.equals(filed.form()))) {
                    all += entry.getValue().all();
                    faulty += entry.getValue().faulty();
                }
            }
        }
        return new Value.Ratio(Count.of(all - faulty), Count.of(all), Gaps.NONE);
    }

    /** The schools within the scope, by code. */
    public List<School> schools(Scope scope) {
        return within(scope).stream()
                .map(settled.ground().tree()::school)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a unit filed a form for a period so that it can be used, owes it, or owes nothing. */
    public Standing standing(UnitCode unit, String form, Period period) {
        if (settled.facts().submissions().isUsable(unit, form, period)) {
            return Standing.FILED;
        }
        boolean owed = settled.ground()
                .duties()
                .isDue(unit, form, period, settled.ground().asOf());
        return owed ? Standing.OWED : Standing.NOT_OWED;
    }

    /**
     * Whether a unit's submission is lacking: it was filed and cannot be used, was received and is not at hand, or is owed. A form that
     * nobody owes lacks nothing where nobody heard of it.
     */
    public boolean lacks(UnitCode unit, String form, Period period) {
        return settled.facts().submissions().isLost(unit, form, period)
                || standing(unit, form, period) == Standing.OWED;
    }

    /** How a unit stands to a form and a period. */
    public enum Standing {
        FILED,
        OWED,
        NOT_OWED
    }

    /** The units whose own parts make up the scope, by code. */
    public SortedSet<UnitCode> within(Scope scope) {
        return scope.own() ? new TreeSet<>(List.of(scope.unit())) : parts.getOrDefault(scope.unit(), new TreeSet<>());
    }

    /** Each open case of the scope with the period's last month of the run; a part of which no month is known has none. */
    public void openCases(Scope scope, BiConsumer<UnitFlows.OpenCase, YearMonth> each) {
        List<YearMonth> months = months(scope.period());
        for (Ledger ledger : scope.ledger().ledgers()) {
            for (Stage stage : scope.stage().stages()) {
                for (UnitCode unit : within(scope)) {
                    flows.openCases(new FlowTally.Part(unit, stage, ledger), months, each);
                }
            }
        }
    }

    private void addEnrolment(Sum sum, UnitCode unit, Stage stage, List<YearMonth> months) {
        if (settled.coverage().hasClosed(unit, months)) {
            return;
        }
        boolean silent = false;
        for (int i = months.size() - 1; i >= 0; i--) {
            UnitMonth key = new UnitMonth(unit, stage, months.get(i));
            Roll roll = settled.facts().attendance().roll(key);
            if (roll != null && roll.enrolment().isKnown()) {
                sum.add(roll.enrolled());
                sum.addLeftOut(roll.leftOutEnrolled());
                silent |= !settled.facts().attendance().lostGrades(key).isEmpty();
                break;
            }
            silent |= settled.coverage().owesRoll(unit, stage, months.get(i));
        }
        if (silent) {
            sum.addMissing(unit);
        }
    }

    private void addAttendance(Attendance sum, UnitCode unit, Stage stage, YearMonth month) {
        UnitMonth key = new UnitMonth(unit, stage, month);
        Roll roll = settled.facts().attendance().roll(key);
        boolean filed = roll != null && roll.attendanceRows() > 0;
        if (roll != null && filed) {
            sum.present().add(roll.present());
            sum.due().add(roll.due());
        }
        boolean lacks = filed
                ? !settled.facts().attendance().lostGrades(key).isEmpty()
                : settled.coverage().owesRoll(unit, stage, month);
        if (lacks) {
            sum.present().addMissing(unit);
            sum.due().addMissing(unit);
        }
        if (roll != null) {
            sum.due().addLeftOut(roll.leftOutAttendance());
        }
    }
}
