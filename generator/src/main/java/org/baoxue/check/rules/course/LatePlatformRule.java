package org.baoxue.check.rules.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.FlowBook;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A case that was not entered on the platform within the profile's days after it was found. Judged where these days end in the run; told
 * at the case's latest row. Silent where no case of the
 * whole run has a platform number: the province does not keep these columns. A unit that enters none of its cases is told, for it leaves out all.
 */
public final class LatePlatformRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("C24", Severity.WARNING, "九", "case_no", "found_on", "limit_on");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        FlowBook book = settled.flows();
        Set<String> cases = book.courses().all().keySet();
        boolean kept = cases.stream()
                .flatMap(caseNo -> book.entries(caseNo).stream())
                .anyMatch(row -> row.marks().platformNo());
        if (kept) {
            cases.forEach(caseNo -> look(book.entries(caseNo), settled, sink));
        }
    }

    private static void look(List<CaseEntry> rows, Settled settled, Sink sink) {
        LocalDate found = rows.stream()
                .map(CaseEntry::found)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (found == null || rows.isEmpty()) {
            return;
        }
        LocalDate limit = found.plusDays(settled.ground().profile().limit("platform_wait_days"));
        boolean inTime =
                rows.stream().map(row -> row.marks().platformOn()).anyMatch(on -> on != null && !on.isAfter(limit));
        boolean over = settled.ground().months().contains(YearMonth.from(limit));
        CaseEntry last = rows.get(rows.size() - 1);
        if (over && !inTime && !last.month().isBefore(YearMonth.from(limit))) {
            sink.accept(Finding.of(
                    INFO,
                    last.place().at("platform_entered_on"),
                    Arg.plain("case_no", last.caseNo()),
                    new Arg.Day("found_on", found),
                    new Arg.Day("limit_on", limit)));
        }
    }
}
