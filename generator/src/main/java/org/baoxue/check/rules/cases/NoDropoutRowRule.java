package org.baoxue.check.rules.cases;

import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * 转辍学 in the suspected ledger without a row of the case in the dropout ledger of that month, although the unit filed that ledger or
 * declared it to be empty. A dropout ledger that is wholly missing is told as a missing submission.
 */
public final class NoDropoutRowRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("C04", Severity.ERROR, "四", "case_no");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (List<CaseEntry> entries : settled.facts().cases().cases().values()) {
            for (CaseEntry entry : entries) {
                boolean turned = entry.ledger() == Ledger.SUSPECTED && entry.state() == CaseEntry.State.TODROP;
                if (turned && isKnown(entry, settled) && !hasDropoutRow(entry, entries)) {
                    sink.accept(Finding.of(INFO, entry.place().at("state"), Arg.plain("case_no", entry.caseNo())));
                }
            }
        }
    }

    private static boolean isKnown(CaseEntry entry, Settled settled) {
        return settled.coverage().isWhole(entry.unit(), entry.stage(), Ledger.DROPOUT, entry.month());
    }

    private static boolean hasDropoutRow(CaseEntry turned, List<CaseEntry> entries) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.ledger() == Ledger.DROPOUT && entry.month().equals(turned.month()));
    }
}
