package org.baoxue.ledger;

/** The canonical cells of a row by position; whoever makes a row of bytes need not make a text of a cell before it is asked for. */
@FunctionalInterface
public interface Texts {
    /** The cell at this position of the layout; empty if absent. The same text however often it is asked. */
    String get(int position);
}
