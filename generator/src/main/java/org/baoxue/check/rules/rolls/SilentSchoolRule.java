package org.baoxue.check.rules.rolls;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

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
        Seen seen = Seen.of(settled);
        for (List<SchoolMonth> run : SchoolMonths.of(settled).runs(month -> isNil(month, settled), (b, m) -> true)) {
            if (run.size() >= length) {
                look(run, seen, settled, sink);
            }
        }
    }

    private static boolean isNil(SchoolMonth month, Settled settled) {
        return settled.facts().declarations().isNil(List.of(month.school()), month.month());
    }

    private static void look(List<SchoolMonth> run, Seen seen, Settled settled, Sink sink) {
        long due = run.stream().mapToLong(month -> month.roll().due()).sum();
        long truant = sum(run, Roll.Traits::truant);
        long absent = sum(run, Roll.Traits::absent);
        long found = seen.found(run);
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

    /** The reviews of a school and the visits to it, gathered once for all runs of months. */
    private record Seen(Map<UnitCode, List<Row>> reviews, Map<UnitCode, List<Row>> visits, TeachingCalendar calendar) {
        static Seen of(Settled settled) {
            return new Seen(
                    bySchool(settled, "review"),
                    bySchool(settled, "visit"),
                    settled.ground().calendar());
        }

        private static Map<UnitCode, List<Row>> bySchool(Settled settled, String form) {
            return settled.facts().filed().of(form).stream().collect(Collectors.groupingBy(Row::unit));
        }

        /** Whom reviews of quarters that lie in these months, and visits made in them, found at the school. */
        long found(List<SchoolMonth> run) {
            UnitCode school = run.get(0).school();
            Set<YearMonth> months = run.stream().map(SchoolMonth::month).collect(Collectors.toSet());
            long added = reviews.getOrDefault(school, List.of()).stream()
                    .filter(row -> row.submission().period().months().stream()
                            .allMatch(month -> months.contains(month) || calendar.isHolidayMonth(month)))
                    .mapToLong(row -> row.count("added").orElse(0))
                    .sum();
            long absent = visits.getOrDefault(school, List.of()).stream()
                    .filter(row -> isIn(months, row.date("visited_on")))
                    .mapToLong(row -> row.count("listed_absent").orElse(0))
                    .sum();
            return added + absent;
        }

        private static boolean isIn(Set<YearMonth> months, @Nullable LocalDate day) {
            return day != null && months.contains(YearMonth.from(day));
        }
    }
}
