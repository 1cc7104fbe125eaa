package org.baoxue.facts;

import java.time.YearMonth;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.division.School;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/**
 * What is known, and what is missing. A school's ledger of a month is known if it was filed and could be used, if a zero was
 * declared for it, or if the month is a holiday month or the school is not open; silence is never zero. A county's own cases
 * make no missing part: where it files no ledger, its part is its history.
 */
public final class Coverage {
    private final Ground ground;
    private final SubmissionBook submissions;
    private final DeclarationBook declarations;
    private final TeachingCalendar calendar;

    /** What these submissions and declarations let know. */
    public Coverage(Ground ground, SubmissionBook submissions, DeclarationBook declarations) {
        this.ground = ground;
        this.submissions = submissions;
        this.declarations = declarations;
        this.calendar = ground.calendar();
    }

    /** Whether a ledger's figures of a unit's stage are known for the month. */
    public boolean isKnown(UnitCode unit, Stage stage, Ledger ledger, YearMonth month) {
        School school = ground.tree().school(unit);
        if (school == null || !school.isOpen(month)) {
            return true;
        }
        if (submissions.isUsable(senderOf(school), ledger.form(), month)) {
            return true;
        }
        Declared declared = declarations.declared(new UnitMonth(unit, stage, month));
        return declared == null
                ? !school.stages().contains(stage) || calendar.isHolidayMonth(month)
                : declared.isNil(ledger);
    }

    /**
     * Whether the attempts at persuasion of a unit's stage are known for the month: its record was filed and could be used, zeros were
     * declared for both ledgers, or the month is a holiday month or the school is not open.
     */
    public boolean knowsAttempts(UnitCode unit, Stage stage, YearMonth month) {
        School school = ground.tree().school(unit);
        if (school == null
                || !owesRoll(unit, stage, month)
                || submissions.isUsable(senderOf(school), "persuasion", month)) {
            return true;
        }
        Declared declared = declarations.declared(new UnitMonth(unit, stage, month));
        return declared != null && declared.isNil(Ledger.SUSPECTED) && declared.isNil(Ledger.DROPOUT);
    }

    /** Whether a school owes figures of the stage's classes for the month. */
    public boolean owesRoll(UnitCode unit, Stage stage, YearMonth month) {
        School school = ground.tree().school(unit);
        return school != null
                && school.isOpen(month)
                && school.stages().contains(stage)
                && !calendar.isHolidayMonth(month);
    }

    /** The school that files for this one: itself, or its 中心校. */
    public static UnitCode senderOf(School school) {
        return school.filedBy() == null ? school.code() : school.filedBy();
    }
}
