package org.baoxue.check.rules.attendance;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.baoxue.calendar.Version;
import org.baoxue.check.Rule;
import org.baoxue.division.School;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Ground;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/**
 * 考勤汇总 or 月报告 of a month was filed without any row of a stage that owes one: of a 教学点 for which a 中心校 files, or of one of two
 * stages. The month of that stage is missing; a file that is wholly missing is told as such. Silent where the file has a row whose school or
 * stage cannot be read: it may be the one.
 */
public final class LostSchoolRule implements Rule<LostSchoolRule.Unread> {
    private static final RuleInfo INFO = RuleCard.of("B26", Severity.WARNING, "四", "form", "school", "stage");

    private static final Set<String> FORMS = Set.of("attendance", "declaration");

    /** The files with a row of which nobody can say whom it is about. */
    public static final class Unread {
        private final Set<Submission> files = new HashSet<>();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return FORMS;
    }

    @Override
    public Unread start(Ground ground) {
        return new Unread();
    }

    @Override
    public void row(Row row, Unread state, Sink sink) {
        if (row.anyFaulty("school_code", "stage")) {
            state.files.add(row.submission());
        }
    }

    @Override
    public Unread merge(Unread earlier, Unread later) {
        earlier.files.addAll(later.files);
        return earlier;
    }

    @Override
    public void finish(Unread state, Settled settled, Sink sink) {
        for (School school : settled.ground().tree().schools()) {
            for (Stage stage : Stage.values()) {
                for (YearMonth month : settled.ground().months()) {
                    if (settled.coverage().owesRoll(school.code(), stage, month)) {
                        look(
                                Coverage.senderOf(school),
                                new UnitMonth(school.code(), stage, month),
                                state,
                                settled,
                                sink);
                    }
                }
            }
        }
    }

    private static void look(UnitCode sender, UnitMonth key, Unread state, Settled settled, Sink sink) {
        for (String form : FORMS.stream().sorted().toList()) {
            Version file = settled.facts().submissions().newest(sender, form, key.month());
            boolean read = file != null && file.usable() && !state.files.contains(file.submission());
            if (file != null && read && !isStated(form, key, settled)) {
                sink.accept(Finding.of(
                        INFO,
                        file.submission().place(),
                        new Arg.Form("form", form),
                        new Arg.Unit("school", key.unit()),
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
