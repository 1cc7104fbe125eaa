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

/**
 * A birth date outside the nine cohorts of the school year. Older children who are still in a grade stay listed until they reach the
 * leaving age. What {@link StillOpenRule}, {@link LeftTooEarlyRule} and {@link EntryAgeRule} say of a ledger's row is not said twice.
 */
public final class CohortRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("A01", Severity.WARNING, "二", "birth_date", "first_birth", "last_birth");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("eligible", Ledger.SUSPECTED.form(), Ledger.DROPOUT.form());
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate birth = row.date("birth_date");
        if (birth == null) {
            return;
        }
        SchoolAge ages = SchoolAge.of(ground.profile());
        int year = row.submission().period().schoolYear();
        LocalDate first = ages.firstBirth(year);
        LocalDate last = ages.lastBirth(year);
        boolean tooYoung = birth.isAfter(last) && !CaseRow.isAboutEntry(row);
        boolean tooOld = birth.isBefore(first) && !staysListed(row, birth, ages) && !CaseRow.isAboutLeaving(row);
        if (tooYoung || tooOld) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("birth_date"),
                    row.shown("birth_date", "birth_date"),
                    new Arg.Day("first_birth", first),
                    new Arg.Day("last_birth", last)));
        }
    }

    private static boolean staysListed(Row row, LocalDate birth, SchoolAge ages) {
        boolean inGrade = !row.faulty("grade") && !row.isEmpty("grade");
        return inGrade && ages.leavesOn(birth).isAfter(row.submission().period().firstDay());
    }
}
