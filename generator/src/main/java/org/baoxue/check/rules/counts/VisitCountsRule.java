package org.baoxue.check.rules.counts;

import java.util.List;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;

/** More children checked than are on the roll (逐一核查 above 在籍), or more homes visited than were to be visited. */
public final class VisitCountsRule implements RowRule {
    private static final RuleInfo INFO = PartOfWhole.card("B21", "五");
    private static final List<PartOfWhole> PARTS =
            List.of(new PartOfWhole("checked", "enrolled"), new PartOfWhole("homes_visited", "homes_due"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("visit");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        PARTS.forEach(part -> part.check(INFO, row, sink));
    }
}
