package org.baoxue.ledger;

/** The canonical cells of a row by position; whoever makes a row of bytes need not make a text of a cell before it is asked for. */
@FunctionalInterface
public interface Texts {
    /** The cell at this position of the layout; empty if absent. The same text however often it is asked. */
    String get(int position);

    /**
     * Whether the cell at this position may hold as many digits as a telephone number has. One-sided: a no is certain, and costs no text.
     */
    default boolean mayHoldNumber(int position) {
        return Digits.mayBeNumber(get(position));
    }
}
