package org.baoxue.samples.oracle.reckoning.filing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.files.Json;
import org.jspecify.annotations.Nullable;

/** School days and due dates, as the profile has them. */
public final class Calendar {
    private final Map<String, Object> profile;
    private final Map<String, Boolean> holidays = new HashMap<>();

    /** The calendar of a profile. */
    public Calendar(Map<String, Object> profile) {
        this.profile = profile;
    }

    /** Whether so few days of a month are taught that nobody reports attendance. */
    public boolean isHoliday(String month) {
        return holidays.computeIfAbsent(month, this::reckoned);
    }

    private boolean reckoned(String month) {
        YearMonth that = YearMonth.parse(month);
        long taught = that.atDay(1)
                .datesUntil(that.plusMonths(1).atDay(1))
                .filter(day -> isTaught(day, Periods.year(month)))
                .count();
        return taught
                < number(Json.map(thresholds().get("holiday_month_teaching_days"))
                        .get("count"));
    }

    /** The first day with classes after a day, up to a last one. */
    public Optional<LocalDate> taughtAfter(LocalDate day, LocalDate last) {
        return day.isBefore(last)
                ? day.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(each ->
                                isTaught(each, Periods.year(YearMonth.from(each).toString())))
                        .findFirst()
                : Optional.empty();
    }

    private Map<String, Object> thresholds() {
        return Json.map(profile.get("thresholds"));
    }

    private boolean isTaught(LocalDate day, String year) {
        Map<String, Object> calendar =
                Json.map(Json.map(profile.get("calendar")).get(year));
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean madeUp = Json.list(calendar.get("makeup_days")).contains(day.toString());
        return within(calendar.get("semesters"), day)
                && (madeUp || (!weekend && !within(calendar.get("holidays"), day)));
    }

    private static boolean within(@Nullable Object spans, LocalDate day) {
        return Json.list(spans).stream()
                .map(Json::map)
                .anyMatch(span -> !day.isBefore(LocalDate.parse(String.valueOf(span.get("from"))))
                        && !day.isAfter(LocalDate.parse(String.valueOf(span.get("to")))));
    }

    /** The last day on which a submission is in time. */
    public LocalDate due(String form, String period) {
        for (Object entry : Json.map(profile.get("deadlines")).values()) {
            Map<String, Object> deadline = Json.map(entry);
            if (Json.list(deadline.get("forms")).contains(form)) {
                return due(deadline, period);
            }
        }
        throw new IllegalStateException("no deadline of " + form);
    }

    private static LocalDate due(Map<String, Object> deadline, String period) {
        YearMonth first = YearMonth.parse(Periods.months(period).get(0));
        if (!deadline.containsKey("dates")) {
            YearMonth last = first.plusMonths(Periods.months(period).size() - 1L);
            return last.plusMonths(number(deadline.get("months_after"))).atDay((int) number(deadline.get("day")));
        }
        String which = period.matches(".*-[12]") ? period.substring(period.length() - 1) : "year";
        MonthDay day = MonthDay.parse("--" + Json.map(deadline.get("dates")).get(which));
        LocalDate due = day.atYear(first.getYear());
        return due.isBefore(first.atDay(1)) ? due.plusYears(1) : due;
    }

    /** The last month that the yearly evaluation takes in. */
    public String cutoff(String year) {
        long month = number(Json.map(profile.get("evaluation_cutoff")).get("month"));
        return YearMonth.of(Integer.parseInt(year.substring(5, 9)), (int) month).toString();
    }

    private static long number(@Nullable Object value) {
        return (Long) Objects.requireNonNull(value);
    }
}
