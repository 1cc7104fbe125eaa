package org.baoxue.check.rules.surveys;

import java.time.LocalDate;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** An evaluation whose 数据截止日期 is not the profile's: its figures and those of the pages are of two different spans. Told once a document. */
public final class CutoffRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T28", Severity.WARNING, "七", "cutoff", "expected");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Coverings.bySubmission("evaluation", settled).forEach((submission, rows) -> {
            Row row = rows.get(0);
            LocalDate stated = row.date("cutoff");
            LocalDate expected = settled.ground().profile().cutoff(submission.period());
            if (stated != null && !stated.equals(expected)) {
                sink.accept(Finding.of(
                        INFO, row.place("cutoff"), new Arg.Day("cutoff", stated), new Arg.Day("expected", expected)));
            }
        });
    }
}
