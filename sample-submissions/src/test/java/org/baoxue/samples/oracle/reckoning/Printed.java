package org.baoxue.samples.oracle.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Figures as a reader sees them. The parts of a cell are joined by a bar: the figure, its two counts, what it lacks. */
public final class Printed {
    /** There is no such figure. */
    public static final String NONE = "—";

    /** It is owed and not there. */
    public static final String MISSING = "未报";

    /** Nothing to divide by. */
    public static final String NOT_APPLICABLE = "不适用";

    private Printed() {}

    /** A count, its digits in groups of three. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A count of which some schools lack. */
    public static String count(long count, Gap gap) {
        return gap.everything() ? missing(gap) : count(count) + note(gap);
    }

    /** A rate with its two counts. */
    public static String rate(long part, long whole, Gap gap) {
        if (gap.everything()) {
            return missing(gap);
        }
        if (whole == 0) {
            return NOT_APPLICABLE + note(gap);
        }
        return percent(part, whole) + "|" + count(part) + "/" + count(whole) + note(gap);
    }

    /** How many of one thing there are to each of another, with the two counts. */
    public static String quotient(long part, long whole, Gap gap) {
        if (gap.everything() || whole == 0) {
            return rate(part, whole, gap);
        }
        BigDecimal shown = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        String digits = part > 0 && shown.signum() == 0 ? "<0.01" : shown.toPlainString();
        return digits + "|" + count(part) + "/" + count(whole) + note(gap);
    }

    private static String percent(long part, long whole) {
        BigDecimal exact = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_UP);
        BigDecimal shown = exact.setScale(2, RoundingMode.HALF_UP);
        if (part > 0 && shown.signum() == 0) {
            return "<0.01";
        }
        boolean reached = part < whole && shown.compareTo(BigDecimal.valueOf(100)) >= 0;
        return (reached ? exact.setScale(2, RoundingMode.DOWN) : shown).toPlainString();
    }

    /** That schools are missing says itself; rows that could not be counted do not. */
    private static String missing(Gap gap) {
        return gap.rows() > 0 ? MISSING + note(gap) : MISSING;
    }

    private static String note(Gap gap) {
        List<String> parts = new ArrayList<>();
        if (gap.schools() > 0) {
            parts.add("含未报 " + count(gap.schools()) + (gap.counties() ? " 个单位" : " 校"));
        }
        if (gap.rows() > 0) {
            parts.add(count(gap.rows()) + " 行有误未计");
        }
        return parts.isEmpty() ? "" : "|" + String.join("，", parts);
    }

    /** Where the parts are counties, not schools. */
    public static String ofCounties(String cell) {
        return cell.replaceFirst("含未报 ([\\d,]+) 校", "含未报 $1 个县（市、区）");
    }

    /** A school lacks months, not schools. */
    public static String ofSchool(String cell) {
        return cell.replace("含未报 1 校", "有月份未报");
    }

    /** A month with its year. */
    public static String month(String month) {
        YearMonth ym = YearMonth.parse(month);
        return ym.getYear() + "年" + ym.getMonthValue() + "月";
    }

    /** A day with its year. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /**
     * What a figure lacks.
     *
     * @param schools how many did not report
     * @param counties whether some of these are no schools
     * @param rows that could not be counted
     * @param everything whether nobody reported
     */
    public record Gap(int schools, boolean counties, long rows, boolean everything) {
        /** It lacks nothing. */
        public static final Gap NOTHING = new Gap(0, false);

        /** No row was left out. */
        public Gap(int schools, boolean everything) {
            this(schools, false, 0, everything);
        }

        /** These units did not report; the code of a school is longer than six digits. */
        public static Gap of(Set<String> lacking, boolean everything) {
            return of(lacking, 0, everything);
        }

        /** These units did not report, and rows could not be counted. */
        public static Gap of(Set<String> lacking, long rows, boolean everything) {
            boolean counties = lacking.stream().anyMatch(unit -> unit.length() == "990000".length());
            return new Gap(lacking.size(), counties, rows, everything);
        }
    }
}
