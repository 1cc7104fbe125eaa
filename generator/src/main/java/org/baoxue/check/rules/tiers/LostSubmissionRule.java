package org.baoxue.check.rules.tiers;

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

/**
 * 收件登记 has a version of a month of the run that is not at hand, nor any later version: a file was received and has been lost on its
 * way here.
 */
public final class LostSubmissionRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("T07", Severity.WARNING, "四", "form", "period", "version", "received");

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
            SubmissionKey key = new SubmissionKey(receipt.unit(), receipt.form(), receipt.period());
            boolean inRun =
                    settled.ground().months().containsAll(receipt.period().months());
            if (inRun && newest.getOrDefault(key, 0) < receipt.version()) {
                sink.accept(Finding.of(
                        INFO,
                        Place.submission(receipt.unit(), receipt.form(), receipt.period()),
                        new Arg.Form("form", receipt.form()),
                        new Arg.Time("period", receipt.period()),
                        new Arg.Num("version", receipt.version()),
                        new Arg.Day("received", receipt.receivedOn())));
            }
        }
    }
}
