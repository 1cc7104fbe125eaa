package org.baoxue.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The teaching calendar of one school year: semesters, holidays inside them, 调休 days that are taught. */
public record CalendarYear(List<DayRange> semesters, List<DayRange> holidays, Set<LocalDate> makeupDays) {
    public CalendarYear {
        semesters = List.copyOf(semesters);
        holidays = List.copyOf(holidays);
        makeupDays = Set.copyOf(makeupDays);
    }

    /** Whether school is held on any day: a weekday inside a semester that is no holiday, or a 调休 day inside one. */
    boolean hasTeachingDay() {
        return semesters.stream()
                .flatMap(semester -> semester.from().datesUntil(semester.to().plusDays(1)))
                .anyMatch(day -> makeupDays.contains(day)
                        || (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                                && holidays.stream().noneMatch(holiday -> holiday.contains(day))));
    }

    /** Whether a day lies in two semesters. */
    boolean overlaps() {
        return semesters.stream()
                .anyMatch(one -> semesters.stream()
                                .filter(other -> other.contains(one.from()))
                                .count()
                        > 1);
    }
}
