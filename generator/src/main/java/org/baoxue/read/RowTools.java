package org.baoxue.read;

import java.nio.charset.Charset;
import org.baoxue.canonical.CellReader;
import org.baoxue.canonical.CleanCell;
import org.baoxue.form.RowJudge;
import org.baoxue.table.Encoding;

/**
 * What the rows of one file are read with.
 *
 * @param judge of rows, by the form's schema
 * @param reader of cells that are not canonical
 * @param clean tells which cells are
 * @param telling of what was repaired
 * @param encoding of the file
 */
record RowTools(RowJudge judge, CellReader reader, CleanCell clean, CellTelling telling, Encoding encoding) {
    Charset charset() {
        return encoding.charset();
    }

    /** Whether the bytes are of the national standard. */
    boolean isNational() {
        return encoding == Encoding.GB18030;
    }
}
