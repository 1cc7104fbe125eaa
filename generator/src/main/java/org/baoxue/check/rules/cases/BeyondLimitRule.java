package org.baoxue.check.rules.cases;

import java.time.LocalDate;
import java.util.Set;
import org.baoxue.calendar.AbsenceClock;
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

/** A case still open as suspected although its absence has reached the dropout line by the end of the month: it is to be confirmed, or closed. */
public final class BeyondLimitRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("C06", Severity.WARNING, "四", "last_present_on", "limit_on");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of(Ledger.SUSPECTED.form());
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate lastPresent = row.date("last_present_on");
        boolean open = !row.faulty("state") && row.text("state").equals("OPEN");
        if (!open || lastPresent == null) {
            return;
        }
        LocalDate reached = row.date("line_reached_on");
        LocalDate suspected = reached == null ? row.date("found_on") : reached;
        LocalDate limit =
                new AbsenceClock(ground.calendar()).reachedOn(ground.profile().dropout(), lastPresent, suspected);
        if (limit != null && !limit.isAfter(row.submission().period().lastDay())) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("state"),
                    new Arg.Day("last_present_on", lastPresent),
                    new Arg.Day("limit_on", limit)));
        }
    }
}
