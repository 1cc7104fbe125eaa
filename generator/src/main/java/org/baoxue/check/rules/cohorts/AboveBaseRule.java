package org.baoxue.check.rules.cohorts;

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
 * More graduates than 一年级在校 + 转入 − 转出 − 死亡 leaves: a retention rate above 100 %. It may be right, where pupils came back from
 * suspension or repeat a year, and mostly a move was forgotten.
 */
public final class AboveBaseRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B32", Severity.WARNING, "七", "graduates", "expected");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("cohort");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        if (row.anyFaulty("first_year_roll", "moved_in", "moved_out", "died", "graduates")) {
            return;
        }
        long left = number(row, "first_year_roll")
                + number(row, "moved_in")
                - number(row, "moved_out")
                - number(row, "died");
        if (row.count("graduates").isKnown() && number(row, "graduates") > left) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("graduates"),
                    new Arg.Num("graduates", number(row, "graduates")),
                    new Arg.Num("expected", left)));
        }
    }

    private static long number(Row row, String column) {
        return row.count(column).orElse(0);
    }
}
