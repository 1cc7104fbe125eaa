package org.baoxue.check.rules.surveys;

import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** The province's evaluation that leaves out a unit with county duties. */
public final class UnevaluatedCountyRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T27", Severity.WARNING, "七", "unit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Coverings.reportCounties(INFO, "evaluation", settled, sink);
    }
}
