package org.baoxue.check.rules.persuasion;

import java.time.LocalDate;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.profile.CalendarYear;

/**
 * A home visit on a public holiday of the province's calendar, when schools and offices are closed. Weekends and vacations are left out: that is
 * when families are at home, and when children have to be won back for the new term.
 */
public final class HolidayVisitRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("P12", Severity.WARNING, "九", "case_no", "day");
    private static final String VISIT = "VISIT";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("persuasion");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate on = row.date("persuaded_on");
        if (on != null
                && !row.anyFaulty("case_no", "method")
                && row.text("method").equals(VISIT)
                && isHoliday(on, ground)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("persuaded_on"),
                    Arg.plain("case_no", row.text("case_no")),
                    new Arg.Day("day", on)));
        }
    }

    private static boolean isHoliday(LocalDate day, Ground ground) {
        CalendarYear year = ground.profile().calendars().get(Period.schoolYearOf(day));
        return year != null && year.holidays().stream().anyMatch(range -> range.contains(day));
    }
}
