package org.baoxue.calendar;

import java.time.LocalDate;
import org.baoxue.model.Period;
import org.baoxue.profile.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * When an unbroken absence reaches a line (达线). Day 1 is the first teaching day missed, or the day the suspected line was reached,
 * as the profile says; school days are counted by the province's calendar, so 调休 days count and holidays do not.
 */
public final class AbsenceClock {
    private final TeachingCalendar calendar;

    /** A clock that counts by this calendar. */
    public AbsenceClock(TeachingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The day on which the line is reached if the absence goes on.
     *
     * @param lastPresent the last day at school (末次到校日期); null if not known
     * @param suspectedOn the day the suspected line was reached; null if not known
     * @return null if the day from which to count is not known, or a school year on the way has no calendar
     */
    public @Nullable LocalDate reachedOn(
            Threshold line, @Nullable LocalDate lastPresent, @Nullable LocalDate suspectedOn) {
        LocalDate first = line.from() == Threshold.From.SUSPECTED_DATE
                ? suspectedOn
                : lastPresent == null ? null : teachingDay(lastPresent.plusDays(1), 1);
        if (first == null) {
            return null;
        }
        int units = line.inclusive() ? line.count() - 1 : line.count();
        return switch (line.unit()) {
            case SCHOOL_DAY -> teachingDay(first, units + 1);
            case CALENDAR_DAY -> first.plusDays(units);
            case WEEK -> full(first.plusWeeks(line.count()), line);
            case MONTH -> full(first.plusMonths(line.count()), line);
        };
    }

    /** Whole weeks or months are over on the day before the next one begins; more than that begins with it. */
    private static LocalDate full(LocalDate next, Threshold line) {
        return line.inclusive() ? next.minusDays(1) : next;
    }

    private @Nullable LocalDate teachingDay(LocalDate from, int number) {
        int left = number;
        for (LocalDate day = from; isCovered(day); day = day.plusDays(1)) {
            if (calendar.isTeachingDay(day)) {
                left--;
            }
            if (left <= 0) {
                return day;
            }
        }
        return null;
    }

    private boolean isCovered(LocalDate day) {
        return calendar.covers(Period.schoolYearOf(day));
    }
}
