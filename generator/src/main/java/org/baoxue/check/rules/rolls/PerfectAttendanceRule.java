package org.baoxue.check.rules.rolls;

import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** 实到 equals 应到 in all grades of a school so large that somebody was surely ill. */
public final class PerfectAttendanceRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P01", Severity.WARNING, "四", "school", "enrolled", "due", "limit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        int limit = settled.ground().profile().limit("perfect_attendance_enrolled");
        for (SchoolMonth month : SchoolMonths.of(settled).all()) {
            if (month.isPerfect() && month.enrolled() >= limit) {
                sink.accept(Finding.of(
                        INFO,
                        month.place().at("present_days"),
                        new Arg.Unit("school", month.school()),
                        new Arg.Num("enrolled", month.enrolled()),
                        new Arg.Num("due", month.roll().due()),
                        new Arg.Num("limit", limit)));
            }
        }
    }
}
