package org.baoxue.profile;

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
}
