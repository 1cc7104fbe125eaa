package org.baoxue.profile;

/**
 * From when on something holds.
 *
 * @param count how many units
 * @param unit the unit counted
 * @param inclusive whether the count itself is enough (at least), or must be exceeded (more than)
 * @param from the day that is day 1
 */
public record Threshold(int count, Unit unit, boolean inclusive, From from) {
    /** What is counted. */
    public enum Unit {
        SCHOOL_DAY,
        CALENDAR_DAY,
        WEEK,
        MONTH
    }

    /** Where counting begins. */
    public enum From {
        FIRST_ABSENCE,
        SUSPECTED_DATE
    }
}
