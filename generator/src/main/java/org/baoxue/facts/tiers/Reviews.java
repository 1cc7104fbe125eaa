package org.baoxue.facts.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baoxue.division.School;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.FiledRows;
import org.baoxue.ledger.Row;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/** The reviews of all counties, by school and quarter. A county's row about another county's school is no review of it. */
public final class Reviews {
    private record Key(UnitCode school, Period quarter) {}

    private record Part(Stage stage, Ledger ledger) {}

    private final Map<Key, Map<Part, Reviewed>> reviews = new LinkedHashMap<>();

    private Reviews() {}

    /** The reviews among these rows. */
    public static Reviews of(FiledRows rows, UnitTree tree) {
        Reviews reviews = new Reviews();
        for (Row row : rows.of("review")) {
            Reviewed reviewed = Reviewed.of(row);
            School school = tree.school(row.unit());
            if (reviewed != null
                    && school != null
                    && school.area().equals(row.submission().unit())) {
                reviews.reviews
                        .computeIfAbsent(new Key(school.code(), row.submission().period()), k -> new LinkedHashMap<>())
                        .putIfAbsent(new Part(reviewed.stage(), reviewed.ledger()), reviewed);
            }
        }
        return reviews;
    }

    /** What the review of the quarter states of a school, in the order of rows; empty if it states nothing. */
    public Collection<Reviewed> of(UnitCode school, Period quarter) {
        return Collections.unmodifiableCollection(new ArrayList<>(
                reviews.getOrDefault(new Key(school, quarter), Map.of()).values()));
    }

    /** Whether all rows of the school are there: each of its stages, both ledgers. */
    public boolean isComplete(School school, Period quarter) {
        Map<Part, Reviewed> parts = reviews.getOrDefault(new Key(school.code(), quarter), Map.of());
        for (Stage stage : school.stages()) {
            for (Ledger ledger : Ledger.values()) {
                if (!parts.containsKey(new Part(stage, ledger))) {
                    return false;
                }
            }
        }
        return true;
    }
}
