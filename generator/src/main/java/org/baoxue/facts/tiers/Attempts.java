package org.baoxue.facts.tiers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.facts.CaseBook;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.FiledRows;
import org.baoxue.facts.UnitMonth;
import org.baoxue.ledger.Row;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Attempts at persuasion (劝返记录), by case, and counted at the unit and stage where the case stands in the month of the attempt's
 * file: by that month's row, else by the latest earlier one, else by the first later one. An attempt at a case that no ledger names,
 * or without a usable date, is counted nowhere but as left out.
 */
public final class Attempts {
    private final SortedMap<String, List<Row>> byCase = new TreeMap<>();
    private final Map<UnitMonth, Integer> counted = new HashMap<>();
    private final Map<UnitCode, Map<YearMonth, Integer>> leftOut = new HashMap<>();

    private Attempts() {}

    /** The attempts among these rows. */
    public static Attempts of(FiledRows filed, CaseBook cases) {
        Attempts attempts = new Attempts();
        for (Row row : filed.of("persuasion")) {
            attempts.add(row, cases);
        }
        return attempts;
    }

    private void add(Row row, CaseBook cases) {
        YearMonth filed = row.submission().period().from();
        LocalDate on = row.date("persuaded_on");
        String caseNo = row.faulty("case_no") ? "" : row.text("case_no");
        CaseEntry entry = standing(cases.cases().getOrDefault(caseNo, List.of()), filed);
        if (!caseNo.isEmpty()) {
            byCase.computeIfAbsent(caseNo, no -> new ArrayList<>()).add(row);
        }
        if (entry == null || on == null) {
            leftOut.computeIfAbsent(row.submission().unit(), u -> new HashMap<>())
                    .merge(on == null ? filed : YearMonth.from(on), 1, Integer::sum);
        } else {
            counted.merge(new UnitMonth(entry.unit(), entry.stage(), YearMonth.from(on)), 1, Integer::sum);
        }
    }

    private static @Nullable CaseEntry standing(List<CaseEntry> entries, YearMonth month) {
        Comparator<CaseEntry> order = Comparator.comparing(CaseEntry::month);
        return entries.stream()
                .filter(entry -> !entry.month().isAfter(month))
                .max(order)
                .or(() -> entries.stream().min(order))
                .orElse(null);
    }

    /** The attempts at each case, in the order of files and rows. */
    public SortedMap<String, List<Row>> byCase() {
        return Collections.unmodifiableSortedMap(byCase);
    }

    /** The attempts dated in the month, at the unit and stage that answer for the case. */
    public int count(UnitMonth key) {
        return counted.getOrDefault(key, 0);
    }

    /** The attempts of a sender that are counted nowhere, by the month of their date or else of their file. */
    public int leftOut(UnitCode sender, YearMonth month) {
        return leftOut.getOrDefault(sender, Map.of()).getOrDefault(month, 0);
    }
}
