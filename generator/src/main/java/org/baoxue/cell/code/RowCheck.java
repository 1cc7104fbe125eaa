package org.baoxue.cell.code;

/**
 * All columns of a schema asked of one row at once. An absent cell has the same offset twice. Never changes; safe for use by many
 * threads.
 */
public interface RowCheck {
    /** What {@link #key} says where a cell is refused. */
    long REFUSED = -1;

    /**
     * The states of the columns as one number, if the schema has nothing against any cell by itself.
     *
     * @param bytes well formed in the encoding between the offsets of each cell
     * @param from where each cell begins
     * @param to where each cell ends
     * @param gb18030 whether the bytes are GB18030; else they are UTF-8
     */
    long key(byte[] bytes, int[] from, int[] to, boolean gb18030);
}
