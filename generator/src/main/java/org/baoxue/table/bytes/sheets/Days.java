package org.baoxue.table.bytes.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as workbooks count them: from 1900, with a 29 February 1900 that never was, or from 1904.
 *
 * @param from1904 which of the two
 */
record Days(boolean from1904) {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY = 60;
    private static final int LAST = 2_958_465;
    private static final int DAYS_BETWEEN = 1_462;
    private static final int DATE_LENGTH = 10;
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}:\\d{2})(?:\\.\\d+)?)?Z?");

    /**
     * The text of a number that is shown as a day; null if it is none.
     *
     * @param kind how it is shown
     * @param month whether a month is written without its day
     */
    @Nullable
    String text(BigDecimal number, CellStyles.Kind kind, boolean month) {
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        if (whole.signum() < 0 || whole.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        int days = whole.intValueExact();
        int seconds = number.subtract(whole)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        if (kind == CellStyles.Kind.MOMENT && seconds == 86_400) {
            days++;
            seconds = 0;
        }
        String day = day(days);
        if (day == null) {
            return null;
        }
        if (kind == CellStyles.Kind.MONTH && month) {
            return day.substring(0, day.length() - 3);
        }
        return kind == CellStyles.Kind.MOMENT && seconds > 0 ? day + " " + clock(seconds) : day;
    }

    /** What a clerk sees of a number that is shown as a time ({@code 36:00}) or in hundredths ({@code 95%}); null for any other. */
    static @Nullable String shown(BigDecimal number, CellStyles.Kind kind) {
        return switch (kind) {
            case PERCENT ->
                Numbers.isLost(number)
                        ? null
                        : number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
            case TIME, ELAPSED -> time(number, kind == CellStyles.Kind.ELAPSED);
            default -> null;
        };
    }

    private static @Nullable String time(BigDecimal number, boolean elapsed) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        long all = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long seconds = elapsed ? all : all % SECONDS.longValueExact();
        String minutes = seconds / 3600 + ":" + two(seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + ":" + two(seconds % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private @Nullable String day(int days) {
        if (from1904) {
            return days > LAST - DAYS_BETWEEN ? null : OF_1904.plusDays(days).toString();
        }
        if (days == 0 || days > LAST) {
            return null;
        }
        if (days == LEAP_DAY) {
            return "1900-02-29";
        }
        return BEFORE_1900.plusDays(days < LEAP_DAY ? days : days - 1L).toString();
    }

    private static String clock(int seconds) {
        String text = LocalTime.ofSecondOfDay(seconds).toString();
        return text.length() == 5 ? text + ":00" : text;
    }

    /** The text of a day that a Strict workbook writes as such; what is none stays as it is. */
    static String iso(String text, CellStyles.Kind kind, boolean month) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String day = parts.group(1);
        if (kind == CellStyles.Kind.MONTH && month) {
            return day.substring(0, DATE_LENGTH - 3);
        }
        String time = parts.group(2);
        boolean shown = time != null && !time.equals("00:00:00") && kind == CellStyles.Kind.MOMENT;
        return shown ? day + " " + time : day;
    }
}
