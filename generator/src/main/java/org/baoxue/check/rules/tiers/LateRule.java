package org.baoxue.check.rules.tiers;

import java.time.LocalDate;
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

/** An expected submission whose first readable version arrived after the due date (迟报). Late is neither missing nor zero. */
public final class LateRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T02", Severity.NOTE, "四", "form", "period", "received", "due");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (Filing filing : settled.filings()) {
            Expected expected = filing.expected();
            LocalDate received = filing.receivedOn();
            if (filing.status() == Filing.Status.LATE && received != null) {
                sink.accept(Finding.of(
                        INFO,
                        Place.submission(expected.unit(), expected.form(), expected.period()),
                        new Arg.Form("form", expected.form()),
                        new Arg.Time("period", expected.period()),
                        new Arg.Day("received", received),
                        new Arg.Day("due", expected.due())));
            }
        }
    }
}
