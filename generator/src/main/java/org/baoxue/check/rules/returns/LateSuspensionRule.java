package org.baoxue.check.rules.returns;

import java.time.LocalDate;
import org.baoxue.calendar.AbsenceClock;
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
 * A suspected case closed by 休学 in the last days before its absence would have reached the dropout line. Silent where the line cannot be
 * reckoned.
 */
public final class LateSuspensionRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P15", Severity.WARNING, "九", "case_no", "closed_on", "line_on", "limit");
    private static final String SUSPENSION = "SUSP";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        settled.flows().courses().all().keySet().stream()
                .flatMap(caseNo -> settled.flows().entries(caseNo).stream())
                .filter(row -> row.ledger() == Ledger.SUSPECTED
                        && row.state() == CaseEntry.State.CLOSED
                        && row.closing().equals(SUSPENSION))
                .forEach(row -> look(row, settled, sink));
    }

    private static void look(CaseEntry row, Settled settled, Sink sink) {
        LocalDate closed = row.closedOn();
        LocalDate present = row.marks().lastPresentOn();
        LocalDate reached = row.marks().lineReachedOn();
        LocalDate line = new AbsenceClock(settled.ground().calendar())
                .reachedOn(settled.ground().profile().dropout(), present, reached == null ? row.found() : reached);
        int limit = settled.ground().profile().limit("suspension_days_before");
        if (closed != null && line != null && !closed.isAfter(line) && !closed.isBefore(line.minusDays(limit))) {
            sink.accept(Finding.of(
                    INFO,
                    row.place().at("closed_on"),
                    Arg.plain("case_no", row.caseNo()),
                    new Arg.Day("closed_on", closed),
                    new Arg.Day("line_on", line),
                    new Arg.Num("limit", limit)));
        }
    }
}
