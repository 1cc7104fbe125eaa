package org.baoxue.check.rules.balance;

import java.util.List;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** The identity of the suspected ledger does not hold: a worsening case goes out as 转辍学, never as a closing. */
public final class SuspectedBalanceRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B01", Severity.ERROR, "四", "found", "expected", "in", "out");
    private static final LedgerIdentity IDENTITY = new LedgerIdentity(
            List.of("sus_opening", "sus_new", "sus_received"),
            List.of("sus_returned", "sus_written_off", "sus_to_dropout", "sus_handed_over"),
            "sus_closing");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("declaration");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        IDENTITY.check(INFO, row, sink);
    }
}
