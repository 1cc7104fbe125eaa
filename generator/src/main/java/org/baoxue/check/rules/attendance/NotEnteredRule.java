package org.baoxue.check.rules.attendance;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** 应纳未纳: more children reached the suspected line than were entered in the ledger. */
public final class NotEnteredRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B06", Severity.ERROR, "四", "at_line", "in_ledger", "missing");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("attendance");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        Count atLine = row.count("at_line");
        Count inLedger = row.count("in_ledger");
        long missing = atLine.orElse(0) - inLedger.orElse(0);
        if (atLine.isKnown() && inLedger.isKnown() && missing > 0) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("in_ledger"),
                    new Arg.Num("at_line", atLine.orElse(0)),
                    new Arg.Num("in_ledger", inLedger.orElse(0)),
                    new Arg.Num("missing", missing)));
        }
    }
}
