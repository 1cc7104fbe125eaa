package org.baoxue.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.profile.ProfileLoader;
import org.baoxue.resource.Resources;

/** The teaching days of the sample's school year, by the default profile, numbered from 0. */
final class SampleCalendar {
    private final List<LocalDate> days;

    private SampleCalendar(List<LocalDate> days) {
        this.days = days;
    }

    /** The teaching days from September to June. */
    static SampleCalendar of(int schoolYear) {
        TeachingCalendar calendar = new TeachingCalendar(ProfileLoader.load(Resources.shipped(), null));
        if (!calendar.covers(schoolYear)) {
            throw new IllegalArgumentException(
                    "the default profile has no calendar for the school year " + schoolYear + "-" + (schoolYear + 1));
        }
        return new SampleCalendar(LocalDate.of(schoolYear, 9, 1)
                .datesUntil(LocalDate.of(schoolYear + 1, 7, 1))
                .filter(calendar::isTeachingDay)
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
}
