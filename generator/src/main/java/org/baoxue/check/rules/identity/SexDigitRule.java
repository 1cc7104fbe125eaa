package org.baoxue.check.rules.identity;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** 性别 is not what the 17th digit of a mainland number tells (odd for boys). Silent where Excel has destroyed that digit. */
public final class SexDigitRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("I03", Severity.ERROR, "二", "sex", "expected");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return IdNumber.FORMS;
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        IdNumber id = IdNumber.of(row);
        if (id == null || id.hasLostDigits() || row.faulty("sex") || row.isEmpty("sex")) {
            return;
        }
        if (!id.sex().equals(row.text("sex"))) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("sex"),
                    new Arg.Code("sex", "sex", row.text("sex")),
                    new Arg.Code("expected", "sex", id.sex())));
        }
    }
}
