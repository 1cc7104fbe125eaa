package org.baoxue.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baoxue.ledger.Row;
import org.baoxue.model.Period;

/**
 * Rows that are few and kept as filed, without what their personal columns hold: what counties, cities and the province state about
 * schools and counties, openings of term, attempts at persuasion, names sent down, key groups, problems and cohorts. Merges in the order of files.
 */
public final class FiledRows {
    private static final Set<String> KEPT = Set.of(
            "persuasion",
            "register",
            "opening",
            "review",
            "visit",
            "survey",
            "evaluation",
            "dispatch",
            "rectify",
            "keygroup",
            "cohort");

    private final SortedMap<String, List<Row>> rows = new TreeMap<>();
    private final SortedMap<String, SortedSet<Period>> periods = new TreeMap<>();

    /** Whether rows of the form are kept. */
    static boolean keeps(String form) {
        return KEPT.contains(form);
    }

    void add(Row row) {
        String form = row.layout().form();
        rows.computeIfAbsent(form, f -> new ArrayList<>()).add(row.impersonal());
        periods.computeIfAbsent(form, f -> new TreeSet<>()).add(row.submission().period());
    }

    void merge(FiledRows later) {
        later.rows.forEach((form, more) ->
                rows.computeIfAbsent(form, f -> new ArrayList<>()).addAll(more));
        later.periods.forEach((form, more) ->
                periods.computeIfAbsent(form, f -> new TreeSet<>()).addAll(more));
    }

    /** The periods for which any row of the form was filed. */
    public SortedSet<Period> periods(String form) {
        return Collections.unmodifiableSortedSet(periods.getOrDefault(form, new TreeSet<>()));
    }

    /** The rows of the form in the order of files; of two rows of one key in one file the first. */
    public List<Row> of(String form) {
        return Collections.unmodifiableList(rows.getOrDefault(form, List.of()));
    }
}
