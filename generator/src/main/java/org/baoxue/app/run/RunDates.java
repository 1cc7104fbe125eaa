package org.baoxue.app.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a run, read from what files name and never from a clock.
 *
 * @param asOf as asked for, else the last day of the latest month that a file names; registries are named by the school year and do
 *     not count
 * @param schoolYear the first calendar year of the school year in which the latest reported month lies
 * @param months from the first to the last reported month, without a hole, and on to the last month whose monthly reports were due by
 *     a date that was asked for; receipts and explanations report nothing
 */
public record RunDates(LocalDate asOf, int schoolYear, List<YearMonth> months) {
    /** The forms that each school owes for each month of teaching, as far as the profile expects them. */
    private static final List<String> EVERY_MONTH = List.of("attendance", "declaration");

    /**
     * The dates of a run.
     *
     * @param submissions all whose names can be read, usable or not
     * @param asked the date that the user asks for
     * @param profile says until when a month is to be reported
     * @param fallback the date of a run in which no name can be read, so that its findings can still be told
     */
    public static RunDates of(
            Collection<Submission> submissions, @Nullable LocalDate asked, Profile profile, LocalDate fallback) {
        SortedSet<YearMonth> named = new TreeSet<>();
        SortedSet<YearMonth> reported = new TreeSet<>();
        SortedSet<Period> years = new TreeSet<>();
        for (Submission submission : submissions) {
            Period period = submission.period();
            years.add(Period.schoolYear(period.schoolYear()));
            if (period.kind() == Period.Kind.MONTH) {
                named.add(period.from());
                if (!Registry.FORMS.contains(submission.form())) {
                    reported.add(period.from());
                }
            }
        }
        LocalDate asOf = asked;
        if (asOf == null) {
            LocalDate begin = years.isEmpty() ? fallback : years.last().firstDay();
            asOf = named.isEmpty() ? begin : named.last().atEndOfMonth();
        }
        YearMonth until = YearMonth.from(asOf);
        reported.removeIf(month -> month.isAfter(until));
        if (asked != null && !reported.isEmpty()) {
            reported.add(lastDue(reported.last(), asked, profile));
        }
        YearMonth last = reported.isEmpty() ? YearMonth.from(asOf) : reported.last();
        return new RunDates(asOf, Period.schoolYearOf(last).schoolYear(), range(reported));
    }

    /** The last month of the school year that every school should have reported by the date; not before the last reported one. */
    private static YearMonth lastDue(YearMonth reported, LocalDate asked, Profile profile) {
        TeachingCalendar calendar = new TeachingCalendar(profile);
        YearMonth last = reported;
        YearMonth end = Period.schoolYearOf(reported).to();
        for (YearMonth month = reported; !month.isAfter(end); month = month.plusMonths(1)) {
            Period period = Period.month(month);
            boolean due = !calendar.isHolidayMonth(month)
                    && EVERY_MONTH.stream().anyMatch(form -> profile.isDue(form, period, asked));
            last = due ? month : last;
        }
        return last;
    }

    private static List<YearMonth> range(SortedSet<YearMonth> reported) {
        List<YearMonth> months = new ArrayList<>();
        if (!reported.isEmpty()) {
            for (YearMonth m = reported.first(); !m.isAfter(reported.last()); m = m.plusMonths(1)) {
                months.add(m);
            }
        }
        return months;
    }
}
