package org.baoxue.check.rules.rectify;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Problem;
import org.baoxue.facts.tiers.Problems;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A problem that the last ledger that has it leaves open though its 整改期限 had passed by the end of that ledger's semester, or by the
 * run's day if that is earlier. The deadline's own day is in time. Silent where a later ledger of the unit could not be read or is lost:
 * it may say that the problem was put right in time.
 */
public final class OverdueProblemRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T31", Severity.WARNING, "六", "number", "deadline", "days");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Problems problems =
                Problems.of(settled.facts().filed(), settled.ground().tree());
        List<Period> semesters =
                Period.touching(Period.Kind.SEMESTER, settled.ground().months());
        for (Problem problem : problems.last()) {
            LocalDate end = problem.row().submission().period().lastDay();
            LocalDate on =
                    settled.ground().asOf().isBefore(end) ? settled.ground().asOf() : end;
            LocalDate deadline = problem.deadline();
            if (deadline != null
                    && problem.isOverdue(on)
                    && !problems.isUnsure(problem, semesters, settled.coverage())) {
                sink.accept(Finding.of(
                        INFO,
                        problem.row().place("deadline"),
                        Arg.plain("number", problem.number()),
                        new Arg.Day("deadline", deadline),
                        new Arg.Num("days", ChronoUnit.DAYS.between(deadline, on))));
            }
        }
    }
}
