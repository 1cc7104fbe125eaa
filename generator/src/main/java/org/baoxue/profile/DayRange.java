package org.baoxue.profile;

import java.time.LocalDate;

/** Days from the first to the last, both inside. */
public record DayRange(LocalDate from, LocalDate to) {
    /** Whether the day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
