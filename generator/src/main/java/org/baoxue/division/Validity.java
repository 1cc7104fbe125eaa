package org.baoxue.division;

import java.time.LocalDate;
import java.time.YearMonth;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a unit is there (启用日期, 停用日期), both days included.
 *
 * @param from null if it always was
 * @param to null if it still is
 * @param mergedInto the unit that took it over; null if none is named
 */
public record Validity(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UnitCode mergedInto) {
    /** Of a unit without dates. */
    public static final Validity ALWAYS = new Validity(null, null, null);

    /** Whether it holds on any day of the month. */
    public boolean isIn(YearMonth month) {
        return (from == null || !from.isAfter(month.atEndOfMonth())) && (to == null || !to.isBefore(month.atDay(1)));
    }

    /** The same and a later one of the same unit, such as one under another name. */
    Validity and(Validity later) {
        return new Validity(from, later.to(), later.mergedInto());
    }
}
