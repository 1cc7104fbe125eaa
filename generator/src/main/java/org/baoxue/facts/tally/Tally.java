package org.baoxue.facts.tally;

/**
 * Something that is counted in parts and added up. Merging is associative and does not depend on order.
 *
 * @param <T> its own type
 */
public interface Tally<T extends Tally<T>> {
    /** Adds the other part to this one; the other part stays as it is. */
    void merge(T other);
}
