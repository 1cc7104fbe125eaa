package org.baoxue.check.rules.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.facts.CaseBook;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.facts.history.Position;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A case left open by a school that has closed, or by a county that was dissolved, which no unit lists in the first month of teaching
 * after that. The case still counts where it stood, but nobody files for it any more: the county that answers for the school, or the one
 * into which the county was merged, has to see that it is listed. Silent until that month's ledger is due, and where it cannot be read.
 */
public final class UntakenCaseRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("C26", Severity.ERROR, "四", "case_no", "gone", "closed_on", "last_month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        settled.flows().courses().all().keySet().forEach(first -> {
            CaseLife life = settled.flows().life(first);
            if (life != null) {
                look(first, life, settled, sink);
            }
        });
    }

    private static void look(String caseNo, CaseLife life, Settled settled, Sink sink) {
        Ground ground = settled.ground();
        for (YearMonth month : ground.months()) {
            Position before = life.monthEnds().get(month.minusMonths(1));
            LocalDate gone = before == null || ground.calendar().isHolidayMonth(month)
                    ? null
                    : goneOn(before.unit(), month, ground);
            if (before != null && gone != null) {
                UnitCode heir = heir(before.unit(), month, ground);
                if (heir != null
                        && isUntaken(caseNo, life, before, month, settled)
                        && isRead(heir, before, month, settled)) {
                    sink.accept(finding(caseNo, before, gone, heir, month));
                }
                return;
            }
        }
    }

    private static Finding finding(String caseNo, Position before, LocalDate gone, UnitCode heir, YearMonth month) {
        return Finding.of(
                INFO,
                Place.submission(heir, before.ledger().form(), Period.month(month))
                        .keyed(caseNo),
                Arg.plain("case_no", caseNo),
                new Arg.Unit("gone", before.unit()),
                new Arg.Day("closed_on", gone),
                new Arg.Time("last_month", Period.month(month.minusMonths(1))));
    }

    /** The last day of a unit that is no longer there in the month; null if it is. */
    private static @Nullable LocalDate goneOn(UnitCode code, YearMonth month, Ground ground) {
        School school = ground.tree().school(code);
        Unit unit = ground.tree().unit(code);
        LocalDate last = school != null
                ? school.closed()
                : unit == null ? null : unit.validity().to();
        return last != null && last.isBefore(month.atDay(1)) ? last : null;
    }

    /** Whether the case stood at the unit to the end, and no file of the month names it. */
    private static boolean isUntaken(String caseNo, CaseLife life, Position before, YearMonth month, Settled settled) {
        Position after = life.monthEnds().get(month);
        CaseBook cases = settled.facts().cases();
        return after != null
                && after.unit().equals(before.unit())
                && settled.isCertain(caseNo, month.minusMonths(1))
                && settled.flows().courses().numbers(caseNo).stream()
                        .noneMatch(number -> cases.names(number, Ledger.SUSPECTED, month)
                                || cases.names(number, Ledger.DROPOUT, month));
    }

    /** Whether the heir's ledger is due, and nothing of it is lost in which the case may stand. */
    private static boolean isRead(UnitCode heir, Position before, YearMonth month, Settled settled) {
        Ground ground = settled.ground();
        LocalDate due = ground.duties().due(before.ledger().form(), Period.month(month));
        return (due == null || !due.isAfter(ground.asOf()))
                && !settled.coverage().isLost(heir, before.ledger(), month);
    }

    /** The county that answers: of one that was dissolved the unit into which it was merged, else the one above it. */
    private static @Nullable UnitCode heir(UnitCode code, YearMonth month, Ground ground) {
        Set<UnitCode> seen = new HashSet<>();
        Unit unit =
                code.isSchool() ? ground.tree().countyOf(code) : ground.tree().unit(code);
        while (unit != null && seen.add(unit.code()) && !unit.validity().isIn(month)) {
            UnitCode into = unit.validity().mergedInto();
            Unit merged = into == null ? null : ground.tree().unit(into);
            UnitCode above = unit.parent();
            unit = merged != null || above == null
                    ? merged
                    : Objects.requireNonNull(ground.tree().unit(above));
        }
        return unit == null ? null : unit.code();
    }
}
