package org.baoxue.check.rules.tiers;

import org.baoxue.calendar.Expected;
import org.baoxue.calendar.Filing;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** An expected submission of which no version is at hand (未报). */
public final class MissingRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T01", Severity.WARNING, "四", "form", "period", "due", "state");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        settled.filings().stream()
                .filter(filing -> filing.status() == Filing.Status.MISSING)
                .forEach(filing -> sink.accept(finding(filing)));
    }

    private static Finding finding(Filing filing) {
        Expected expected = filing.expected();
        return Finding.of(
                INFO,
                Place.submission(expected.unit(), expected.form(), expected.period()),
                new Arg.Form("form", expected.form()),
                new Arg.Time("period", expected.period()),
                new Arg.Day("due", expected.due()),
                new Arg.Term("state", expected.form().equals("declaration") ? "missing.nil" : "missing.plain"));
    }
}
