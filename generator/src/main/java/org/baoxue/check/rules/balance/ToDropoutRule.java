package org.baoxue.check.rules.balance;

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

/** 疑似转辍学 and 其中由疑似转入 differ: they are the two sides of one step. */
public final class ToDropoutRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B13", Severity.ERROR, "四", "found", "expected");

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
        Count left = row.count("sus_to_dropout");
        Count entered = row.count("dro_new_from_suspected");
        if (left.isKnown() && entered.isKnown() && !left.equals(entered)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("dro_new_from_suspected"),
                    new Arg.Num("found", entered.orElse(0)),
                    new Arg.Num("expected", left.orElse(0))));
        }
    }
}
