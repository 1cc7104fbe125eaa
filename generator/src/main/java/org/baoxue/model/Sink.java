package org.baoxue.model;

/** Where findings go. */
@FunctionalInterface
public interface Sink {
    /** Takes one finding. */
    void accept(Finding finding);

    /** Whether a further finding of the rule would be counted and not kept, so that there is no need to make one. */
    default boolean isFull(RuleInfo rule) {
        return false;
    }

    /** Counts a finding of a rule that is full, in place of taking it. */
    default void count(RuleInfo rule, UnitCode unit) {
        throw new IllegalStateException("this sink keeps every finding");
    }
}
