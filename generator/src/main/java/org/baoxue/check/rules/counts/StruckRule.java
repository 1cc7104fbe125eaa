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

/** More struck off and rejudged than was reported: both are done to reported cases, each case once. */
public final class StruckRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("B20", Severity.ERROR, "五", "struck", "rejudged", "sum", "reported");

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
        Count reported = row.count("reported");
        Count sum = row.sum(List.of("struck", "rejudged"));
        if (reported.isKnown() && sum.isKnown() && sum.orElse(0) > reported.orElse(0)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("struck"),
                    new Arg.Num("struck", row.count("struck").orElse(0)),
                    new Arg.Num("rejudged", row.count("rejudged").orElse(0)),
                    new Arg.Num("sum", sum.orElse(0)),
                    new Arg.Num("reported", reported.orElse(0))));
        }
    }
}
