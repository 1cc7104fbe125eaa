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

/** 净差异 that is not 核实数 − 报送数, or 绝对差异 that is not 核减 + 核增 + 改判, each from the row's own columns as filed. */
public final class ReviewDifferenceRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B19", Severity.ERROR, "五", "column", "found", "expected");

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
        Count net =
                reported.isKnown() ? row.count("verified").map(verified -> verified - reported.orElse(0)) : reported;
        compare(row, "net_difference", net, sink);
        compare(row, "absolute_difference", row.sum(List.of("struck", "added", "rejudged")), sink);
    }

    private static void compare(Row row, String column, Count expected, Sink sink) {
        Count found = row.count(column);
        if (found.isKnown() && expected.isKnown() && !found.equals(expected)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place(column),
                    new Arg.Column("column", row.layout().form(), column),
                    new Arg.Num("found", found.orElse(0)),
                    new Arg.Num("expected", expected.orElse(0))));
        }
    }
}
