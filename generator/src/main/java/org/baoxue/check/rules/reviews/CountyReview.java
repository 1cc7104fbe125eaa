package org.baoxue.check.rules.reviews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.division.School;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A county's review of a quarter: its rows about its own schools, in the order of rows. Rows about schools of others are told elsewhere
 * and count for nothing.
 */
record CountyReview(Submission submission, List<Row> rows) {
    /** All reviews of the run, in the order of files. */
    static List<CountyReview> all(Settled settled) {
        Map<Submission, List<Row>> bySubmission = new LinkedHashMap<>();
        for (Row row : settled.facts().filed().of("review")) {
            School school = settled.ground().tree().school(row.unit());
            if (school != null && school.area().equals(row.submission().unit())) {
                bySubmission
                        .computeIfAbsent(row.submission(), s -> new ArrayList<>())
                        .add(row);
            }
        }
        return bySubmission.entrySet().stream()
                .map(entry -> new CountyReview(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The quarter. */
    Period quarter() {
        return submission.period();
    }

    /** The rows of each school, by its code. */
    SortedMap<UnitCode, List<Row>> bySchool() {
        SortedMap<UnitCode, List<Row>> schools = new TreeMap<>();
        rows.forEach(row ->
                schools.computeIfAbsent(row.unit(), u -> new ArrayList<>()).add(row));
        return schools;
    }

    /** What the rows state whose four counts can be used. */
    List<Reviewed> usable() {
        List<Reviewed> usable = new ArrayList<>();
        for (Row row : rows) {
            Reviewed reviewed = Reviewed.of(row);
            if (reviewed != null && reviewed.isUsable()) {
                usable.add(reviewed);
            }
        }
        return usable;
    }

    /** The file, narrowed to what it holds or lacks. */
    Place place(String key, @Nullable String column) {
        Place row = submission.place().keyed(key);
        return column == null ? row : row.at(column);
    }
}
