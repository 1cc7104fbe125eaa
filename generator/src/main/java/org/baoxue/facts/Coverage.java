package org.baoxue.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.division.School;
import org.baoxue.model.Count;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known, and what is missing. A school's ledger of a month is known if it was filed and could be used, if a zero was
 * declared for it, or if the month is a holiday month or the school is not open; silence is never zero. Nothing declares a county's own
 * cases, so its silence stands for its history; unless a file of that ledger cannot be used, was received and is not at hand, or
 * cases were open on it at the end of the month before, since a ledger lists all that are open.
 */
public final class Coverage {
    private final Ground ground;
    private final SubmissionBook submissions;
    private final DeclarationBook declarations;
    private final CaseBook cases;
    private final TeachingCalendar calendar;
    private final Set<OwnLedger> open;

    /**
     * A ledger of a unit above schools, in which it keeps cases without a school.
     *
     * @param month the month at whose end cases of it were open
     */
    public record OwnLedger(UnitCode unit, Ledger ledger, YearMonth month) {
        // by hand: the first use of a record's own takes longer than a small folder (docs/performance.md)
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OwnLedger ownLedger
                    && unit.equals(ownLedger.unit)
                    && ledger == ownLedger.ledger
                    && month.equals(ownLedger.month);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * unit.hashCode() + ledger.hashCode()) + month.hashCode();
        }
    }

    /**
     * What these facts let know.
     *
     * @param open the ledgers of units above schools with cases open at a month's end
     */
    public Coverage(Ground ground, Facts facts, Set<OwnLedger> open) {
        this.ground = ground;
        this.submissions = facts.submissions();
        this.declarations = facts.declarations();
        this.cases = facts.cases();
        this.calendar = ground.calendar();
        this.open = Set.copyOf(open);
    }

    /** Whether a ledger's figures of a unit's stage are known for the month. */
    public boolean isKnown(UnitCode unit, Stage stage, Ledger ledger, YearMonth month) {
        School school = ground.tree().school(unit);
        UnitCode sender = school == null ? unit : senderOf(school);
        if (submissions.isUsable(sender, ledger.form(), month)) {
            return true;
        }
        boolean lost = isLost(sender, ledger.form(), month);
        if (!unit.isSchool()) {
            return !lost && !open.contains(new OwnLedger(unit, ledger, month.minusMonths(1)));
        }
        Declared declared = declarations.declared(new UnitMonth(unit, stage, month));
        if (declared != null && (school == null || school.isOpen(month))) {
            return declared.isNil(ledger);
        }
        if (school != null && !school.stages().contains(stage)) {
            return true;
        }
        boolean excused = calendar.isHolidayMonth(month) || (school != null && !school.isOpen(month));
        return excused && !lost;
    }

    /**
     * Whether nothing is owed for the month, as it is a holiday month or the school is not open, and nothing was filed or declared for it
     * either: then what stands on the ledger at its end is what stood there before.
     */
    public boolean isSilent(UnitCode unit, Stage stage, Ledger ledger, YearMonth month) {
        School school = ground.tree().school(unit);
        if (school == null || !school.stages().contains(stage) || owesRoll(unit, stage, month)) {
            return false;
        }
        boolean declared = school.isOpen(month) && declarations.declared(new UnitMonth(unit, stage, month)) != null;
        return !declared && !submissions.isUsable(senderOf(school), ledger.form(), month);
    }

    /**
     * Whether a ledger of the month can be held against another file: it is known, no file of it is lost, whatever was declared, and no
     * row of it was left out. What a rule says of a ledger that is not whole may be false, so such a rule is silent.
     */
    public boolean isWhole(UnitCode unit, Stage stage, Ledger ledger, YearMonth month) {
        return isKnown(unit, stage, ledger, month) && !isLost(unit, ledger, month);
    }

    /** Whether the ledger of a school or county was filed and cannot be used or not wholly, or was received and is not at hand. */
    public boolean isLost(UnitCode unit, Ledger ledger, YearMonth month) {
        School school = ground.tree().school(unit);
        UnitCode sender = school == null ? unit : senderOf(school);
        return isLost(sender, ledger.form(), month)
                || cases.leftOut(unit, ledger, month) > 0
                || cases.leftOut(sender, ledger, month) > 0;
    }

    /** Whether the form was filed for the month and cannot be used, or was received and no version of it is at hand. */
    public boolean isLost(UnitCode sender, String form, YearMonth month) {
        return isLost(sender, form, Period.month(month));
    }

    /** The same of a form that is filed for any period. */
    public boolean isLost(UnitCode sender, String form, Period period) {
        return submissions.isLost(sender, form, period);
    }

    /**
     * Whether the attempts at persuasion of a unit's stage are known for the month: its record was filed and could be used, zeros were
     * declared for both ledgers, or the month is a holiday month or the school is not open. A record that was filed and cannot be used, or
     * was received and is not at hand, is never excused by holidays, nor is a county's.
     */
    public boolean knowsAttempts(UnitCode unit, Stage stage, YearMonth month) {
        School school = ground.tree().school(unit);
        UnitCode sender = school == null ? unit : senderOf(school);
        if (submissions.isUsable(sender, "persuasion", month)) {
            return true;
        }
        if (school == null || !owesRoll(unit, stage, month)) {
            return !isLost(sender, "persuasion", month);
        }
        Declared declared = declarations.declared(new UnitMonth(unit, stage, month));
        return declared != null && declared.isNil(Ledger.SUSPECTED) && declared.isNil(Ledger.DROPOUT);
    }

    /**
     * Whether it is known which entries of a school's register run at the end of the month: its register was filed and could be used, its
     * declaration has nobody suspended or taught at home, or the month is a holiday month or the school is not open. A register that
     * was filed and cannot be used, or was received and is not at hand, is never excused.
     */
    public boolean knowsRegister(UnitCode unit, Stage stage, YearMonth month) {
        School school = ground.tree().school(unit);
        UnitCode sender = school == null ? unit : senderOf(school);
        if (submissions.isUsable(sender, "register", month)) {
            return true;
        }
        if (isLost(sender, "register", month)) {
            return false;
        }
        Declared declared = declarations.declared(new UnitMonth(unit, stage, month));
        return declared == null
                ? !owesRoll(unit, stage, month)
                : declared.suspensionCount().equals(Count.of(0))
                        && declared.homeTeachingCount().equals(Count.of(0));
    }

    /** Whether a school owes figures of the stage's classes for the month. */
    public boolean owesRoll(UnitCode unit, Stage stage, YearMonth month) {
        School school = ground.tree().school(unit);
        return school != null
                && school.isOpen(month)
                && school.stages().contains(stage)
                && !calendar.isHolidayMonth(month);
    }

    /** Whether a school is closed by the last of these months that has classes: its pupils stand on another school's roll by then. */
    public boolean hasClosed(UnitCode unit, List<YearMonth> months) {
        School school = ground.tree().school(unit);
        return school != null
                && months.stream()
                        .filter(month -> !calendar.isHolidayMonth(month))
                        .reduce((earlier, later) -> later)
                        .filter(last -> !school.isOpen(last))
                        .isPresent();
    }

    /** The school that files for this one: itself, or its 中心校. */
    public static UnitCode senderOf(School school) {
        return school.filedBy() == null ? school.code() : school.filedBy();
    }
}
