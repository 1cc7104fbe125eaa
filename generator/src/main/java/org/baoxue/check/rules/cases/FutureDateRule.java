package org.baoxue.check.rules.cases;

import java.time.LocalDate;
import java.util.List;
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

/** A step of a case dated after the end of the period that the file is about: it had not happened yet. */
public final class FutureDateRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("C10", Severity.ERROR, "四", "column", "date", "period_end");
    private static final List<String> STEPS = List.of(
            "last_present_on",
            "line_reached_on",
            "found_on",
            "confirmed_on",
            "dropped_on",
            "closed_on",
            "receipt_confirmed_on");

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
        LocalDate end = row.submission().period().lastDay();
        for (String step : STEPS) {
            LocalDate date = row.date(step);
            if (date != null && date.isAfter(end)) {
                sink.accept(Finding.of(
                        INFO,
                        row.place(step),
                        new Arg.Column("column", row.layout().form(), step),
                        new Arg.Day("date", date),
                        new Arg.Day("period_end", end)));
            }
        }
    }
}
