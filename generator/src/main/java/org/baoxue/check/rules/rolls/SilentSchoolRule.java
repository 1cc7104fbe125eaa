package org.baoxue.check.rules.rolls;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.check.RunRule;
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
        for (List<SchoolMonth> run : SchoolMonths.of(settled).runs(month -> isNil(month, settled), (b, m) -> true)) {
            if (run.size() >= length) {
                look(run, settled, sink);
            }
        }
    }

    private static boolean isNil(SchoolMonth month, Settled settled) {
        return settled.facts().declarations().isNil(List.of(month.school()), month.month());
    }

    private static void look(List<SchoolMonth> run, Settled settled, Sink sink) {
        long due = run.stream().mapToLong(month -> month.roll().due()).sum();
        long truant = sum(run, Roll.Traits::truant);
        long absent = sum(run, Roll.Traits::absent);
        long found = found(run, settled);
        boolean muchTruancy =
                truant * SchoolMonth.WHOLE > due * settled.ground().profile().limit("nil_truant_per_10000");
        if (muchTruancy || absent > 0 || found > 0) {
            SchoolMonth last = run.get(run.size() - 1);
            sink.accept(Finding.of(
                    INFO,
                    last.place().at(muchTruancy || absent == 0 ? "truant_days" : "absent_month"),
                    new Arg.Unit("school", last.school()),
                    new Arg.Num("months", run.size()),
                    new Arg.Time("from", Period.month(run.get(0).month())),
                    new Arg.Time("to", Period.month(last.month())),
                    new Arg.Num("truant", truant),
                    new Arg.Num("absent", absent),
                    new Arg.Num("found", found)));
        }
    }

    private static long sum(List<SchoolMonth> run, ToLongFunction<Roll.Traits> trait) {
        return run.stream().map(month -> month.roll().traits()).mapToLong(trait).sum();
    }

    /** Whom reviews of quarters that lie in these months, and visits made in them, found at the school. */
    private static long found(List<SchoolMonth> run, Settled settled) {
        UnitCode school = run.get(0).school();
        Set<YearMonth> months = run.stream().map(SchoolMonth::month).collect(Collectors.toSet());
        TeachingCalendar calendar = settled.ground().calendar();
        long found = 0;
        for (Row row : settled.facts().filed().of("review")) {
            boolean within = row.unit().equals(school)
                    && row.submission().period().months().stream()
                            .allMatch(month -> months.contains(month) || calendar.isHolidayMonth(month));
            found += within ? row.count("added").orElse(0) : 0;
        }
        for (Row row : settled.facts().filed().of("visit")) {
            LocalDate on = row.date("visited_on");
            boolean within = row.unit().equals(school) && on != null && months.contains(YearMonth.from(on));
            found += within ? row.count("listed_absent").orElse(0) : 0;
        }
        return found;
    }
}
