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
import org.baoxue.profile.Profile;

/**
 * Attendance next to perfect for months on end. Told once, at the month in which the run is long enough; silent where each of these months is
 * told as perfect already, and for a school so small that all may well have been there.
 */
public final class EvenAttendanceRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P02", Severity.WARNING, "四", "school", "months", "from", "to", "due", "present");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Profile profile = settled.ground().profile();
        int length = profile.limit("even_attendance_months");
        int share = profile.limit("even_attendance_per_10000");
        int fewest = profile.limit("even_attendance_enrolled");
        int perfect = profile.limit("perfect_attendance_enrolled");
        for (List<SchoolMonth> run : SchoolMonths.of(settled)
                .runs(month -> month.enrolled() >= fewest && month.isAttended(share), (before, month) -> true)) {
            boolean told = run.stream().allMatch(month -> month.isPerfect() && month.enrolled() >= perfect);
            if (run.size() >= length && !told) {
                report(run.subList(0, length), sink);
            }
        }
    }

    private static void report(List<SchoolMonth> run, Sink sink) {
        SchoolMonth last = run.get(run.size() - 1);
        sink.accept(Finding.of(
                INFO,
                last.place().at("present_days"),
                new Arg.Unit("school", last.school()),
                new Arg.Num("months", run.size()),
                new Arg.Time("from", Period.month(run.get(0).month())),
                new Arg.Time("to", Period.month(last.month())),
                new Arg.Num(
                        "due",
                        run.stream().mapToLong(month -> month.roll().due()).sum()),
                new Arg.Num(
                        "present",
                        run.stream().mapToLong(month -> month.roll().present()).sum())));
    }
}
