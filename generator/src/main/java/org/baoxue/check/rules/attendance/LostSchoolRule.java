package org.baoxue.check.rules.attendance;

import java.time.YearMonth;
import java.util.List;
import org.baoxue.calendar.Version;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Stage;

/**
 * 考勤汇总 or 月报告 of a month was filed without any row of a stage that owes one: of a 教学点 for which a 中心校 files, or of one of two
 * stages. The month of that stage is missing; a file that is wholly missing is told as such.
 */
public final class LostSchoolRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("B26", Severity.WARNING, "四", "form", "school", "stage");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (School school : settled.ground().tree().schools()) {
            for (Stage stage : Stage.values()) {
                for (YearMonth month : settled.ground().months()) {
                    if (settled.coverage().owesRoll(school.code(), stage, month)) {
                        look(school, new UnitMonth(school.code(), stage, month), settled, sink);
                    }
                }
            }
        }
    }

    private static void look(School school, UnitMonth key, Settled settled, Sink sink) {
        for (String form : List.of("attendance", "declaration")) {
            Version file = settled.facts().submissions().newest(Coverage.senderOf(school), form, key.month());
            if (file != null && file.usable() && !isStated(form, key, settled)) {
                sink.accept(Finding.of(
                        INFO,
                        file.submission().place(),
                        new Arg.Form("form", form),
                        new Arg.Unit("school", school.code()),
                        new Arg.Code("stage", "stage", key.stage().name())));
            }
        }
    }

    private static boolean isStated(String form, UnitMonth key, Settled settled) {
        return form.equals("attendance")
                ? settled.facts().attendance().roll(key) != null
                : settled.facts().declarations().declared(key) != null;
    }
}
