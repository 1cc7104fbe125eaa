package org.baoxue.facts.tally;

import java.util.HashSet;
import java.util.Set;

/** Distinct children by fingerprint: max of parts ≤ whole ≤ sum of parts. */
public final class Distinct implements Tally<Distinct> {
    private final Set<Long> children = new HashSet<>();

    /** Counts a child once, however often it is added. */
    public void add(long child) {
        children.add(child);
    }

    @Override
    public void merge(Distinct other) {
        children.addAll(other.children);
    }

    /** How many children. */
    public long count() {
        return children.size();
    }
}
