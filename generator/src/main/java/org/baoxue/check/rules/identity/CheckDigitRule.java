package org.baoxue.check.rules.identity;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** A mainland identity number whose check character does not fit: some character is wrong. */
public final class CheckDigitRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("I01", Severity.ERROR, "二", "id_no");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Ledger.forms();
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        IdNumber id = IdNumber.of(row);
        if (id != null && !id.checkDigitFits() && !id.hasLostDigits()) {
            sink.accept(Finding.of(INFO, row.place("id_no"), row.shown("id_no", "id_no")));
        }
    }
}
