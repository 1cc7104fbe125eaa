package org.baoxue.check.rules.course;

import java.time.LocalDate;
import java.time.YearMonth;
import org.baoxue.calendar.AbsenceClock;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A dropout confirmed directly (直接认定), though it was found before its absence reached the dropout line: it was suspected first, and
 * stood in no suspected ledger. Silent where the line cannot be reckoned, or where the suspected ledgers of that month and the one before
 * are not whole: the case may stand there.
 */
public final class SkippedSuspicionRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("C25", Severity.WARNING, "九", "case_no", "found_on", "line_on", "confirmed_on");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (String caseNo : settled.flows().courses().all().keySet()) {
            CaseLife life = settled.flows().life(caseNo);
            if (life != null) {
                life.steps().stream()
                        .filter(step -> step.kind() == CaseStep.Kind.FOUND && step.ledger() == Ledger.DROPOUT)
                        .filter(step -> isKnown(step, settled))
                        .forEach(step -> settled.flows().entries(caseNo).stream()
                                .filter(row -> row.ledger() == Ledger.DROPOUT
                                        && row.month().equals(step.month())
                                        && row.unit().equals(step.unit()))
                                .findFirst()
                                .ifPresent(row -> look(row, settled, sink)));
            }
        }
    }

    private static boolean isKnown(CaseStep step, Settled settled) {
        YearMonth before = step.month().minusMonths(1);
        return settled.ground().hasMonthBefore(step.month())
                && settled.coverage().isWhole(step.unit(), step.stage(), Ledger.SUSPECTED, before)
                && settled.coverage().isWhole(step.unit(), step.stage(), Ledger.SUSPECTED, step.month());
    }

    private static void look(CaseEntry row, Settled settled, Sink sink) {
        LocalDate found = row.found();
        LocalDate confirmed = row.confirmed();
        LocalDate present = row.marks().lastPresentOn();
        if (found == null || confirmed == null || present == null || row.cause().neverEnrolled()) {
            return;
        }
        LocalDate reached = row.marks().lineReachedOn();
        LocalDate line = new AbsenceClock(settled.ground().calendar())
                .reachedOn(settled.ground().profile().dropout(), present, reached == null ? found : reached);
        if (line != null && found.isBefore(line)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place().at("confirmed_on"),
                    Arg.plain("case_no", row.caseNo()),
                    new Arg.Day("found_on", found),
                    new Arg.Day("line_on", line),
                    new Arg.Day("confirmed_on", confirmed)));
        }
    }
}
