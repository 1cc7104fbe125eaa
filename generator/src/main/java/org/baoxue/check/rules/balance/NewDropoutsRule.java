package org.baoxue.check.rules.balance;

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

/** 辍学新增 that is not 由疑似转入 and 直接认定 added up. */
public final class NewDropoutsRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B09", Severity.ERROR, "四", "found", "expected");
    private static final List<String> PARTS = List.of("dro_new_from_suspected", "dro_new_direct");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("declaration");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        Count added = row.count("dro_new");
        Count parts = row.sum(PARTS);
        if (added.isKnown() && parts.isKnown() && !added.equals(parts)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("dro_new"),
                    new Arg.Num("found", added.orElse(0)),
                    new Arg.Num("expected", parts.orElse(0))));
        }
    }
}
