package org.baoxue.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.ledger.Row;

/**
 * Rows that are few and kept as filed, without what their personal columns hold: what counties, cities and the province state about
 * schools and counties, openings of term, and attempts at persuasion. Merges in the order of files.
 */
public final class FiledRows {
    private static final Set<String> KEPT =
            Set.of("persuasion", "register", "opening", "review", "visit", "survey", "evaluation");

    private final SortedMap<String, List<Row>> rows = new TreeMap<>();

    void add(Row row) {
        String form = row.layout().form();
        if (KEPT.contains(form)) {
            rows.computeIfAbsent(form, f -> new ArrayList<>()).add(row.impersonal());
        }
    }

    void merge(FiledRows later) {
        later.rows.forEach((form, more) ->
                rows.computeIfAbsent(form, f -> new ArrayList<>()).addAll(more));
    }

    /** The rows of the form in the order of files; of two rows of one key in one file the first. */
    public List<Row> of(String form) {
        return Collections.unmodifiableList(rows.getOrDefault(form, List.of()));
    }
}
