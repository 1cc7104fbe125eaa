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

/** 应到人次 above what the roll can give: 在籍 and those who left during the month, on every teaching day. */
public final class DueDaysRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("B11", Severity.ERROR, "四", "found", "limit", "enrolled", "transferred_out", "teaching_days");
    private static final List<String> CHILDREN = List.of("enrolled", "transferred_out");

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
        Count children = row.sum(CHILDREN);
        Count days = row.count("teaching_days");
        long limit = children.orElse(0) * days.orElse(0);
        if (due.isKnown() && children.isKnown() && days.isKnown() && due.orElse(0) > limit) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("due_days"),
                    new Arg.Num("found", due.orElse(0)),
                    new Arg.Num("limit", limit),
                    new Arg.Num("enrolled", row.count("enrolled").orElse(0)),
                    new Arg.Num("transferred_out", row.count("transferred_out").orElse(0)),
                    new Arg.Num("teaching_days", days.orElse(0))));
        }
    }
}
