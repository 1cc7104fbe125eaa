package org.baoxue.check.rules.persuasion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.form.CodeList;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * An attempt after which the child is said to be back at school, while the ledgers of that month and the next do not close the case as
 * returned. Silent as long as the next month is not in the run, or a ledger of the two months is not known.
 */
public final class UnclosedReturnRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("C21", Severity.WARNING, "九", "case_no", "persuaded_on", "next_month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        CodeList results = settled.ground().forms().codes("persuasion_result");
        for (CaseAttempts attempts : CaseAttempts.all(settled)) {
            for (Row row : attempts.attempts()) {
                boolean returned =
                        results != null && !row.faulty("result") && results.hasFlag(row.text("result"), "returned");
                if (returned) {
                    look(row, attempts, settled, sink);
                }
            }
        }
    }

    private static void look(Row row, CaseAttempts attempts, Settled settled, Sink sink) {
        LocalDate day = row.date("persuaded_on");
        if (day == null || attempts.entries().isEmpty()) {
            return;
        }
        List<YearMonth> months =
                List.of(YearMonth.from(day), YearMonth.from(day).plusMonths(1));
        boolean known = settled.ground().months().containsAll(months)
                && attempts.entries().stream()
                        .allMatch(entry -> months.stream().allMatch(month -> isKnown(entry, month, settled)));
        if (known && attempts.entries().stream().noneMatch(entry -> tellsReturn(entry, months, settled.ground()))) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("result"),
                    Arg.plain("case_no", attempts.caseNo()),
                    new Arg.Day("persuaded_on", day),
                    new Arg.Time("next_month", Period.month(months.get(1)))));
        }
    }

    /** Whether what the unit of the entry says of the month is known on both ledgers. */
    private static boolean isKnown(CaseEntry entry, YearMonth month, Settled settled) {
        return Stream.of(Ledger.values())
                .allMatch(ledger -> settled.coverage().isKnown(entry.unit(), entry.stage(), ledger, month)
                        && settled.facts().cases().leftOut(entry.unit(), ledger, month) == 0);
    }

    private static boolean tellsReturn(CaseEntry entry, List<YearMonth> months, Ground ground) {
        boolean back = entry.state() == CaseEntry.State.TRACK
                || (entry.state() == CaseEntry.State.CLOSED && ground.closing(entry.closing(), "returned"));
        return back && months.contains(entry.month());
    }
}
