package org.baoxue.check.rules.identity.listed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baoxue.facts.identity.Sighting;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** Where one child is listed in one period: of each county as few rows as tell what any row of the child stands against. */
final class ChildListings {
    /** The code of {@code household_state} for a child that is registered in the county. */
    private static final String REGISTERED_HERE = "LOCAL";

    private final Map<UnitCode, County> counties = new LinkedHashMap<>();

    private static final class County {
        private final Sighting first;
        /** The first row that is not the first one over again. */
        private @Nullable Sighting second;

        private @Nullable Sighting registered;

        private County(Sighting first) {
            this.first = first;
        }
    }

    /** Adds a row, in the order of files and rows. */
    void add(Sighting row) {
        County county = counties.computeIfAbsent(row.submission().unit(), unit -> new County(row));
        if (county.second == null && !isSameEntry(row, county.first)) {
            county.second = row;
        }
        if (county.registered == null && row.note().equals(REGISTERED_HERE)) {
            county.registered = row;
        }
    }

    /** A row that cannot stand beside this one, of its own county if there is one; null if all is well. */
    @Nullable
    Sighting against(Sighting row) {
        County own = counties.get(row.submission().unit());
        if (own != null && own.second != null) {
            return isSameEntry(row, own.first) ? own.second : own.first;
        }
        return row.note().equals(REGISTERED_HERE) ? registeredElsewhere(row) : null;
    }

    private @Nullable Sighting registeredElsewhere(Sighting row) {
        for (Map.Entry<UnitCode, County> county : counties.entrySet()) {
            if (!county.getKey().equals(row.submission().unit()) && county.getValue().registered != null) {
                return county.getValue().registered;
            }
        }
        return null;
    }

    /** Whether two rows are one entry: the same row, or one that repeats its key in its file. A faulty key may be any other. */
    private static boolean isSameEntry(Sighting one, Sighting other) {
        boolean sameRow = one.compareTo(other) == 0;
        boolean sameKey = one.file() == other.file()
                && one.rowKey().equals(other.rowKey())
                && !one.rowKey().contains("?");
        return sameRow || sameKey;
    }
}
