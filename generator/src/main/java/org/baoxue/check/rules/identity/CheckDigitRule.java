package org.baoxue.check.rules.identity;

import java.util.List;
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

/**
 * An identity number, filed or corrected, whose check character does not fit: some character is wrong. Residence permits of Hong Kong,
 * Macao and Taiwan and new permanent resident cards of foreigners have it too.
 */
public final class CheckDigitRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("I01", Severity.ERROR, "二", "column", "found");
    private static final List<String> NUMBERS = List.of("id_no", "corrected_id_no");

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
        for (String column : NUMBERS) {
            IdNumber id = row.layout().has(column) && !row.faulty(column) ? IdNumber.alike(row, column) : null;
            if (id != null && !id.checkDigitFits() && !id.hasLostDigits()) {
                sink.accept(Finding.of(
                        INFO,
                        row.place(column),
                        new Arg.Column("column", row.layout().form(), column),
                        row.shown("found", column)));
            }
        }
    }
}
