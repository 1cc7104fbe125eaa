package org.baoxue.check.rules.reviews;

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

/** A review in which nobody but the education authority took part: the notice asks for the departments that hold the other registers. */
public final class EducationAloneRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("T21", Severity.WARNING, "五", "school");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("review");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        if (!row.faulty("departments") && row.values("departments").equals(List.of("EDU"))) {
            sink.accept(Finding.of(INFO, row.place("departments"), new Arg.Unit("school", row.unit())));
        }
    }
}
