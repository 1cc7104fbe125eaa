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
 * A grade that does not go with the child's age when the school year begins: farther from the usual age than the profile allows, either
 * way. Grades are counted from 1 to 9 in both 学制; 复式 tells no age.
 */
public final class GradeAgeRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("A02", Severity.WARNING, "二", "grade", "birth_date", "age", "usual", "tolerance");
    private static final String GRADES = "123456789";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("eligible", "register", Ledger.SUSPECTED.form(), Ledger.DROPOUT.form());
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate birth = row.date("birth_date");
        String grade = row.text("grade");
        if (birth == null || row.faulty("grade") || grade.length() != 1 || !GRADES.contains(grade)) {
            return;
        }
        int age = SchoolAge.at(birth, row.submission().period().schoolYear());
        int usual = SchoolAge.of(ground.profile()).usual(Integer.parseInt(grade));
        int tolerance = ground.profile().limit("grade_age_tolerance");
        if (Math.abs(age - usual) > tolerance) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("grade"),
                    new Arg.Code("grade", "grade", grade),
                    row.shown("birth_date", "birth_date"),
                    new Arg.Num("age", age),
                    new Arg.Num("usual", usual),
                    new Arg.Num("tolerance", tolerance)));
        }
    }
}
