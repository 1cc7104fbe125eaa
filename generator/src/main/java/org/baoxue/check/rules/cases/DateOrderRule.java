package org.baoxue.check.rules.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

/** Dates of one case that cannot follow one another: each is told at the later step, with the earlier one beside it. */
public final class DateOrderRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("C02", Severity.ERROR, "九", "column", "date", "earlier_column", "earlier_date");

    private record Step(String earlier, String later) {}

    private static final List<Step> STEPS = List.of(
            new Step("last_present_on", "found_on"),
            new Step("found_on", "confirmed_on"),
            new Step("found_on", "closed_on"),
            new Step("confirmed_on", "closed_on"),
            new Step("closed_on", "valid_until"));

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
        Set<String> told = new TreeSet<>();
        for (Step step : STEPS) {
            LocalDate earlier = row.date(step.earlier());
            LocalDate later = row.date(step.later());
            if (earlier != null && later != null && later.isBefore(earlier) && told.add(step.later())) {
                sink.accept(Finding.of(
                        INFO,
                        row.place(step.later()),
                        column("column", row, step.later()),
                        new Arg.Day("date", later),
                        column("earlier_column", row, step.earlier()),
                        new Arg.Day("earlier_date", earlier)));
            }
        }
    }

    private static Arg column(String name, Row row, String key) {
        return new Arg.Column(name, row.layout().form(), key);
    }
}
