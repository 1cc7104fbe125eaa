package org.baoxue.profile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.model.Period;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a province may set.
 *
 * @param name what it is called
 * @param failOn the severity at which a run fails
 * @param suspected when an absence becomes 疑似辍学
 * @param dropout when it becomes 辍学
 * @param observe how long a return is watched (观察期), counted from the day of the return; a count of 0 is no window
 * @param ageOverDays the limits of AGE-D, in days, rising
 * @param calendars by the first calendar year of the school year
 * @param limits single numbers that rules compare with, by name, as {@link #limit} hands them out
 * @param duties the forms that are expected at all
 * @param deadlines when they are due
 * @param visitWindows when visits are made: of the first and of the second semester
 * @param severities changes by code
 * @param forbiddenRepairs codes of repairs that are errors here
 * @param samplesPerRule how many findings of a rule are kept in full
 * @param samplesOnConsole how many findings are printed
 * @param sources what its parts rest on, by place such as {@code /calendar/2024-2025}
 */
public record Profile(
        ProfileName name,
        Severity failOn,
        Threshold suspected,
        Threshold dropout,
        Threshold observe,
        int holidayMonthTeachingDays,
        Map<String, Integer> limits,
        List<Integer> ageOverDays,
        Map<Integer, CalendarYear> calendars,
        Set<String> duties,
        List<Deadline> deadlines,
        List<VisitWindow> visitWindows,
        MonthDay evaluationCutoff,
        Map<String, SeverityChange> severities,
        Set<String> forbiddenRepairs,
        int samplesPerRule,
        int samplesOnConsole,
        Map<String, String> sources) {
    public Profile {
        ageOverDays = List.copyOf(ageOverDays);
        calendars = Map.copyOf(calendars);
        limits = Map.copyOf(limits);
        duties = Set.copyOf(duties);
        deadlines = List.copyOf(deadlines);
        visitWindows = List.copyOf(visitWindows);
        severities = Map.copyOf(severities);
        forbiddenRepairs = Set.copyOf(forbiddenRepairs);
        sources = Map.copyOf(sources);
    }

    /** What the part at this place rests on; empty if it does not say so. */
    public String source(String place) {
        return sources.getOrDefault(place, "");
    }

    /** The deadline of a form; null if it has none. */
    public @Nullable Deadline deadline(String form) {
        return deadlines.stream()
                .filter(deadline -> deadline.forms().contains(form))
                .findFirst()
                .orElse(null);
    }

    /** A single number of {@code thresholds}; a name that the profile's schema does not ask for is a fault of the program. */
    public int limit(String name) {
        Integer limit = limits.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("the profile has no threshold " + name);
        }
        return limit;
    }

    /** The last day on which the form is in time; null for a form that has no deadline. */
    public @Nullable LocalDate due(String form, Period period) {
        Deadline deadline = deadline(form);
        return deadline == null ? null : deadline.due(period);
    }

    /** Whether the form is expected at all, and for the period was due by {@code asOf}. */
    public boolean isDue(String form, Period period, LocalDate asOf) {
        LocalDate due = due(form, period);
        return duties.contains(form) && due != null && !due.isAfter(asOf);
    }

    /** The last day of what the yearly evaluation of a school year takes in (数据截止日期). */
    public LocalDate cutoff(Period schoolYear) {
        LocalDate cutoff = evaluationCutoff.atYear(schoolYear.from().getYear());
        return cutoff.isBefore(schoolYear.firstDay()) ? cutoff.plusYears(1) : cutoff;
    }

    /** The severity of a rule's findings on a date; a repair that is forbidden here is an error. */
    public Severity severity(RuleInfo rule, LocalDate on) {
        if (forbiddenRepairs.contains(rule.code())) {
            return Severity.ERROR;
        }
        SeverityChange change = severities.get(rule.code());
        return change != null && holds(change.from(), on) ? change.severity() : rule.severity();
    }

    private static boolean holds(@Nullable LocalDate from, LocalDate on) {
        return from == null || !on.isBefore(from);
    }
}
