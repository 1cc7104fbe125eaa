package org.baoxue.check.rules.rolls;

import java.util.List;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * Every figure of every grade as in the month before, though by the calendar the two months have not the same number of teaching days: the
 * earlier month was filed once more.
 */
public final class CopiedMonthRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P03", Severity.WARNING, "四", "school", "before", "days_before", "days", "due");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        TeachingCalendar calendar = settled.ground().calendar();
        for (List<SchoolMonth> run :
                SchoolMonths.of(settled).runs(month -> month.roll().due() > 0, CopiedMonthRule::isCopy)) {
            for (int i = 1; i < run.size(); i++) {
                SchoolMonth before = run.get(i - 1);
                SchoolMonth month = run.get(i);
                int days = calendar.teachingDays(month.month());
                int daysBefore = calendar.teachingDays(before.month());
                if (days != daysBefore) {
                    sink.accept(Finding.of(
                            INFO,
                            month.place().at("due_days"),
                            new Arg.Unit("school", month.school()),
                            new Arg.Time("before", Period.month(before.month())),
                            new Arg.Num("days_before", daysBefore),
                            new Arg.Num("days", days),
                            new Arg.Num("due", month.roll().due())));
                }
            }
        }
    }

    private static boolean isCopy(SchoolMonth before, SchoolMonth month) {
        return before.enrolled() == month.enrolled()
                && before.roll().due() == month.roll().due()
                && before.roll().traits().print() == month.roll().traits().print();
    }
}
