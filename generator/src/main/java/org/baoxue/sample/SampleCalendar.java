package org.baoxue.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.baoxue.profile.CalendarYear;
import org.baoxue.profile.DayRange;

/**
 * The teaching days of the sample's school year. 2024-2025 is the default profile's calendar; other years, for which it has
 * none, get plain semesters and the holidays with a fixed date.
 */
final class SampleCalendar {
    private static final int KNOWN_YEAR = 2024;
    private static final CalendarYear KNOWN = new CalendarYear(
            List.of(range("2024-09-02", "2025-01-17"), range("2025-02-17", "2025-07-04")),
            List.of(
                    range("2024-09-15", "2024-09-17"),
                    range("2024-10-01", "2024-10-07"),
                    range("2025-01-01", "2025-01-01"),
                    range("2025-01-28", "2025-02-04"),
                    range("2025-04-04", "2025-04-06"),
                    range("2025-05-01", "2025-05-05"),
                    range("2025-05-31", "2025-06-02")),
            Set.of(
                    LocalDate.parse("2024-09-14"),
                    LocalDate.parse("2024-09-29"),
                    LocalDate.parse("2024-10-12"),
                    LocalDate.parse("2025-01-26"),
                    LocalDate.parse("2025-02-08"),
                    LocalDate.parse("2025-04-27")));

    private final List<LocalDate> days;

    private SampleCalendar(List<LocalDate> days) {
        this.days = days;
    }

    /** The teaching days from September to June. */
    static SampleCalendar of(int schoolYear) {
        CalendarYear year = schoolYear == KNOWN_YEAR ? KNOWN : plain(schoolYear);
        LocalDate end = LocalDate.of(schoolYear + 1, 7, 1);
        return new SampleCalendar(LocalDate.of(schoolYear, 9, 1)
                .datesUntil(end)
                .filter(day -> isTaught(day, year))
                .toList());
    }

    /** How many teaching days the months September to June have. */
    int size() {
        return days.size();
    }

    /** The teaching day with this number, the first is 0. */
    LocalDate day(int index) {
        return days.get(index);
    }

    /** How many teaching days lie before this day. */
    int before(LocalDate day) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many teaching days the month has. */
    int days(YearMonth month) {
        return before(month.plusMonths(1).atDay(1)) - before(month.atDay(1));
    }

    private static boolean isTaught(LocalDate day, CalendarYear year) {
        if (year.semesters().stream().noneMatch(semester -> semester.contains(day))) {
            return false;
        }
        if (year.makeupDays().contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && year.holidays().stream().noneMatch(holiday -> holiday.contains(day));
    }

    private static CalendarYear plain(int year) {
        LocalDate autumn = LocalDate.of(year, 9, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate spring = LocalDate.of(year + 1, 2, 15).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return new CalendarYear(
                List.of(
                        new DayRange(autumn, LocalDate.of(year + 1, 1, 17)),
                        new DayRange(spring, LocalDate.of(year + 1, 7, 4))),
                List.of(
                        new DayRange(LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 7)),
                        new DayRange(LocalDate.of(year + 1, 1, 1), LocalDate.of(year + 1, 1, 1)),
                        new DayRange(LocalDate.of(year + 1, 5, 1), LocalDate.of(year + 1, 5, 5))),
                Set.of());
    }

    private static DayRange range(String from, String to) {
        return new DayRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
