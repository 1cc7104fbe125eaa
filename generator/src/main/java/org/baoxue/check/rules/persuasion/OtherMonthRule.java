package org.baoxue.check.rules.persuasion;

import java.time.LocalDate;
import java.time.YearMonth;
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

/** An attempt dated outside the month of its file: attempts are counted by their day, records are due by the month. */
public final class OtherMonthRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("C22", Severity.WARNING, "九", "case_no", "persuaded_on", "period");

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
        LocalDate day = row.date("persuaded_on");
        Period period = row.submission().period();
        if (day != null && !row.faulty("case_no") && !YearMonth.from(day).equals(period.from())) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("persuaded_on"),
                    Arg.plain("case_no", row.text("case_no")),
                    new Arg.Day("persuaded_on", day),
                    new Arg.Time("period", period)));
        }
    }
}
