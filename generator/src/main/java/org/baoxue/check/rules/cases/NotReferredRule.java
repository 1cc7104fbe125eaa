package org.baoxue.check.rules.cases;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.form.CodeList;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** A cause that must be reported or referred (强制报告), such as 早婚早育 or 校园欺凌, and the row says that it has not been. Silent where the column is empty: it is stripped before a file goes further up than the county. */
public final class NotReferredRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("C13", Severity.WARNING, "三", "reason");

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
        CodeList reasons = ground.forms().codes("reason");
        boolean protective =
                reasons != null && !row.faulty("reason") && reasons.hasFlag(row.text("reason"), "protective");
        if (protective
                && !row.faulty("mandatory_report")
                && row.text("mandatory_report").equals("N")) {
            sink.accept(Finding.of(
                    INFO, row.place("mandatory_report"), new Arg.Code("reason", "reason", row.text("reason"))));
        }
    }
}
