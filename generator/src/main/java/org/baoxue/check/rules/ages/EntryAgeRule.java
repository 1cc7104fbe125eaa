package org.baoxue.check.rules.ages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
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
 * What a case says of entering school against the entry age: an open case of 失学 of a child who is not yet due in the school year of the
 * file, or one closed as not yet due (NOTDUE) although the child was due in the school year of the closing.
 */
public final class EntryAgeRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("A05", Severity.WARNING, "二", "birth_date", "entry_age", "last_birth", "problem");
    private static final String NOTDUE = "NOTDUE";

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
        if (birth == null) {
            return;
        }
        SchoolAge ages = SchoolAge.of(ground.profile());
        Period period = row.submission().period();
        LocalDate closed = row.date("closed_on");
        if (CaseRow.isClosedAs(row, NOTDUE)) {
            int year = closed == null
                    ? period.schoolYear()
                    : Period.schoolYearOf(YearMonth.from(closed)).schoolYear();
            if (!birth.isAfter(ages.lastBirth(year))) {
                tell(row, "closing_code", ages, year, new Arg.Term("problem", "entry.due"), sink);
            }
        } else if (CaseRow.isNever(row) && CaseRow.isOpen(row) && birth.isAfter(ages.lastBirth(period.schoolYear()))) {
            tell(row, "birth_date", ages, period.schoolYear(), new Arg.Term("problem", "entry.not_due"), sink);
        }
    }

    private static void tell(Row row, String column, SchoolAge ages, int year, Arg problem, Sink sink) {
        sink.accept(Finding.of(
                INFO,
                row.place(column),
                row.shown("birth_date", "birth_date"),
                new Arg.Num("entry_age", ages.entry()),
                new Arg.Day("last_birth", ages.lastBirth(year)),
                problem));
    }
}
