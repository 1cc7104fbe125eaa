package org.baoxue.read;

import java.util.Map;
import org.baoxue.table.Encoding;

/**
 * What reading one file came to.
 *
 * @param fold holds rows and findings; only findings if the file is not usable
 * @param usable false if a fault of the whole file made it be put aside
 * @param encoding as it was read
 * @param rows the number of rows handed to the fold; a text has none
 * @param columns of a table, where the columns that were found stand, from 0, by their keys; else empty
 */
public record ReadOutcome<T extends RowFold>(
        T fold, boolean usable, Encoding encoding, long rows, Map<String, Integer> columns) {
    public ReadOutcome {
        columns = Map.copyOf(columns);
    }

    /** What reading a file came to that is no sheet. */
    public ReadOutcome(T fold, boolean usable, Encoding encoding, long rows) {
        this(fold, usable, encoding, rows, Map.of());
    }
}
