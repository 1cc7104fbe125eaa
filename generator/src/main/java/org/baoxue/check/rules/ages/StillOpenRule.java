package org.baoxue.check.rules.ages;

import java.time.LocalDate;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** A case open at the end of the period although the child has reached the leaving age by then. Shows the year of birth alone. */
public final class StillOpenRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("A03", Severity.WARNING, "九", "case_no", "birth_date", "period_end", "limit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Ledger.forms();
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate birth = row.date("birth_date");
        LocalDate end = row.submission().period().lastDay();
        SchoolAge ages = SchoolAge.of(ground.profile());
        if (birth != null && CaseRow.isOpen(row) && !ages.leavesOn(birth).isAfter(end)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("state"),
                    Arg.plain("case_no", row.key()),
                    row.shown("birth_date", "birth_date"),
                    new Arg.Day("period_end", end),
                    new Arg.Num("limit", ages.leaving())));
        }
    }
}
