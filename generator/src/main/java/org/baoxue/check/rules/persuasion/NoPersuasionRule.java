package org.baoxue.check.rules.persuasion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.facts.history.Position;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Attempts;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.jspecify.annotations.Nullable;

/**
 * A dropout still open at the end of the run at whom no attempt has been made since 认定, although more teaching days have passed than the
 * profile allows. Silent where a record of those months is missing. Told at the case's latest row.
 */
public final class NoPersuasionRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("C18", Severity.WARNING, "九", "case_no", "confirmed_on", "days", "limit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        List<YearMonth> months = settled.ground().months();
        if (months.isEmpty()) {
            return;
        }
        YearMonth last = months.get(months.size() - 1);
        Map<String, List<Row>> attempts = Attempts.byCase(settled.facts().filed());
        settled.facts().cases().cases().forEach((caseNo, entries) -> {
            CaseLife life = settled.flows().life(caseNo);
            CaseEntry entry = latest(entries);
            if (life != null
                    && entry != null
                    && settled.flows().courses().isCurrent(caseNo)
                    && isDropout(life.monthEnds().get(last))
                    && settled.isCertain(caseNo, last)) {
                List<Row> all = settled.flows().courses().numbers(caseNo).stream()
                        .flatMap(no -> attempts.getOrDefault(no, List.of()).stream())
                        .toList();
                look(entry, life, all, settled, sink);
            }
        });
    }

    private static boolean isDropout(@Nullable Position position) {
        return position != null && position.ledger() == Ledger.DROPOUT;
    }

    /** The latest row that tells when the case was confirmed. */
    private static @Nullable CaseEntry latest(List<CaseEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.confirmed() != null)
                .max(Comparator.comparing(CaseEntry::month).thenComparing(CaseEntry::ledger))
                .orElse(null);
    }

    private static void look(CaseEntry entry, CaseLife life, List<Row> attempts, Settled settled, Sink sink) {
        LocalDate confirmed = entry.confirmed();
        List<YearMonth> months = settled.ground().months();
        int limit = settled.ground().profile().limit("persuasion_wait_days");
        if (confirmed == null || confirmed.isBefore(months.get(0).atDay(1)) || !isKnown(confirmed, life, settled)) {
            return;
        }
        boolean persuaded = attempts.stream()
                .map(row -> row.date("persuaded_on"))
                .anyMatch(day -> day == null || !day.isBefore(confirmed));
        LocalDate end = months.get(months.size() - 1).atEndOfMonth();
        int days = teachingDaysAfter(confirmed, end, settled.ground().calendar());
        if (!persuaded && days > limit) {
            sink.accept(Finding.of(
                    INFO,
                    entry.place().at("confirmed_on"),
                    Arg.plain("case_no", entry.caseNo()),
                    new Arg.Day("confirmed_on", confirmed),
                    new Arg.Num("days", days),
                    new Arg.Num("limit", limit)));
        }
    }

    /** Whether the records of all months since the confirmation are known, of the units that answered for the case then. */
    private static boolean isKnown(LocalDate confirmed, CaseLife life, Settled settled) {
        return life.monthEnds().entrySet().stream()
                .filter(end -> !end.getKey().isBefore(YearMonth.from(confirmed)))
                .allMatch(end -> settled.coverage()
                        .knowsAttempts(end.getValue().unit(), end.getValue().stage(), end.getKey()));
    }

    private static int teachingDaysAfter(LocalDate day, LocalDate last, TeachingCalendar calendar) {
        return (int) day.plusDays(1)
                .datesUntil(last.isAfter(day) ? last.plusDays(1) : day.plusDays(1))
                .filter(calendar::isTeachingDay)
                .count();
    }
}
