package org.baoxue.check.rules.ages;

import java.time.LocalDate;
import org.baoxue.model.Period;
import org.baoxue.profile.Profile;

/**
 * Ages as compulsory education counts them, in full years on 31 August, the day before the school year begins. A school year is named
 * by its first calendar year.
 *
 * @param entry the age at which children enter school
 * @param leaving the age from which a case may be closed because of age
 */
record SchoolAge(int entry, int leaving) {
    /** 九年义务教育: one cohort for each of its years. */
    private static final int COHORTS = 9;

    /** The ages of a province. */
    static SchoolAge of(Profile profile) {
        return new SchoolAge(profile.limit("entry_age"), profile.limit("leaving_age"));
    }

    /** The earliest birth date of the nine cohorts. */
    LocalDate firstBirth(int schoolYear) {
        return start(schoolYear - entry - COHORTS);
    }

    /** The latest birth date of the nine cohorts: who is born later is not yet due. */
    LocalDate lastBirth(int schoolYear) {
        return start(schoolYear - entry).minusDays(1);
    }

    /** The usual age in a grade. */
    int usual(int grade) {
        return entry + grade - 1;
    }

    /** The day on which a child reaches the leaving age. */
    LocalDate leavesOn(LocalDate birth) {
        return birth.plusYears(leaving);
    }

    /** A child's age when the school year begins. */
    static int at(LocalDate birth, int schoolYear) {
        int before = birth.getMonthValue() < Period.FIRST_MONTH ? 0 : 1;
        return schoolYear - birth.getYear() - before;
    }

    private static LocalDate start(int schoolYear) {
        return LocalDate.of(schoolYear, Period.FIRST_MONTH, 1);
    }
}
