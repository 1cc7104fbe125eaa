package org.baoxue.check.rules.cohorts;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.division.School;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** A graduating class of another 学制 than the register of schools has: a four-year class counted as one of three, or the other way round. */
public final class OtherSystemRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B34", Severity.WARNING, "七", "school", "found", "expected");

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
        School school = ground.tree().school(row.unit());
        if (school != null
                && !row.anyFaulty("school_code", "system")
                && !row.isEmpty("system")
                && !school.system().isEmpty()
                && !row.text("system").equals(school.system())) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("system"),
                    new Arg.Unit("school", school.code()),
                    new Arg.Code("found", "school_system", row.text("system")),
                    new Arg.Code("expected", "school_system", school.system())));
        }
    }
}
