package org.baoxue.table;

/** The cells of one record by position. A view: it holds only until the next record is read. */
public interface Cells {
    /** How many cells the record has. */
    int size();

    /** The cell at this position, from 0, without its quotes; empty for an empty cell. */
    String get(int position);
}
