package org.baoxue.table.bytes;

import org.baoxue.table.Encoding;
import org.baoxue.table.Table;
import org.jspecify.annotations.Nullable;

/** A table whose records come in blocks of slices of bytes, whatever they were read from. */
public interface BlockTable extends Table {
    /** The block of whole records that the current one belongs to; it holds until {@link #next} goes on to another block. */
    Records block();

    /** Where in {@link #block} the current record stands, from 0. */
    int at();

    /** What the bytes of the records are written in, UTF-8 or GB18030, whatever the file is. */
    default Encoding bytes() {
        return Encoding.UTF_8;
    }

    /** Where in the file the record behind the current one starts; null if the file can only be read from its beginning. */
    default @Nullable Start after() {
        return null;
    }
}
