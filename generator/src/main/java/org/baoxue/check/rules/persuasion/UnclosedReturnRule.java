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
 * returned but say otherwise: the case goes on, or is closed for another reason. A case that merely vanishes is told elsewhere.
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
        if (day == null) {
            return;
        }
        YearMonth month = YearMonth.from(day);
        List<YearMonth> months = List.of(month, month.plusMonths(1));
        boolean told = attempts.entries().stream().anyMatch(entry -> tellsReturn(entry, months, settled.ground()));
        boolean denied = attempts.entries().stream().anyMatch(entry -> deniesReturn(entry, months, settled.ground()));
        if (denied && !told && attempts.entries().stream().allMatch(entry -> isKnown(entry, month, settled))) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("result"),
                    Arg.plain("case_no", attempts.caseNo()),
                    new Arg.Day("persuaded_on", day),
                    new Arg.Time("next_month", Period.month(months.get(1)))));
        }
    }

    /** Whether what the unit of the entry says of the month of the attempt is known on both ledgers: the return may stand there. */
    private static boolean isKnown(CaseEntry entry, YearMonth month, Settled settled) {
        return Stream.of(Ledger.values())
                .allMatch(ledger -> settled.coverage().isWhole(entry.unit(), entry.stage(), ledger, month));
    }

    /** A row that goes on with the case in the next month, or closes it for another reason than a move. */
    private static boolean deniesReturn(CaseEntry entry, List<YearMonth> months, Ground ground) {
        return switch (entry.state()) {
            case OPEN, TODROP -> entry.month().equals(months.get(1));
            case CLOSED ->
                months.contains(entry.month())
                        && !ground.closing(entry.closing(), "returned")
                        && !CaseEntry.closesOnConfirmation(entry.closing());
            case TRACK -> false;
        };
    }

    private static boolean tellsReturn(CaseEntry entry, List<YearMonth> months, Ground ground) {
        boolean back = entry.state() == CaseEntry.State.TRACK
                || (entry.state() == CaseEntry.State.CLOSED && ground.closing(entry.closing(), "returned"));
        return back && months.contains(entry.month());
    }
}
