package org.baoxue.check.rules.surveys;

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

/** A survey of a county in which too few of the sampled schools are schools with nil returns: there nobody else looks. */
public final class NilShareRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("T24", Severity.WARNING, "六", "unit", "schools", "nil_schools", "percent");
    private static final int HUNDRED = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("survey");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        Count schools = row.count("schools_sampled");
        Count nil = row.count("nil_schools_sampled");
        int percent = ground.profile().limit("survey_nil_share_percent");
        boolean known = schools.isKnown() && nil.isKnown() && !row.faulty("unit");
        if (known && nil.orElse(0) * HUNDRED < schools.orElse(0) * percent) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("nil_schools_sampled"),
                    Arg.plain("unit", row.text("unit")),
                    new Arg.Num("schools", schools.orElse(0)),
                    new Arg.Num("nil_schools", nil.orElse(0)),
                    new Arg.Num("percent", percent)));
        }
    }
}
