package org.baoxue.check.rules.counts;

import java.util.List;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;

/** More moves within the county than moves in all, in (转入) or out (转出) of a graduating class. */
public final class CohortCountsRule implements RowRule {
    private static final RuleInfo INFO = PartOfWhole.card("B31", "七");
    private static final List<PartOfWhole> PARTS =
            List.of(new PartOfWhole("moved_in_county", "moved_in"), new PartOfWhole("moved_out_county", "moved_out"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("cohort");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        PARTS.forEach(part -> part.check(INFO, row, sink));
    }
}
