package org.baoxue.check.rules.attendance;

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

/** 全月未到校人数 that is not its parts added up, where all parts are collected. */
public final class AbsentMonthRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B15", Severity.WARNING, "四", "found", "expected");
    private static final List<String> PARTS =
            List.of("absent_month_sick", "absent_month_personal", "absent_month_other");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("attendance");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        Count absent = row.count("absent_month");
        Count parts = row.sum(PARTS);
        if (absent.isKnown() && parts.isKnown() && !absent.equals(parts)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("absent_month"),
                    new Arg.Num("found", absent.orElse(0)),
                    new Arg.Num("expected", parts.orElse(0))));
        }
    }
}
