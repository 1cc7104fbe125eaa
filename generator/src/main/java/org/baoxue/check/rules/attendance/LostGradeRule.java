package org.baoxue.check.rules.attendance;

import java.time.YearMonth;
import org.baoxue.calendar.Version;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.facts.AttendanceBook;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Stage;

/** A grade that has pupils in the month before or after has no row in a month's 考勤汇总: its pupils fall out of every figure. */
public final class LostGradeRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("B25", Severity.WARNING, "四", "school", "stage", "grade", "month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        AttendanceBook book = settled.facts().attendance();
        for (School school : settled.ground().tree().schools()) {
            for (Stage stage : Stage.values()) {
                for (YearMonth month : settled.ground().months()) {
                    Version file = settled.facts().submissions().newest(Coverage.senderOf(school), "attendance", month);
                    if (file != null && !book.hasUnplaced(Coverage.senderOf(school), month)) {
                        book.lostGrades(new UnitMonth(school.code(), stage, month))
                                .forEach((grade, beside) -> sink.accept(Finding.of(
                                        INFO,
                                        file.submission().place(),
                                        new Arg.Unit("school", school.code()),
                                        new Arg.Code("stage", "stage", stage.name()),
                                        new Arg.Code("grade", "grade", grade),
                                        new Arg.Time("month", Period.month(beside)))));
                    }
                }
            }
        }
    }
}
