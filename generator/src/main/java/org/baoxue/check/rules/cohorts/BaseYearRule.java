package org.baoxue.check.rules.cohorts;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A 基数学年 that is not the one in which the class was in its first year: two years before the school year of graduation for three years,
 * three for four (五四制), and so on.
 */
public final class BaseYearRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B33", Severity.ERROR, "七", "found", "span", "expected");

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
        if (row.anyFaulty("span", "base_year") || row.isEmpty("span") || row.isEmpty("base_year")) {
            return;
        }
        int graduates = row.submission().period().schoolYear();
        Period first = Period.schoolYear(graduates + 1 - Integer.parseInt(row.text("span")));
        if (!first.toString().equals(row.text("base_year"))) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("base_year"),
                    row.shown("found", "base_year"),
                    new Arg.Code("span", "cohort_span", row.text("span")),
                    Arg.plain("expected", first.toString())));
        }
    }
}
