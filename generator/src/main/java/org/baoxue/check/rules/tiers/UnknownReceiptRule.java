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

/** A submission at hand without an entry in 收件登记: whether it was in time cannot be told. Silent where nobody keeps the register. */
public final class UnknownReceiptRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T03", Severity.NOTE, "四", "form", "period");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        if (!settled.hasReceipts()) {
            return;
        }
        settled.filings().stream()
                .filter(filing -> filing.status() == Filing.Status.UNKNOWN)
                .forEach(filing -> sink.accept(finding(filing)));
    }

    private static Finding finding(Filing filing) {
        Expected expected = filing.expected();
        return Finding.of(
                INFO,
                Place.submission(expected.unit(), expected.form(), expected.period()),
                new Arg.Form("form", expected.form()),
                new Arg.Time("period", expected.period()));
    }
}
