package org.baoxue.table.bytes;

import org.baoxue.table.Table;

/** A table whose records come in blocks of slices of bytes, whatever they were read from. */
public interface BlockTable extends Table {
    /** The block of whole records that the current one belongs to; it holds until {@link #next} goes on to another block. */
    Records block();

    /** Where in {@link #block} the current record stands, from 0. */
    int at();
}
