package org.baoxue.write.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A cell.
 *
 * @param column from 0
 * @param value text, or the digits of a number
 * @param number whether it is a number
 */
public record Cell(int column, String value, boolean number, Look look) {
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    /** A cell with a text. */
    public static Cell text(int column, String text, Look look) {
        return new Cell(column, text, false, look);
    }

    /** A cell with a number. */
    public static Cell number(int column, long number, Look look) {
        return new Cell(column, Long.toString(number), true, look);
    }

    /** A cell with a day; its look must be that of one. */
    public static Cell day(int column, LocalDate day, Look look) {
        return number(column, ChronoUnit.DAYS.between(FIRST_DAY, day), look);
    }
}
