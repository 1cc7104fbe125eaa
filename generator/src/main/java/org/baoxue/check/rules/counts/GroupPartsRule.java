package org.baoxue.check.rules.counts;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.facts.tiers.KeyGroups;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** The 底数 of a key group that is not 在校 + 送教 + 休学 + 缓学 + 疑似 + 辍学 + 其他: every child is in one of them. */
public final class GroupPartsRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B27", Severity.ERROR, "三", "found", "expected");

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
        Count base = row.count("base");
        Count parts = row.sum(KeyGroups.PARTS);
        if (base.isKnown() && parts.isKnown() && !base.equals(parts)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("base"),
                    new Arg.Num("found", base.orElse(0)),
                    new Arg.Num("expected", parts.orElse(0))));
        }
    }
}
