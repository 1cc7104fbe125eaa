package org.baoxue.check.rules.tiers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.baoxue.calendar.Receipt;
import org.baoxue.calendar.Version;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Submission;
import org.baoxue.ledger.SubmissionKey;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** A version that was sent back for correction (退回) and has not been followed by a further one. */
public final class NotRefiledRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("T10", Severity.WARNING, "四", "form", "period", "version", "returned");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Map<SubmissionKey, Integer> newest = new HashMap<>();
        for (Version version : settled.facts().submissions().versions()) {
            Submission at = version.submission();
            newest.merge(at.key(), at.revision(), Math::max);
        }
        for (Receipt receipt : settled.facts().submissions().receipts()) {
            LocalDate returned = receipt.returnedOn();
            Integer atHand = newest.get(new SubmissionKey(receipt.unit(), receipt.form(), receipt.period()));
            if (returned != null && atHand != null && atHand <= receipt.version()) {
                sink.accept(Finding.of(
                        INFO,
                        Place.submission(receipt.unit(), receipt.form(), receipt.period()),
                        new Arg.Form("form", receipt.form()),
                        new Arg.Time("period", receipt.period()),
                        new Arg.Num("version", receipt.version()),
                        new Arg.Day("returned", returned)));
            }
        }
    }
}
