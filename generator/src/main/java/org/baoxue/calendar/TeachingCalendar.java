package org.baoxue.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baoxue.model.Period;
import org.baoxue.profile.CalendarYear;
import org.baoxue.profile.DayRange;
import org.baoxue.profile.Profile;

/** Teaching days (上课日) of a province, by its profile: weekdays inside a semester, less holidays, plus 调休 days inside one. Safe for many threads. */
public final class TeachingCalendar {
    private final Profile profile;
    /** Teaching days of the months that were asked for: nearly every figure asks for those of a run. */
    private final Map<YearMonth, Integer> counted = new ConcurrentHashMap<>();

    /** The calendar of this profile. */
    public TeachingCalendar(Profile profile) {
        this.profile = profile;
    }

    /** Whether the profile has a calendar for the school year that begins in this calendar year. */
    public boolean covers(int schoolYear) {
        return profile.calendars().containsKey(schoolYear);
    }

    /** Whether school is held on the day. A school year without a calendar has no teaching days: see {@link #covers}. */
    public boolean isTeachingDay(LocalDate day) {
        CalendarYear year = profile.calendars().get(Period.schoolYearOf(day));
        if (year == null || !isIn(year.semesters(), day)) {
            return false;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return (!weekend && !isIn(year.holidays(), day)) || year.makeupDays().contains(day);
    }

    private static boolean isIn(List<DayRange> ranges, LocalDate day) {
        for (DayRange range : ranges) {
            if (range.contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** The number of teaching days of the month. */
    public int teachingDays(YearMonth month) {
        return counted.computeIfAbsent(month, this::count);
    }

    private int count(YearMonth month) {
        int days = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            if (isTeachingDay(month.atDay(day))) {
                days++;
            }
        }
        return days;
    }

    /** Whether the month has too few teaching days to owe an attendance report. */
    public boolean isHolidayMonth(YearMonth month) {
        return teachingDays(month) < profile.holidayMonthTeachingDays();
    }
}
