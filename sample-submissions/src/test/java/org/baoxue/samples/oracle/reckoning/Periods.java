package org.baoxue.samples.oracle.reckoning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Periods by the names that files give them: a month, a quarter, a semester, a school year. */
public final class Periods {
    private Periods() {}

    /** Whether it names a month. */
    public static boolean isMonth(String period) {
        return period.matches("\\d{4}-\\d{2}");
    }

    /** The months of a period. */
    public static List<String> months(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        if (isMonth(period)) {
            return List.of(period);
        }
        if (period.contains("Q")) {
            int quarter = Integer.parseInt(period.substring(period.length() - 1));
            return months(YearMonth.of(year, quarter * 3 - 2), 3);
        }
        if (period.endsWith("-1")) {
            return months(YearMonth.of(year, 9), 5);
        }
        return period.endsWith("-2") ? months(YearMonth.of(year + 1, 2), 7) : months(YearMonth.of(year, 9), 12);
    }

    private static List<String> months(YearMonth first, int number) {
        List<String> months = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            months.add(first.plusMonths(at).toString());
        }
        return months;
    }

    /** The month before. */
    public static String before(String month) {
        return YearMonth.parse(month).minusMonths(1).toString();
    }

    /** The month after. */
    public static String after(String month) {
        return YearMonth.parse(month).plusMonths(1).toString();
    }

    /** The school year in which a month lies. */
    public static String year(String month) {
        YearMonth that = YearMonth.parse(month);
        int from = that.getMonthValue() >= 9 ? that.getYear() : that.getYear() - 1;
        return from + "-" + (from + 1);
    }

    /** The quarter in which a month lies. */
    private static String quarter(String month) {
        YearMonth that = YearMonth.parse(month);
        return that.getYear() + "-Q" + (that.getMonthValue() + 2) / 3;
    }

    private static String semester(String month) {
        int of = YearMonth.parse(month).getMonthValue();
        return year(month) + (of >= 9 || of == 1 ? "-1" : "-2");
    }

    /** The periods of a kind (month, quarter, semester, school_year) in which these months lie, in order. */
    public static List<String> touching(String kind, List<String> months) {
        TreeSet<String> periods = new TreeSet<>();
        for (String month : months) {
            periods.add(
                    switch (kind) {
                        case "month" -> month;
                        case "quarter" -> quarter(month);
                        case "semester" -> semester(month);
                        default -> year(month);
                    });
        }
        return List.copyOf(periods);
    }

    /** The name of a period on the pages. */
    public static String name(String period) {
        String year = period.substring(0, 4);
        if (isMonth(period)) {
            return Printed.month(period);
        }
        if (period.contains("Q")) {
            return year + "年第" + "零一二三四".charAt(period.charAt(period.length() - 1) - '0') + "季度";
        }
        String schoolYear = period.substring(0, 9).replace('-', '—') + "学年";
        return period.endsWith("-1") ? schoolYear + "第一学期" : period.endsWith("-2") ? schoolYear + "第二学期" : schoolYear;
    }
}
