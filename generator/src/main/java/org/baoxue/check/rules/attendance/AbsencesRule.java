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

/** 应到人次 that is not 实到 and all kinds of absence added up. */
public final class AbsencesRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("B04", Severity.ERROR, "四", "found", "expected");
    private static final List<String> PARTS =
            List.of("present_days", "sick_days", "personal_days", "other_leave_days", "truant_days");

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
        Count due = row.count("due_days");
        Count parts = row.sum(PARTS);
        if (due.isKnown() && parts.isKnown() && !due.equals(parts)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("due_days"),
                    new Arg.Num("found", due.orElse(0)),
                    new Arg.Num("expected", parts.orElse(0))));
        }
    }
}
