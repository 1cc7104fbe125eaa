package org.baoxue.check.rules.counts;

import java.util.List;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;

/** More found true than were sampled, or more schools with a nil return sampled than schools. */
public final class SurveyCountsRule implements RowRule {
    private static final RuleInfo INFO = PartOfWhole.card("B22", "六");
    private static final List<PartOfWhole> PARTS = List.of(
            new PartOfWhole("nil_schools_sampled", "schools_sampled"),
            new PartOfWhole("nil_schools_true", "nil_schools_sampled"),
            new PartOfWhole("dropouts_true", "dropouts_sampled"),
            new PartOfWhole("returns_true", "returns_sampled"),
            new PartOfWhole("home_taught_true", "home_taught_sampled"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("survey");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        PARTS.forEach(part -> part.check(INFO, row, sink));
    }
}
