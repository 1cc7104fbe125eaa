package org.baoxue.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.model.Period;
import org.baoxue.profile.CalendarYear;
import org.baoxue.profile.Profile;
import org.baoxue.profile.ProfileLoader;
import org.baoxue.resource.Resources;

/** The teaching days of the sample's school year, by the default profile, numbered from 0. */
public final class SampleCalendar {
    private final List<LocalDate> days;
    private final int teachingMonths;
    private final Profile profile;

    private SampleCalendar(List<LocalDate> days, int teachingMonths, Profile profile) {
        this.days = days;
        this.teachingMonths = teachingMonths;
        this.profile = profile;
    }

    /** The teaching days from September on, those of July included, on which an absence may go on. */
    public static SampleCalendar of(int schoolYear) {
        Profile profile = ProfileLoader.load(Resources.shipped(), null);
        TeachingCalendar calendar = new TeachingCalendar(profile);
        if (!calendar.covers(schoolYear)) {
            throw new IllegalArgumentException(
                    "the default profile has no calendar for the school year " + schoolYear + "-" + (schoolYear + 1));
        }
        LocalDate july = LocalDate.of(schoolYear + 1, 7, 1);
        List<LocalDate> days = LocalDate.of(schoolYear, 9, 1)
                .datesUntil(july.plusMonths(1))
                .filter(calendar::isTeachingDay)
                .toList();
        int months = (int) days.stream().filter(day -> day.isBefore(july)).count();
        return new SampleCalendar(days, months, profile);
    }

    /** The last day on which a form that has a deadline is in time. */
    public LocalDate due(String form, Period period) {
        return profile.deadlines().stream()
                .filter(deadline -> deadline.forms().contains(form))
                .map(deadline -> deadline.due(period))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no deadline for " + form + " of " + period));
    }

    /** How many teaching days the months September to June have. */
    public int size() {
        return teachingMonths;
    }

    /** The teaching day with this number, the first is 0. */
    public LocalDate day(int index) {
        return days.get(index);
    }

    /** Whether it is a public holiday (法定节假日) of its school year, on which schools and offices are closed. */
    public boolean isHoliday(LocalDate day) {
        CalendarYear year = profile.calendars().get(Period.schoolYearOf(day));
        return year != null && year.holidays().stream().anyMatch(range -> range.contains(day));
    }

    /** How many teaching days lie before this day. */
    public int before(LocalDate day) {
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
    public int days(YearMonth month) {
        return before(month.plusMonths(1).atDay(1)) - before(month.atDay(1));
    }
}
