package org.baoxue.read;

import java.nio.charset.Charset;
import org.baoxue.form.FormCheck;
import org.baoxue.table.Encoding;

/**
 * What the rows of one file are read with.
 *
 * @param check of their form
 * @param reader of cells that are not canonical
 * @param clean tells which cells are
 * @param telling of what was repaired
 * @param encoding of the file
 */
record RowTools(FormCheck check, CellReader reader, CleanCell clean, CellTelling telling, Encoding encoding) {
    Charset charset() {
        return encoding.charset();
    }

    /** Whether the bytes are of the national standard. */
    boolean isNational() {
        return encoding == Encoding.GB18030;
    }
}
