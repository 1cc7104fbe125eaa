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

/** The identity of the dropout ledger does not hold. */
public final class DropoutBalanceRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B02", Severity.ERROR, "四", "found", "expected", "in", "out");
    private static final LedgerIdentity IDENTITY = new LedgerIdentity(
            List.of("dro_opening", "dro_new", "dro_received"),
            List.of("dro_returned", "dro_written_off", "dro_handed_over"),
            "dro_closing");

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
