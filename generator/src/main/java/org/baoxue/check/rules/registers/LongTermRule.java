package org.baoxue.check.rules.registers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/** An entry whose term is longer than the profile allows at once: then the case is looked at again. */
public final class LongTermRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("C23", Severity.WARNING, "九", "register_no", "started_on", "valid_until", "limit");

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
        LocalDate from = row.date("started_on");
        LocalDate until = row.date("valid_until");
        int limit = ground.profile().limit("register_term_days");
        if (from != null
                && until != null
                && !row.faulty("register_no")
                && ChronoUnit.DAYS.between(from, until) > limit) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("valid_until"),
                    Arg.plain("register_no", row.text("register_no")),
                    new Arg.Day("started_on", from),
                    new Arg.Day("valid_until", until),
                    new Arg.Num("limit", limit)));
        }
    }
}
