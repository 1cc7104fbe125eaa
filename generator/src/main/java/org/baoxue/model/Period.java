package org.baoxue.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period, folded from whole months: month {@code 2024-10}, pair of months {@code 2024-09-to-10}, quarter {@code 2024-Q4} (calendar quarters), semester
 * {@code 2024-2025-1} (September to January) and {@code -2} (February to August), school year {@code 2024-2025} (September to
 * August).
 *
 * @param kind its rhythm
 * @param from its first month
 */
public record Period(Kind kind, YearMonth from) implements Comparable<Period> {
    /** The rhythms (四个一). */
    public enum Kind {
        MONTH,
        /** 双月: one of the year's six pairs of months. Nobody files a form for it; the two-monthly report sums it up. */
        TWO_MONTHS,
        QUARTER,
        SEMESTER,
        SCHOOL_YEAR
    }

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern TWO_MONTHS = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))-to-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})(?:-([12]))?");
    /** The month in which school years and their first semesters begin. */
    public static final int FIRST_MONTH = 9;

    private static final int SECOND_SEMESTER = 2;
    private static final Comparator<Period> ORDER = Comparator.comparing(Period::from)
            .thenComparing(Comparator.comparing(Period::to).reversed())
            .thenComparing(Period::kind);

    public Period {
        int month = from.getMonthValue();
        boolean starts = switch (kind) {
            case MONTH -> true;
            case TWO_MONTHS -> month % 2 == 1;
            case QUARTER -> month % 3 == 1;
            case SEMESTER -> month == FIRST_MONTH || month == SECOND_SEMESTER;
            case SCHOOL_YEAR -> month == FIRST_MONTH;
        };
        if (!starts) {
            throw new IllegalArgumentException(kind + " does not begin in month " + month);
        }
    }

    /** The month as a period. */
    public static Period month(YearMonth month) {
        return new Period(Kind.MONTH, month);
    }

    /** The school year that begins in September of this calendar year. */
    public static Period schoolYear(int firstYear) {
        return new Period(Kind.SCHOOL_YEAR, YearMonth.of(firstYear, FIRST_MONTH));
    }

    /** The school year in which the month lies. */
    public static Period schoolYearOf(YearMonth month) {
        return schoolYear(month.getMonthValue() >= FIRST_MONTH ? month.getYear() : month.getYear() - 1);
    }

    /** The first calendar year of the school year in which the day lies. */
    public static int schoolYearOf(LocalDate day) {
        return day.getMonthValue() >= FIRST_MONTH ? day.getYear() : day.getYear() - 1;
    }

    /** Reads a period as file names write it; null if the text is not one. */
    public static @Nullable Period parse(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(YearMonth.parse(text));
        }
        Matcher pair = TWO_MONTHS.matcher(text);
        if (pair.matches()) {
            YearMonth first = YearMonth.parse(pair.group(1));
            boolean fixed =
                    first.getMonthValue() % 2 == 1 && first.getMonthValue() + 1 == Integer.parseInt(pair.group(2));
            return fixed ? new Period(Kind.TWO_MONTHS, first) : null;
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int first = Integer.parseInt(quarter.group(2)) * 3 - 2;
            return new Period(Kind.QUARTER, YearMonth.of(Integer.parseInt(quarter.group(1)), first));
        }
        Matcher years = YEARS.matcher(text);
        if (!years.matches() || Integer.parseInt(years.group(2)) != Integer.parseInt(years.group(1)) + 1) {
            return null;
        }
        int first = Integer.parseInt(years.group(1));
        if (years.group(3) == null) {
            return schoolYear(first);
        }
        return "1".equals(years.group(3))
                ? new Period(Kind.SEMESTER, YearMonth.of(first, FIRST_MONTH))
                : new Period(Kind.SEMESTER, YearMonth.of(first + 1, SECOND_SEMESTER));
    }

    /** Its last month. */
    public YearMonth to() {
        return from.plusMonths(length() - 1L);
    }

    /** Its months in order. */
    public List<YearMonth> months() {
        return Stream.iterate(from, m -> m.plusMonths(1)).limit(length()).toList();
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return from.atDay(1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return to().atEndOfMonth();
    }

    /**
     * The first calendar year of the school year to which it belongs: the one in which its last month lies, so that the third quarter,
     * with the autumn opening, belongs to the year that opens in it.
     */
    public int schoolYear() {
        return schoolYearOf(to()).from().getYear();
    }

    /**
     * Whether a submission for the other period is one of this period's: it is no longer than this one, and its last month lies in it.
     * The third quarter so belongs to the year that opens in September.
     */
    public boolean takesIn(Period other) {
        return other.length() <= length()
                && !other.to().isBefore(from)
                && !other.to().isAfter(to());
    }

    /** The periods of this rhythm that have at least one of the months, in order. */
    public static List<Period> touching(Kind kind, Collection<YearMonth> months) {
        SortedSet<Period> periods = new TreeSet<>();
        for (YearMonth month : months) {
            periods.add(of(kind, month));
        }
        return List.copyOf(periods);
    }

    /** The period of this rhythm in which the month lies. */
    public static Period of(Kind kind, YearMonth month) {
        return switch (kind) {
            case MONTH -> month(month);
            case TWO_MONTHS -> new Period(Kind.TWO_MONTHS, month.withMonth((month.getMonthValue() - 1) / 2 * 2 + 1));
            case QUARTER -> new Period(Kind.QUARTER, month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1));
            case SEMESTER -> semester(month);
            case SCHOOL_YEAR -> schoolYearOf(month);
        };
    }

    private static Period semester(YearMonth month) {
        int number = month.getMonthValue();
        if (number >= FIRST_MONTH) {
            return new Period(Kind.SEMESTER, month.withMonth(FIRST_MONTH));
        }
        return number < SECOND_SEMESTER
                ? new Period(Kind.SEMESTER, month.minusYears(1).withMonth(FIRST_MONTH))
                : new Period(Kind.SEMESTER, month.withMonth(SECOND_SEMESTER));
    }

    private int length() {
        return switch (kind) {
            case MONTH -> 1;
            case TWO_MONTHS -> 2;
            case QUARTER -> 3;
            case SEMESTER -> from.getMonthValue() == FIRST_MONTH ? 5 : 7;
            case SCHOOL_YEAR -> 12;
        };
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        int year = from.getYear();
        return switch (kind) {
            case MONTH -> from.toString();
            case TWO_MONTHS -> from + "-to-" + two(to().getMonthValue());
            case QUARTER -> four(year) + "-Q" + (from.getMonthValue() + 2) / 3;
            case SEMESTER -> from.getMonthValue() == FIRST_MONTH ? years(year) + "-1" : years(year - 1) + "-2";
            case SCHOOL_YEAR -> years(year);
        };
    }

    private static String two(int month) {
        return month < 10 ? "0" + month : Integer.toString(month);
    }

    private static String years(int first) {
        return four(first) + "-" + four(first + 1);
    }

    /** A year as file names write it, in four digits; {@link YearMonth} pads so too. */
    private static String four(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period && kind.equals(period.kind) && from.equals(period.from);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + from.hashCode();
    }
}
