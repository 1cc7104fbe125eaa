package org.baoxue.check.rules.rectify;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** A problem that was closed, or was due, before it was found. */
public final class ProblemDatesRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("T32", Severity.ERROR, "六", "column", "date", "found");
    private static final List<String> LATER = List.of("deadline", "closed_on");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("rectify");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate found = row.date("found_on");
        for (String column : LATER) {
            LocalDate date = row.date(column);
            if (found != null && date != null && date.isBefore(found)) {
                sink.accept(Finding.of(
                        INFO,
                        row.place(column),
                        new Arg.Column("column", "rectify", column),
                        new Arg.Day("date", date),
                        new Arg.Day("found", found)));
            }
        }
    }
}
