package org.baoxue.check.rules.dispatch;

import java.time.YearMonth;
import org.baoxue.check.RunRule;
import org.baoxue.facts.SubmissionBook;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.SentName;
import org.baoxue.facts.tiers.SentNames;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * A name that was never reported back (没有下文): it is gone from the next month's list, or was verified in an earlier month and is still
 * not reported back. Silent where the next list is not due yet, or a later one could not be read or is lost: the name may stand in it.
 */
public final class WithoutFateRule implements RunRule {
    private static final String FORM = "dispatch";
    private static final RuleInfo INFO =
            RuleCard.of("T30", Severity.WARNING, "九", "batch", "number", "period", "state");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (SentName name :
                SentNames.of(settled.facts().filed(), settled.ground().tree()).last()) {
            boolean gone = isGone(name, settled);
            if (!name.isAnswered()
                    && (gone || isIdle(name))
                    && !name.isUnsure(settled.ground().months(), settled.coverage())) {
                sink.accept(Finding.of(
                        INFO,
                        name.row().place("reported_back_on"),
                        Arg.plain("batch", name.row().text("batch_no")),
                        Arg.plain("number", name.row().text("platform_no")),
                        new Arg.Time("period", name.row().submission().period()),
                        new Arg.Term("state", gone ? "sent.gone" : "sent.idle")));
            }
        }
    }

    /** Whether the next month's list was due and does not have it. */
    private static boolean isGone(SentName name, Settled settled) {
        YearMonth next = name.row().submission().period().from().plusMonths(1);
        UnitCode county = name.county();
        SubmissionBook submissions = settled.facts().submissions();
        if (submissions.newest(county, FORM, next) != null) {
            boolean whole = submissions.isUsable(county, FORM, next)
                    && settled.facts().filed().of(FORM).stream()
                            .filter(row -> row.submission().unit().equals(county)
                                    && row.submission().period().from().equals(next))
                            .noneMatch(row -> row.anyFaulty("batch_no", "platform_no"));
            return whole;
        }
        var due = settled.ground().duties().due(FORM, Period.month(next));
        return due != null
                && settled.ground().months().contains(next)
                && due.isBefore(settled.ground().asOf())
                && !submissions.isReceived(county, FORM, next);
    }

    /** Whether it was verified before the month of the list, so that a whole month has passed. */
    private static boolean isIdle(SentName name) {
        var verified = name.verifiedOn();
        return verified != null
                && verified.isBefore(name.row().submission().period().firstDay());
    }
}
