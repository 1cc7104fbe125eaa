package org.baoxue.check.rules.identity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
 * A number whose last digits Excel has destroyed for good: zeros in place of the last three (it keeps 15 digits of a number), or
 * scientific notation. Looks at cells that the schema refuses too, for there the hint is needed most.
 */
public final class LostDigitsRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("I04", Severity.ERROR, "二", "column", "found");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d{2}");
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
            if (row.layout().has(column) && isDestroyed(row, column)) {
                sink.accept(Finding.of(
                        INFO,
                        row.place(column),
                        new Arg.Column("column", row.layout().form(), column),
                        row.shown("found", column)));
            }
        }
    }

    private static boolean isDestroyed(Row row, String column) {
        IdNumber id = IdNumber.alike(row, column);
        String text = row.text(column);
        return (id != null && id.hasLostDigits())
                || (text.indexOf('+') > 0 && SCIENTIFIC.matcher(text).matches());
    }
}
