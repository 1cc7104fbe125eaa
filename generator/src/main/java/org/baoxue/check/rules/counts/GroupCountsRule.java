package org.baoxue.check.rules.counts;

import java.util.List;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;

/** More children of a key group checked (已摸排) or helped (有帮扶责任人) than its base has. */
public final class GroupCountsRule implements RowRule {
    private static final RuleInfo INFO = PartOfWhole.card("B28", "三");
    private static final List<PartOfWhole> PARTS =
            List.of(new PartOfWhole("surveyed", "base"), new PartOfWhole("helped", "base"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("keygroup");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        PARTS.forEach(part -> part.check(INFO, row, sink));
    }
}
