package org.baoxue.facts.identity;

import org.baoxue.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * How a rule judges rows that are about the same thing. A group keeps what the judgement of any of its rows needs, not the rows, for
 * there may be any number of them.
 *
 * @param <G> a group
 */
public interface Verdict<G> {
    /** An empty group. */
    G group();

    /** Adds one row of the group, in the order of files and rows. */
    void gather(G group, Sighting sighting);

    /** What is wrong with one row of a group that is complete; null if nothing is. */
    @Nullable
    Finding judge(G group, Sighting sighting);
}
