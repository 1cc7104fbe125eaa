package org.baoxue.check.rules.returns;

import java.time.LocalDate;
import java.util.Set;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** A return dated on a day on which, by the province's calendar, no school is held. */
public final class NoSchoolReturnRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("P17", Severity.WARNING, "九", "case_no", "closed_on");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Ledger.forms();
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate on = row.date("closed_on");
        boolean returned = row.text("state").equals("CLOSED")
                && !row.anyFaulty("case_no", "closing_code")
                && ground.closing(row.text("closing_code"), "returned");
        TeachingCalendar calendar = ground.calendar();
        if (returned && on != null && calendar.covers(Period.schoolYearOf(on)) && !calendar.isTeachingDay(on)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("closed_on"),
                    Arg.plain("case_no", row.text("case_no")),
                    new Arg.Day("closed_on", on)));
        }
    }
}
