package org.baoxue.check.rules.registers;

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

/** An entry whose 期限至 lies before the month in which it is still listed: it should be renewed, or the child should be back. */
public final class ExpiredEntryRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("C19", Severity.WARNING, "九", "register_no", "category", "valid_until", "period");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("register");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate until = row.date("valid_until");
        Period period = row.submission().period();
        if (until != null && until.isBefore(period.firstDay()) && !row.anyFaulty("register_no", "category")) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("valid_until"),
                    Arg.plain("register_no", row.text("register_no")),
                    new Arg.Code("category", "register_category", row.text("category")),
                    new Arg.Day("valid_until", until),
                    new Arg.Time("period", period)));
        }
    }
}
