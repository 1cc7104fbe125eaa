package org.baoxue.check.rules.tiers;

import org.baoxue.calendar.Version;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/** A file of a sender that neither 学校名录 nor the table of units has: its figures belong nowhere. */
public final class UnknownSenderRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T05", Severity.ERROR, "四", "sender");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (Version version : settled.facts().submissions().versions()) {
            UnitCode sender = version.submission().unit();
            if (settled.ground().hasRegistry() && settled.ground().tree().unit(sender) == null) {
                sink.accept(Finding.of(INFO, version.submission().place(), Arg.plain("sender", sender.value())));
            }
        }
    }
}
