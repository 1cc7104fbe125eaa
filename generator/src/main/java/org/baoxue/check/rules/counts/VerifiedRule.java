package org.baoxue.check.rules.counts;

import java.util.List;
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

/** 核实数 that is not 报送数 − 核减 + 核增. Silent where more was struck than reported: {@link StruckRule} tells that. */
public final class VerifiedRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("B18", Severity.ERROR, "五", "found", "expected", "reported", "struck", "added");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("review");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        Count verified = row.count("verified");
        if (!verified.isKnown()
                || !row.sum(List.of("reported", "struck", "added")).isKnown()) {
            return;
        }
        long reported = row.count("reported").orElse(0);
        long struck = row.count("struck").orElse(0);
        long added = row.count("added").orElse(0);
        long expected = reported - struck + added;
        if (struck <= reported && verified.orElse(0) != expected) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("verified"),
                    new Arg.Num("found", verified.orElse(0)),
                    new Arg.Num("expected", expected),
                    new Arg.Num("reported", reported),
                    new Arg.Num("struck", struck),
                    new Arg.Num("added", added)));
        }
    }
}
