package org.baoxue.read;

import java.util.Map;
import org.baoxue.form.Form;
import org.baoxue.table.Encoding;

/**
 * What reading one file came to.
 *
 * @param fold holds rows and findings; only findings if the file is not usable
 * @param usable false if a fault of the whole file made it be put aside, or if it has no row and its form is never without
 * @param encoding as it was read
 * @param rows the number of rows handed to the fold; a text has none
 * @param columns of a table, where the columns that were found stand, from 0, by their keys; else empty
 */
public record ReadOutcome<T extends RowFold>(
        T fold, boolean usable, Encoding encoding, long rows, Map<String, Integer> columns) {
    public ReadOutcome {
        columns = Map.copyOf(columns);
    }

    /**
     * What a reading to the end came to. A form that is never without a row says nothing by having none: its figures are missing, as if it
     * could not be read.
     */
    static <T extends RowFold> ReadOutcome<T> whole(
            Form form, T fold, Encoding encoding, long rows, Map<String, Integer> columns) {
        return new ReadOutcome<>(fold, rows > 0 || form.mayBeEmpty(), encoding, rows, columns);
    }

    /** What reading a file came to that is no sheet. */
    public ReadOutcome(T fold, boolean usable, Encoding encoding, long rows) {
        this(fold, usable, encoding, rows, Map.of());
    }
}
