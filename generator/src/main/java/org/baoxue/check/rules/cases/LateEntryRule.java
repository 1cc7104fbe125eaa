package org.baoxue.check.rules.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A case filed for the first time in a later month than it was found in, although the month before was filed: the ledger of that
 * month was incomplete. A case under a new number was filed before. A case handed in was on another unit's ledger, and is not late. Silent where that ledger could not be read, or a
 * row of it was left out: the case may stand there.
 */
public final class LateEntryRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("C07", Severity.WARNING, "九", "case_no", "since", "period_start");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (List<CaseEntry> entries : settled.flows().courses().all().values()) {
            entries.stream()
                    .filter(entry -> entry.state() != CaseEntry.State.TRACK)
                    .min(Comparator.comparing(CaseEntry::month).thenComparing(CaseEntry::ledger))
                    .ifPresent(first -> look(first, settled, sink));
        }
    }

    private static void look(CaseEntry first, Settled settled, Sink sink) {
        LocalDate since = first.since();
        YearMonth before = first.month().minusMonths(1);
        boolean wasFiled = settled.ground().hasMonthBefore(first.month())
                && settled.coverage().isWhole(first.unit(), first.stage(), first.ledger(), before);
        if (since != null && since.isBefore(first.month().atDay(1)) && wasFiled && !first.handedIn()) {
            String column = first.ledger() == Ledger.SUSPECTED ? "found_on" : "confirmed_on";
            sink.accept(Finding.of(
                    INFO,
                    first.place().at(column),
                    Arg.plain("case_no", first.caseNo()),
                    new Arg.Day("since", since),
                    new Arg.Day("period_start", first.month().atDay(1))));
        }
    }
}
