package org.baoxue.check.rules.persuasion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * Attempts at one case whose numbers leave a gap or stand twice, or whose dates run against their numbers. The first number is judged
 * only for a case found within the run; gaps are not where a month's record is missing.
 */
public final class AttemptOrderRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("C16", Severity.WARNING, "九", "case_no", "sequence", "problem");
    private static final String NUMBER = "sequence";
    private static final String DAY = "persuaded_on";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (CaseAttempts attempts : CaseAttempts.all(settled)) {
            boolean readable = attempts.attempts().stream().noneMatch(row -> row.anyFaulty(NUMBER, DAY));
            if (readable) {
                first(attempts, settled, sink);
                for (int i = 1; i < attempts.attempts().size(); i++) {
                    next(attempts, i, settled, sink);
                }
            }
        }
    }

    private static void first(CaseAttempts attempts, Settled settled, Sink sink) {
        Row row = attempts.attempts().get(0);
        LocalDate found = attempts.found();
        List<YearMonth> months = settled.ground().months();
        if (found == null || months.isEmpty() || found.isBefore(months.get(0).atDay(1))) {
            return;
        }
        boolean known = attempts.isKnown(months.get(0), CaseAttempts.month(row), settled);
        if (known && number(row) > 1) {
            sink.accept(finding(row, NUMBER, "attempt.not_from_one"));
        }
    }

    private static void next(CaseAttempts attempts, int index, Settled settled, Sink sink) {
        Row before = attempts.attempts().get(index - 1);
        Row row = attempts.attempts().get(index);
        long step = number(row) - number(before);
        LocalDate earlier = before.date(DAY);
        LocalDate day = row.date(DAY);
        if (step == 0) {
            sink.accept(finding(row, NUMBER, "attempt.twice"));
        } else if (step > 1 && attempts.isKnown(CaseAttempts.month(before), CaseAttempts.month(row), settled)) {
            sink.accept(finding(row, NUMBER, "attempt.gap"));
        }
        if (step > 0 && earlier != null && day != null && day.isBefore(earlier)) {
            sink.accept(finding(row, DAY, "attempt.earlier"));
        }
    }

    private static long number(Row row) {
        return row.count(NUMBER).orElse(0);
    }

    private static Finding finding(Row row, String column, String problem) {
        return Finding.of(
                INFO,
                row.place(column),
                Arg.plain("case_no", row.text("case_no")),
                new Arg.Num("sequence", number(row)),
                new Arg.Term("problem", problem));
    }
}
