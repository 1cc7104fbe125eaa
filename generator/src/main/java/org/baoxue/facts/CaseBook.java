package org.baoxue.facts;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.ledger.Row;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** The entries of both ledgers by 案件编号. Grows with the cases of the run, open and closed. Merges. */
public final class CaseBook {
    private static final String[] NEEDED = {
        "case_no", "school_code", "stage", "state", "closing_code", "source", "found_on", "confirmed_on"
    };
    private static final int JUNIOR_AGE = 12;

    private final SortedMap<String, List<CaseEntry>> cases = new TreeMap<>();
    private final Map<LeftOut, Integer> leftOut = new HashMap<>();
    private final Set<Named> named = new HashSet<>();
    private final Map<Filed, Integer> filed = new HashMap<>();

    /** Where rows were left out: a unit's ledger of a month. */
    record LeftOut(UnitCode unit, Ledger ledger, YearMonth month) {}

    /** A case that a row of a month names. */
    private record Named(String caseNo, Ledger ledger, YearMonth month) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named named
                    && caseNo.equals(named.caseNo)
                    && ledger.equals(named.ledger)
                    && month.equals(named.month);
        }

        @Override
        public int hashCode() {
            return (caseNo.hashCode() * 31 + ledger.hashCode()) * 31 + month.hashCode();
        }
    }

    /** A unit's ledger of a stage and month. */
    private record Filed(UnitMonth key, Ledger ledger) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Filed filed && key.equals(filed.key) && ledger.equals(filed.ledger);
        }

        @Override
        public int hashCode() {
            return key.hashCode() * 31 + ledger.hashCode();
        }
    }

    void add(Row row, Ledger ledger) {
        Stage stage = stageOf(row);
        CaseEntry.State state = stateOf(row);
        LocalDate since = row.date(ledger == Ledger.SUSPECTED ? "found_on" : "confirmed_on");
        if (!row.faulty("case_no")) {
            named.add(new Named(
                    row.text("case_no"), ledger, row.submission().period().from()));
        }
        if (row.anyFaulty(NEEDED) || isUnconfirmed(row) || stage == null || state == null || since == null) {
            YearMonth month = row.submission().period().from();
            leftOut.merge(new LeftOut(row.unit(), ledger, month), 1, Integer::sum);
            return;
        }
        if (state != CaseEntry.State.TRACK) {
            UnitMonth key =
                    new UnitMonth(row.unit(), stage, row.submission().period().from());
            filed.merge(new Filed(key, ledger), 1, Integer::sum);
        }
        cases.computeIfAbsent(row.text("case_no"), no -> new ArrayList<>(1))
                .add(new CaseEntry(
                        row.text("case_no"),
                        ChildPrint.person(row),
                        row.submission().period().from(),
                        ledger,
                        row.unit(),
                        stage,
                        state,
                        row.text("closing_code"),
                        row.date("found_on"),
                        row.date("confirmed_on"),
                        row.date("closed_on"),
                        row.text("source").equals("HANDOVER"),
                        receiverOf(row),
                        row.date("receipt_confirmed_on"),
                        CaseEntry.Cause.of(row),
                        CaseEntry.Marks.of(row),
                        row.place()));
    }

    void merge(CaseBook later) {
        later.cases.forEach((no, entries) ->
                cases.computeIfAbsent(no, n -> new ArrayList<>()).addAll(entries));
        named.addAll(later.named);
        later.leftOut.forEach((key, rows) -> leftOut.merge(key, rows, Integer::sum));
        later.filed.forEach((key, rows) -> filed.merge(key, rows, Integer::sum));
    }

    /** Whether any row of the month names the case on the ledger, one that had to be left out included. */
    public boolean names(String caseNo, Ledger ledger, YearMonth month) {
        return named.contains(new Named(caseNo, ledger, month));
    }

    /** All entries by case number, each list in the order of files and rows. */
    public SortedMap<String, List<CaseEntry>> cases() {
        return Collections.unmodifiableSortedMap(cases);
    }

    /** How many rows of a unit's ledger were left out in a month, because a cell that case figures need is faulty. */
    public int leftOut(UnitCode unit, Ledger ledger, YearMonth month) {
        return leftOut.getOrDefault(new LeftOut(unit, ledger, month), 0);
    }

    /** How many usable rows a unit's ledger of a stage and month holds, tracked returns not counted. */
    public int filed(UnitMonth key, Ledger ledger) {
        return filed.getOrDefault(new Filed(key, ledger), 0);
    }

    /** A handover or a transfer that lacks what closes it: it closes nothing. */
    private static boolean isUnconfirmed(Row row) {
        return CaseEntry.closesOnConfirmation(row.text("closing_code"))
                && row.anyFaulty("receiving_school_code", "receipt_confirmed_on");
    }

    private static CaseEntry.@Nullable State stateOf(Row row) {
        LocalDate confirmed = row.date("receipt_confirmed_on");
        boolean later = CaseEntry.closesOnConfirmation(row.text("closing_code"))
                && confirmed != null
                && confirmed.isAfter(row.submission().period().lastDay());
        return switch (later && row.text("state").equals("CLOSED") ? "OPEN" : row.text("state")) {
            case "OPEN" -> CaseEntry.State.OPEN;
            case "TODROP" -> CaseEntry.State.TODROP;
            case "CLOSED" -> CaseEntry.State.CLOSED;
            case "TRACK" -> CaseEntry.State.TRACK;
            default -> null;
        };
    }

    /** 学段; where a county's case has none, by age on 31 August before the school year (under 12 小学, else 初中). */
    private static @Nullable Stage stageOf(Row row) {
        if (!row.isEmpty("stage")) {
            return Stage.ofCode(row.text("stage"));
        }
        LocalDate birth = row.date("birth_date");
        if (birth == null) {
            return null;
        }
        LocalDate reference = LocalDate.of(row.submission().period().schoolYear(), 8, 31);
        return Period.between(birth, reference).getYears() < JUNIOR_AGE ? Stage.PRI : Stage.JUN;
    }

    private static @Nullable UnitCode receiverOf(Row row) {
        UnitCode school =
                row.faulty("receiving_school_code") ? null : UnitCode.parse(row.text("receiving_school_code"));
        return school != null || row.faulty("home_area_code") ? school : UnitCode.parse(row.text("home_area_code"));
    }
}
