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

/** A case open in both ledgers at a month's end: a child stands in one of them. Told at the row in the suspected ledger. */
public final class BothLedgersRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("C03", Severity.ERROR, "二", "case_no", "unit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (List<CaseEntry> entries : settled.facts().cases().cases().values()) {
            for (CaseEntry suspected : entries) {
                if (suspected.ledger() == Ledger.SUSPECTED && suspected.state() == CaseEntry.State.OPEN) {
                    entries.stream()
                            .filter(entry -> entry.ledger() == Ledger.DROPOUT)
                            .filter(entry -> entry.state() == CaseEntry.State.OPEN)
                            .filter(entry -> entry.month().equals(suspected.month()))
                            .findFirst()
                            .ifPresent(dropout -> sink.accept(finding(suspected, dropout)));
                }
            }
        }
    }

    private static Finding finding(CaseEntry suspected, CaseEntry dropout) {
        return Finding.of(
                INFO,
                suspected.place().at("state"),
                Arg.plain("case_no", suspected.caseNo()),
                new Arg.Unit("unit", dropout.unit()));
    }
}
