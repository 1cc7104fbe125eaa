package org.baoxue.table;

import java.io.Closeable;
import java.io.IOException;

/**
 * A table that is read once from top to bottom, the header being its first record. Records without any text are skipped but
 * counted. What is wrong with the bytes is thrown as a {@link TableFault}; any other {@link IOException} is the machine's.
 */
public interface Table extends Closeable {
    /** Moves to the next record that holds text; false at the end. */
    boolean next() throws IOException;

    /** The record's number as a spreadsheet shows it: header and blank lines count, a quoted line break does not. */
    long row();

    /** The physical line on which the record starts, from 1. */
    long line();

    /** The record's cells; they hold until {@link #next} is called again. */
    Cells cells();

    /** The encoding as found: known once the first record is read. */
    Encoding encoding();
}
