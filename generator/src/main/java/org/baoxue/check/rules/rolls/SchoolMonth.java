package org.baoxue.check.rules.rolls;

import java.time.YearMonth;
import org.baoxue.facts.Roll;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;

/**
 * What a school filed of attendance for one month, all its stages together.
 *
 * @param place its first row
 */
record SchoolMonth(UnitCode school, YearMonth month, Roll roll, Place place) {
    /** What {@code per_10000} of the profile is a part of. */
    static final int WHOLE = 10_000;

    /** 在籍. */
    long enrolled() {
        return roll.enrolled();
    }

    /** Whether every pupil was present on every day. */
    boolean isPerfect() {
        return roll.due() > 0 && roll.present() == roll.due();
    }

    /** Whether so many of 10,000 person-days were attended, or more. */
    boolean isAttended(int perTenThousand) {
        return roll.due() > 0 && roll.present() * WHOLE >= roll.due() * perTenThousand;
    }
}
