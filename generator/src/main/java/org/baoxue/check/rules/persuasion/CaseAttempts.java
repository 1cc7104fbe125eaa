package org.baoxue.check.rules.persuasion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.baoxue.division.School;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Attempts;
import org.baoxue.ledger.Row;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** The usable attempts at one case in the order of their numbers, and the case's entries. */
record CaseAttempts(String caseNo, List<Row> attempts, List<CaseEntry> entries) {
    private static final String RECORD = "persuasion";

    /** Every case at which an attempt is filed, by number. */
    static List<CaseAttempts> all(Settled settled) {
        List<CaseAttempts> all = new ArrayList<>();
        Attempts.byCase(settled.facts().filed()).forEach((caseNo, rows) -> all.add(of(caseNo, rows, settled)));
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

    /** The earliest 发现日期 that a row of the case states up to the month of an attempt; null if none does. */
    @Nullable
    LocalDate found(Row attempt) {
        return entries.stream()
                .filter(entry -> !entry.month().isAfter(month(attempt)))
                .map(CaseEntry::found)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Whether all attempts of these months are at hand: a row of the case says each month whose record they stand in, and it is there, and
     * so is that of every other unit that names the case in them, to which it may have come with a month whose ledger is lost.
     */
    boolean isKnown(YearMonth from, YearMonth to, Settled settled) {
        List<CaseEntry> naming = entries.stream()
                .filter(entry -> !entry.month().isBefore(from) && !entry.month().isAfter(to))
                .toList();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            YearMonth of = month;
            List<CaseEntry> rows =
                    naming.stream().filter(entry -> entry.month().equals(of)).toList();
            if (rows.isEmpty()
                    || !rows.stream().allMatch(row -> isRecorded(row, settled))
                    || !naming.stream().allMatch(each -> mayBeKnown(each, of, settled))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no attempt of a unit that names the case in another month may be lost: nobody knows when a case came, but when it has gone. */
    private static boolean mayBeKnown(CaseEntry other, YearMonth month, Settled settled) {
        return other.month().isBefore(month)
                ? !settled.coverage().isLost(sender(other, settled), RECORD, month)
                : settled.coverage().knowsAttempts(other.unit(), other.stage(), month);
    }

    private static UnitCode sender(CaseEntry entry, Settled settled) {
        School school = settled.ground().tree().school(entry.unit());
        return school == null ? entry.unit() : Coverage.senderOf(school);
    }

    /** Whether the record of the unit that answers for the case is there, or not needed because nothing was declared. */
    private static boolean isRecorded(CaseEntry entry, Settled settled) {
        return settled.facts().submissions().isUsable(sender(entry, settled), RECORD, entry.month())
                || (settled.coverage().owesRoll(entry.unit(), entry.stage(), entry.month())
                        && settled.coverage().knowsAttempts(entry.unit(), entry.stage(), entry.month()));
    }
}
