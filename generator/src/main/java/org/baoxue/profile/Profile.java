package org.baoxue.profile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a province may set.
 *
 * @param failOn the severity at which a run fails
 * @param suspected when an absence becomes 疑似辍学
 * @param dropout when it becomes 辍学
 * @param ageOverDays the limits of AGE-D, in days, rising
 * @param calendars by the first calendar year of the school year
 * @param deadlines by rhythm
 * @param severities changes by code
 * @param forbiddenRepairs codes of repairs that are errors here
 * @param samplesPerRule how many findings of a rule are kept in full
 * @param samplesOnConsole how many findings are printed
 */
public record Profile(
        String id,
        Severity failOn,
        Threshold suspected,
        Threshold dropout,
        int holidayMonthTeachingDays,
        Limits limits,
        List<Integer> ageOverDays,
        Map<Integer, CalendarYear> calendars,
        List<Deadline> deadlines,
        MonthDay evaluationCutoff,
        Map<String, SeverityChange> severities,
        Set<String> forbiddenRepairs,
        int samplesPerRule,
        int samplesOnConsole) {
    public Profile {
        ageOverDays = List.copyOf(ageOverDays);
        calendars = Map.copyOf(calendars);
        deadlines = List.copyOf(deadlines);
        severities = Map.copyOf(severities);
        forbiddenRepairs = Set.copyOf(forbiddenRepairs);
    }

    /**
     * Single numbers that rules compare with.
     *
     * @param transferWaitDays days after which a transfer without arrival is a finding
     * @param handoverWaitDays days after which a handover without 回执 is a finding
     * @param perfectAttendanceEnrolled roll from which attendance without any absence is to be verified
     */
    public record Limits(int transferWaitDays, int handoverWaitDays, int perfectAttendanceEnrolled) {}

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
