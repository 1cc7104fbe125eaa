package org.baoxue.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.SampleCase.Seat;

/**
 * One entry of the register of children lawfully not in class, for its whole term.
 *
 * @param number the 登记编号
 * @param category a code of {@code register_category}
 * @param seat where the child belongs; without a school for an entry that the county keeps
 */
public record Registration(String number, String category, Seat seat, Child child, Paper paper) {
    /**
     * What it rests on.
     *
     * @param from the first day of the term
     * @param until the last day of the term
     */
    public record Paper(LocalDate from, LocalDate until, String evidence, String approvedBy) {}

    /** Whether the term runs on this day. */
    public boolean isRunningOn(LocalDate day) {
        return !paper.from().isAfter(day) && !paper.until().isBefore(day);
    }

    /** Whether a month's file lists it: running or ended in the month. */
    public boolean isListed(YearMonth month) {
        return !paper.from().isAfter(month.atEndOfMonth()) && !paper.until().isBefore(month.atDay(1));
    }

    /** Whether it covers the whole month. */
    public boolean covers(YearMonth month) {
        return isRunningOn(month.atDay(1)) && isRunningOn(month.atEndOfMonth());
    }

    /** Whether it is of this category. */
    public boolean is(String wanted) {
        return category.equals(wanted);
    }
}
