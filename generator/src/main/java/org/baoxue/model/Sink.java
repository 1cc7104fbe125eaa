package org.baoxue.model;

/** Where findings go. */
@FunctionalInterface
public interface Sink {
    /** Takes one finding. */
    void accept(Finding finding);
}
