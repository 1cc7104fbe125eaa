package org.baoxue.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.baoxue.model.Period;
import org.baoxue.profile.CalendarYear;
import org.baoxue.profile.Profile;

/** Teaching days (上课日) of a province, by its profile: weekdays inside a semester, less holidays, plus 调休 days inside one. */
public final class TeachingCalendar {
    private final Profile profile;

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
        CalendarYear year =
                profile.calendars().get(Period.schoolYearOf(YearMonth.from(day)).schoolYear());
        if (year == null || year.semesters().stream().noneMatch(s -> s.contains(day))) {
            return false;
        }
        if (year.makeupDays().contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && year.holidays().stream().noneMatch(h -> h.contains(day));
    }

    /** The number of teaching days of the month. */
    public int teachingDays(YearMonth month) {
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
