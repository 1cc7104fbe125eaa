package org.baoxue.check.rules.counts;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;

/** More concealed cases corrected by the county itself than were found at all. */
public final class SelfCorrectedRule implements RowRule {
    private static final RuleInfo INFO = PartOfWhole.card("B23", "七");
    private static final PartOfWhole CORRECTED = new PartOfWhole("self_corrected", "concealed_found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("evaluation");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        CORRECTED.check(INFO, row, sink);
    }
}
