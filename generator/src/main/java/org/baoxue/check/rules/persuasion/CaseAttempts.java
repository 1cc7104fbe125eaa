package org.baoxue.check.rules.persuasion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Attempts;
import org.baoxue.ledger.Row;
import org.jspecify.annotations.Nullable;

/** The usable attempts at one case in the order of their numbers, and the case's entries. */
record CaseAttempts(String caseNo, List<Row> attempts, List<CaseEntry> entries) {
    /** Every case at which an attempt is filed, by number. */
    static List<CaseAttempts> all(Settled settled) {
        List<CaseAttempts> all = new ArrayList<>();
        Attempts.of(settled.facts().filed(), settled.facts().cases())
                .byCase()
                .forEach((caseNo, rows) -> all.add(of(caseNo, rows, settled)));
        return all;
    }

    private static CaseAttempts of(String caseNo, List<Row> rows, Settled settled) {
        Comparator<Row> order = Comparator.comparing(
                        (Row row) -> row.count("sequence").orElse(0))
                .thenComparing(row -> row.submission().period());
        return new CaseAttempts(
                caseNo,
                rows.stream().sorted(order).toList(),
                settled.facts().cases().cases().getOrDefault(caseNo, List.of()));
    }

    /** The month in whose file the attempt stands. */
    static YearMonth month(Row attempt) {
        return attempt.submission().period().from();
    }

    /** The earliest 发现日期 that a row of the case states; null if none does. */
    @Nullable
    LocalDate found() {
        return entries.stream()
                .map(CaseEntry::found)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether all attempts of these months are at hand, by whoever answered for the case then. */
    boolean isKnown(YearMonth from, YearMonth to, Settled settled) {
        return entries.stream()
                .filter(entry -> !entry.month().isBefore(from) && !entry.month().isAfter(to))
                .allMatch(entry -> settled.coverage().knowsAttempts(entry.unit(), entry.stage(), entry.month()));
    }
}
