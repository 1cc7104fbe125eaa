package org.baoxue.check.rules.identity;

import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A case whose document number is another one than before. A number may be corrected, and a missing one added; a case that changes
 * hands between two children may not pass unseen. Told once, where it changes.
 */
public final class ChangedDocumentRule implements DocumentRule {
    private static final RuleInfo INFO = RuleCard.of("I11", Severity.WARNING, "九", "case_no", "other_month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Documents state, Settled settled, Sink sink) {
        state.by(Documents.Entry::caseNo).forEach((caseNo, rows) -> {
            for (int i = 1; i < rows.size(); i++) {
                Documents.Entry before = rows.get(i - 1);
                Documents.Entry row = rows.get(i);
                if (!row.document().equals(before.document())) {
                    sink.accept(Finding.of(
                            INFO,
                            row.place().at("id_no"),
                            Arg.plain("case_no", caseNo),
                            new Arg.Time("other_month", Period.month(before.month()))));
                }
            }
        });
    }
}
