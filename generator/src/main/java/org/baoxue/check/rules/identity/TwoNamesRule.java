package org.baoxue.check.rules.identity;

import java.util.List;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** One document number under two names: one of the two is written wrongly, or the number is another child's. Told at the later rows. */
public final class TwoNamesRule implements DocumentRule {
    private static final RuleInfo INFO = RuleCard.of("I10", Severity.WARNING, "二", "other_case_no", "other_month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Documents state, Settled settled, Sink sink) {
        for (List<Documents.Entry> rows : state.by(Documents.Entry::document).values()) {
            Documents.Entry first = rows.get(0);
            rows.stream()
                    .filter(row -> !row.name().equals(first.name()))
                    .forEach(row -> sink.accept(Finding.of(
                            INFO,
                            row.place().at("name"),
                            Arg.plain("other_case_no", first.caseNo()),
                            new Arg.Time("other_month", Period.month(first.month())))));
        }
    }
}
