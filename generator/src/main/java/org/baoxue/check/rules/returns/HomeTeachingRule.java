package org.baoxue.check.rules.returns;

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

/**
 * A case closed by 送教上门 though its key groups do not name a disability: teaching at home is for children whose disability keeps them from any
 * school. The register of such children has no column for it.
 */
public final class HomeTeachingRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("P18", Severity.WARNING, "九", "case_no");
    private static final String HOME = "HOME";
    private static final String DISABLED = "DISABLED";

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
        boolean closed =
                row.text("state").equals("CLOSED") && row.text("closing_code").equals(HOME);
        if (closed
                && !row.anyFaulty("case_no", "closing_code", "key_groups")
                && !row.values("key_groups").contains(DISABLED)) {
            sink.accept(Finding.of(INFO, row.place("key_groups"), Arg.plain("case_no", row.text("case_no"))));
        }
    }
}
