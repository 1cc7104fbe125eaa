package org.baoxue.check.rules.surveys;

import java.time.LocalDate;
import java.time.MonthDay;
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
import org.baoxue.profile.VisitWindow;
import org.jspecify.annotations.Nullable;

/** A visit outside the weeks that the profile sets for the semester: a visit long after the opening finds nobody who did not come back. */
public final class VisitDateRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("T23", Severity.WARNING, "五", "school", "visited_on", "from", "to");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("visit");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate visited = row.date("visited_on");
        LocalDate from = first(row.submission().period(), ground);
        LocalDate to = last(row.submission().period(), ground);
        if (visited != null && from != null && (visited.isBefore(from) || visited.isAfter(to))) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("visited_on"),
                    new Arg.Unit("school", row.unit()),
                    new Arg.Day("visited_on", visited),
                    new Arg.Day("from", from),
                    new Arg.Day("to", to)));
        }
    }

    /** The first day of the semester's window; null where it is the first day of a semester that has no calendar. */
    private static @Nullable LocalDate first(Period semester, Ground ground) {
        MonthDay from = window(semester, ground).from();
        if (from != null) {
            return from.atYear(semester.from().getYear());
        }
        CalendarYear year = ground.profile().calendars().get(semester.schoolYear());
        int number = number(semester);
        return year == null || year.semesters().size() <= number
                ? null
                : year.semesters().get(number).from();
    }

    private static LocalDate last(Period semester, Ground ground) {
        return window(semester, ground).to().atYear(semester.from().getYear());
    }

    private static VisitWindow window(Period semester, Ground ground) {
        return ground.profile().visitWindows().get(number(semester));
    }

    /** 0 for the autumn semester, 1 for the spring semester. */
    private static int number(Period semester) {
        return semester.from().getMonthValue() == Period.FIRST_MONTH ? 0 : 1;
    }
}
