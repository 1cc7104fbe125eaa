package org.baoxue.check.rules.dispatch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.SentName;
import org.baoxue.facts.tiers.SentNames;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A name that was verified after its 核实期限, or is not verified in the last list that has it though the limit had passed by the end of
 * that list's month. The limit's own day is in time. Silent of a name that is not verified where a later list of the county could not be read
 * or is lost: it may say when it was.
 */
public final class PastLimitRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("T29", Severity.WARNING, "九", "batch", "number", "limit", "days", "state");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (SentName name :
                SentNames.of(settled.facts().filed(), settled.ground().tree()).last()) {
            LocalDate end = name.row().submission().period().lastDay();
            LocalDate on =
                    settled.ground().asOf().isBefore(end) ? settled.ground().asOf() : end;
            LocalDate limit = name.limit();
            if (limit != null
                    && name.isLate(on)
                    && (name.verifiedOn() != null
                            || !name.isUnsure(settled.ground().months(), settled.coverage()))) {
                LocalDate verified = name.verifiedOn();
                sink.accept(Finding.of(
                        INFO,
                        name.row().place(verified == null ? "result" : "verified_on"),
                        Arg.plain("batch", name.row().text("batch_no")),
                        Arg.plain("number", name.row().text("platform_no")),
                        new Arg.Day("limit", limit),
                        new Arg.Num("days", ChronoUnit.DAYS.between(limit, verified == null ? on : verified)),
                        new Arg.Term("state", verified == null ? "sent.unverified" : "sent.verified_late")));
            }
        }
    }
}
