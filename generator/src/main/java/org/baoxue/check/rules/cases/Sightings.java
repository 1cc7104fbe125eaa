package org.baoxue.check.rules.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.ledger.Row;
import org.baoxue.model.Ledger;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** The usable rows of each case in the order of files, with the dates that its course is judged by. Merges. */
public final class Sightings {
    private final SortedMap<String, List<Sighting>> cases = new TreeMap<>();

    /** One row of a case. */
    record Sighting(
            YearMonth month,
            UnitCode unit,
            Ledger ledger,
            String state,
            String closing,
            boolean relapse,
            boolean handedIn,
            Dates dates,
            @Nullable UnitCode receivingSchool,
            Place place) {}

    /** The dates of one row. */
    record Dates(
            @Nullable LocalDate closed,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate received) {}

    void add(Row row) {
        if (row.anyFaulty("case_no", "state", "closing_code", "school_code")) {
            return;
        }
        Ledger ledger = Ledger.ofForm(row.layout().form());
        if (ledger != null) {
            Sighting sighting = new Sighting(
                    row.submission().period().from(),
                    row.unit(),
                    ledger,
                    row.text("state"),
                    row.text("closing_code"),
                    row.text("relapse").equals("Y"),
                    row.text("source").equals("HANDOVER"),
                    new Dates(row.date("closed_on"), row.date("valid_until"), row.date("receipt_confirmed_on")),
                    UnitCode.parse(row.text("receiving_school_code")),
                    row.place());
            cases.computeIfAbsent(row.text("case_no"), no -> new ArrayList<>(1)).add(sighting);
        }
    }

    void merge(Sightings later) {
        later.cases.forEach((caseNo, rows) ->
                cases.computeIfAbsent(caseNo, no -> new ArrayList<>()).addAll(rows));
    }

    /** The rows of each case by month. */
    SortedMap<String, List<Sighting>> byMonth() {
        SortedMap<String, List<Sighting>> sorted = new TreeMap<>();
        cases.forEach((caseNo, rows) -> sorted.put(
                caseNo,
                rows.stream().sorted(Comparator.comparing(Sighting::month)).toList()));
        return sorted;
    }
}
