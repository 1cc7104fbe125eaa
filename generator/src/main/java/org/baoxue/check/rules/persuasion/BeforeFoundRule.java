package org.baoxue.check.rules.persuasion;

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

/** An attempt at persuasion dated before the case was found (发现日期): one of the two dates is wrong, or the case was found earlier. */
public final class BeforeFoundRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("C17", Severity.WARNING, "九", "case_no", "persuaded_on", "found_on");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (CaseAttempts attempts : CaseAttempts.all(settled)) {
            LocalDate found = attempts.found();
            for (Row row : attempts.attempts()) {
                LocalDate day = row.date("persuaded_on");
                if (found != null && day != null && day.isBefore(found)) {
                    sink.accept(Finding.of(
                            INFO,
                            row.place("persuaded_on"),
                            Arg.plain("case_no", attempts.caseNo()),
                            new Arg.Day("persuaded_on", day),
                            new Arg.Day("found_on", found)));
                }
            }
        }
    }
}
