package org.baoxue.check.rules.identity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baoxue.ledger.Row;
import org.baoxue.model.Place;

/** Rows with a usable document number, in the order of files and rows; neither number nor name is kept in clear. Merges. */
public final class Documents {
    private final List<Entry> entries = new ArrayList<>();

    /** One row: whose document, under which name and case. */
    record Entry(ChildKey document, ChildKey name, String caseNo, YearMonth month, Place place) {}

    void add(Row row) {
        ChildKey document = ChildKey.ofDocument(row);
        ChildKey name = ChildKey.ofName(row);
        if (document != null && name != null && !row.faulty("case_no")) {
            YearMonth month = row.submission().period().from();
            entries.add(new Entry(document, name, row.text("case_no"), month, row.place()));
        }
    }

    void merge(Documents later) {
        entries.addAll(later.entries);
    }

    /** The rows of each key, by month and then in the order of files. */
    <K> Map<K, List<Entry>> by(Function<Entry, K> key) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::month))
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
