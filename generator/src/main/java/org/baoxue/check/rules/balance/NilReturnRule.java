package org.baoxue.check.rules.balance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Layout;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * 零报告 that contradicts the row: 是 beside a count above zero, or 否 where every count is zero. A nil return is a signed statement,
 * never a blank.
 */
public final class NilReturnRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B05", Severity.ERROR, "四", "found", "expected");

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
        Count counts = row.sum(ledgerColumns(row.layout()));
        boolean nil = row.text("nil_return").equals("Y");
        if (row.faulty("nil_return") || row.isEmpty("nil_return") || !counts.isKnown()) {
            return;
        }
        long sum = counts.orElse(0);
        if (nil ? sum > 0 : sum == 0) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("nil_return"),
                    new Arg.Code("found", "yes_no", row.text("nil_return")),
                    new Arg.Code("expected", "yes_no", sum == 0 ? "Y" : "N")));
        }
    }

    private static List<String> ledgerColumns(Layout layout) {
        return layout.columns().stream()
                .filter(column ->
                        Stream.of(Ledger.values()).anyMatch(ledger -> column.startsWith(ledger.prefix() + "_")))
                .toList();
    }
}
