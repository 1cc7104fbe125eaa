package org.baoxue.facts.tiers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.facts.FiledRows;
import org.baoxue.facts.UnitMonth;
import org.baoxue.ledger.Row;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Attempts at persuasion (劝返记录), each counted once: in the month of its date, at the unit and stage that answered for the case in
 * that month, whichever unit's record it stands in. An attempt at a case for which nobody answers, or without a usable date, is
 * counted nowhere but as left out, at the unit whose record it stands in.
 */
public final class Attempts {
    private final Map<UnitMonth, Integer> counted = new HashMap<>();
    private final Map<UnitCode, Map<YearMonth, Integer>> leftOut = new HashMap<>();

    private Attempts() {}

    /** Who answered for a case in a month, as the settled ledgers have it. */
    public interface Answering {
        /** The unit and stage with the same month; null for a case that no ledger names. */
        @Nullable
        UnitMonth at(String caseNo, YearMonth month);
    }

    /** The attempts among these rows. */
    public static Attempts of(FiledRows filed, Answering answering) {
        Attempts attempts = new Attempts();
        for (Row row : filed.of("persuasion")) {
            attempts.add(row, answering);
        }
        return attempts;
    }

    /** The rows of the attempts at each case, in the order of files and rows, wherever they count. */
    public static SortedMap<String, List<Row>> byCase(FiledRows filed) {
        SortedMap<String, List<Row>> byCase = new TreeMap<>();
        for (Row row : filed.of("persuasion")) {
            String caseNo = caseNo(row);
            if (!caseNo.isEmpty()) {
                byCase.computeIfAbsent(caseNo, no -> new ArrayList<>()).add(row);
            }
        }
        return Collections.unmodifiableSortedMap(byCase);
    }

    private void add(Row row, Answering answering) {
        LocalDate on = row.date("persuaded_on");
        UnitMonth at = on == null ? null : answering.at(caseNo(row), YearMonth.from(on));
        if (at == null) {
            YearMonth month = on == null ? row.submission().period().from() : YearMonth.from(on);
            leftOut.computeIfAbsent(row.submission().unit(), u -> new HashMap<>())
                    .merge(month, 1, Integer::sum);
        } else {
            counted.merge(at, 1, Integer::sum);
        }
    }

    private static String caseNo(Row row) {
        return row.faulty("case_no") ? "" : row.text("case_no");
    }

    /** The attempts dated in the month, at the unit and stage that answered for the case then. */
    public int count(UnitMonth key) {
        return counted.getOrDefault(key, 0);
    }

    /** The attempts of a sender that are counted nowhere, by the month of their date or else of their file. */
    public int leftOut(UnitCode sender, YearMonth month) {
        return leftOut.getOrDefault(sender, Map.of()).getOrDefault(month, 0);
    }
}
