package org.baoxue.check.rules.rolls;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.baoxue.check.RunRule;
import org.baoxue.facts.FiledRows;
import org.baoxue.facts.Roll;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.Profile;

/**
 * Nil returns (零报告) for months on end, though the school's own attendance has truancy or pupils absent all month, or another tier found somebody
 * at the school: a case that the review added (核增), or pupils listed who are not there (名在人不在). Told once, at the last month of the run.
 */
public final class SilentSchoolRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P05", Severity.WARNING, "四", "school", "months", "from", "to", "truant", "absent", "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Profile profile = settled.ground().profile();
        int length = profile.limit("quiet_months");
        int truancy = profile.limit("nil_truant_days");
        for (List<SchoolMonth> run : SchoolMonths.of(settled).runs(month -> isNil(month, settled), (b, m) -> true)) {
            long truant = sum(run, Roll.Traits::truant);
            long absent = sum(run, Roll.Traits::absent);
            long found = run.size() < length ? 0 : found(run, settled);
            if (run.size() >= length && (truant >= truancy || absent > 0 || found > 0)) {
                SchoolMonth last = run.get(run.size() - 1);
                sink.accept(Finding.of(
                        INFO,
                        last.place().at(truant >= truancy || absent == 0 ? "truant_days" : "absent_month"),
                        new Arg.Unit("school", last.school()),
                        new Arg.Num("months", run.size()),
                        new Arg.Time("from", Period.month(run.get(0).month())),
                        new Arg.Time("to", Period.month(last.month())),
                        new Arg.Num("truant", truant),
                        new Arg.Num("absent", absent),
                        new Arg.Num("found", found)));
            }
        }
    }

    private static boolean isNil(SchoolMonth month, Settled settled) {
        return settled.facts().declarations().isNil(month.school(), month.month());
    }

    private static long sum(List<SchoolMonth> run, ToLongFunction<Roll.Traits> trait) {
        return run.stream().map(month -> month.roll().traits()).mapToLong(trait).sum();
    }

    /** Whom reviews and visits of these months found at the school. */
    private static long found(List<SchoolMonth> run, Settled settled) {
        FiledRows filed = settled.facts().filed();
        UnitCode school = run.get(0).school();
        Set<Period> quarters = periods(run, Period.Kind.QUARTER);
        Set<Period> semesters = periods(run, Period.Kind.SEMESTER);
        return at(filed.of("review"), school, quarters, "added") + at(filed.of("visit"), school, semesters, "listed_absent");
    }

    /** The periods all of whose months that owe attendance lie in the run. */
    private static Set<Period> periods(List<SchoolMonth> run, Period.Kind kind) {
        return run.stream().map(month -> Period.of(kind, month.month())).collect(Collectors.toSet());
    }

    private static long at(List<Row> rows, UnitCode school, Set<Period> periods, String column) {
        return rows.stream()
                .filter(row -> row.unit().equals(school) && periods.contains(row.submission().period()))
                .mapToLong(row -> row.count(column).orElse(0))
                .sum();
    }
}
