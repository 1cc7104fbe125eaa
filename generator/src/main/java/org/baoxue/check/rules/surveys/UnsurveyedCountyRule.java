package org.baoxue.check.rules.surveys;

import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** A city's survey that leaves out one of its counties. */
public final class UnsurveyedCountyRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T25", Severity.WARNING, "六", "unit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Coverings.reportCounties(INFO, "survey", settled, sink);
    }
}
