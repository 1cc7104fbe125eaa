package org.baoxue.check.rules.ages;

import java.time.LocalDate;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** A case closed because of age (OVERAGE) on a day on which the child had not reached the leaving age. Shows the year of birth alone. */
public final class LeftTooEarlyRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("A04", Severity.ERROR, "九", "closing", "closed_on", "birth_date", "limit");
    private static final String OVERAGE = "OVERAGE";

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
        LocalDate birth = row.date("birth_date");
        LocalDate closed = row.date("closed_on");
        SchoolAge ages = SchoolAge.of(ground.profile());
        if (birth != null
                && closed != null
                && CaseRow.isClosedAs(row, OVERAGE)
                && closed.isBefore(ages.leavesOn(birth))) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("closed_on"),
                    new Arg.Code("closing", "closing", OVERAGE),
                    new Arg.Day("closed_on", closed),
                    row.shown("birth_date", "birth_date"),
                    new Arg.Num("limit", ages.leaving())));
        }
    }
}
