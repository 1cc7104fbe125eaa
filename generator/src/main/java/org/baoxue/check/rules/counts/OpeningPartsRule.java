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

/** 应返校 that is not what became of the pupils, added up: every pupil due back is somewhere, once. */
public final class OpeningPartsRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B16", Severity.ERROR, "五", "found", "expected");
    private static final List<String> PARTS = List.of(
            "returned", "moved_out", "suspended", "on_leave", "home_taught", "died", "suspected", "dropped", "other");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("opening");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        Count due = row.count("due_back");
        Count parts = row.sum(PARTS);
        if (due.isKnown() && parts.isKnown() && !due.equals(parts)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("due_back"),
                    new Arg.Num("found", due.orElse(0)),
                    new Arg.Num("expected", parts.orElse(0))));
        }
    }
}
