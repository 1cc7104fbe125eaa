package org.baoxue.calendar;

import java.time.LocalDate;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/** A submission that a unit owes, and the last day on which it is in time. */
public record Expected(UnitCode unit, String form, Period period, LocalDate due) implements Comparable<Expected> {
    @Override
    public int compareTo(Expected other) {
        int byUnit = unit.compareTo(other.unit);
        int byPeriod = byUnit != 0 ? byUnit : period.compareTo(other.period);
        return byPeriod != 0 ? byPeriod : form.compareTo(other.form);
    }
}
