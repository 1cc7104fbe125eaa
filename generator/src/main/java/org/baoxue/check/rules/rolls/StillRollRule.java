package org.baoxue.check.rules.rolls;

import java.util.List;
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
 * A large school's roll unchanged for months on end, with nobody who came or went: a roll that is carried forward. Told once, at the month in
 * which the run is long enough.
 */
public final class StillRollRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P19", Severity.WARNING, "四", "school", "enrolled", "months", "from", "to");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        int length = settled.ground().profile().limit("quiet_months");
        int fewest = settled.ground().profile().limit("still_roll_enrolled");
        for (List<SchoolMonth> run : SchoolMonths.of(settled)
                .runs(month -> month.enrolled() >= fewest, (before, month) -> isStill(before, month))) {
            if (run.size() >= length) {
                SchoolMonth last = run.get(length - 1);
                sink.accept(Finding.of(
                        INFO,
                        last.place().at("enrolled"),
                        new Arg.Unit("school", last.school()),
                        new Arg.Num("enrolled", last.enrolled()),
                        new Arg.Num("months", length),
                        new Arg.Time("from", Period.month(run.get(0).month())),
                        new Arg.Time("to", Period.month(last.month()))));
            }
        }
    }

    private static boolean isStill(SchoolMonth before, SchoolMonth month) {
        return before.enrolled() == month.enrolled() && month.roll().traits().moved() == 0;
    }
}
