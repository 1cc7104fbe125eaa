package org.baoxue.facts.identity;

import java.util.BitSet;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Rows that may be equal to another: a bit for each row of the files concerned, so that many of them cost no more than few. */
public final class Suspects {
    private final SortedMap<String, BitSet> rows = new TreeMap<>();

    Suspects() {}

    /** No rows. */
    public static Suspects none() {
        return new Suspects();
    }

    void add(String file, int row) {
        rows.computeIfAbsent(file, f -> new BitSet()).set(row);
    }

    void addAll(Suspects others) {
        others.rows.forEach(
                (file, more) -> rows.computeIfAbsent(file, f -> new BitSet()).or(more));
    }

    /** Whether this row of this file is one of them. */
    public boolean has(String file, long row) {
        BitSet bits = rows.get(file);
        return bits != null && row <= Integer.MAX_VALUE && bits.get((int) row);
    }

    /** The files that hold one. */
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet((SortedSet<String>) rows.keySet());
    }

    /** How many there are. */
    public long count() {
        return rows.values().stream().mapToLong(BitSet::cardinality).sum();
    }
}
