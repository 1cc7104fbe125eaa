package org.baoxue.profile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.baoxue.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which some forms are in time (the day itself is): a day some months after the period's last month, or a date of
 * the year.
 *
 * @param name its name in the profile
 * @param monthsAfter how many months after the period's last month; not used where {@code dates} has the period
 * @param day that month's day
 * @param dates by part of the school year ({@code 1} and {@code 2} for semesters, {@code year}): the first such date from the
 *     period's first day on
 */
public record Deadline(String name, Set<String> forms, int monthsAfter, int day, Map<String, MonthDay> dates) {
    public Deadline {
        forms = Set.copyOf(forms);
        dates = Map.copyOf(dates);
    }

    /** The last day on which a submission for the period is in time; null if no date is set for such a period. */
    public @Nullable LocalDate due(Period period) {
        if (dates.isEmpty()) {
            YearMonth month = period.to().plusMonths(monthsAfter);
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
        MonthDay date = dates.get(part(period));
        if (date == null) {
            return null;
        }
        LocalDate due = date.atYear(period.from().getYear());
        return due.isBefore(period.firstDay()) ? date.atYear(period.from().getYear() + 1) : due;
    }

    private static String part(Period period) {
        return switch (period.kind()) {
            case SEMESTER -> period.from().getMonthValue() == Period.FIRST_MONTH ? "1" : "2";
            case SCHOOL_YEAR -> "year";
            case MONTH, TWO_MONTHS, QUARTER -> "";
        };
    }
}
