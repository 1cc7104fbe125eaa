package org.baoxue.check.rules.balance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baoxue.facts.UnitMonth;
import org.baoxue.ledger.Row;
import org.baoxue.model.Place;

/** Where each school's stage declared its month: the first row for a key, as the facts count it. Merges in the order of files. */
public final class DeclaredPlaces {
    private final Map<UnitMonth, Place> places = new LinkedHashMap<>();

    void add(Row row) {
        UnitMonth key = UnitMonth.of(row);
        if (key != null) {
            places.putIfAbsent(key, row.place());
        }
    }

    void merge(DeclaredPlaces later) {
        later.places.forEach(places::putIfAbsent);
    }

    /** The rows in the order of files. */
    Map<UnitMonth, Place> places() {
        return Collections.unmodifiableMap(places);
    }
}
