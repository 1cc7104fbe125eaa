package org.baoxue.cell.code;

/**
 * All columns of a schema asked of one row at once. An absent cell has the same offset twice. Never changes; safe for use by many
 * threads.
 */
public interface RowCheck {
    /**
     * The states of the columns as one number, to which a refused cell adds nothing.
     *
     * @param bytes well formed in the encoding between the offsets of each cell
     * @param from where each cell begins
     * @param to where each cell ends
     * @param gb18030 whether the bytes are GB18030; else they are UTF-8
     * @param odd its first element takes a bit for each column, of the first 64, whose cell is refused
     */
    long key(byte[] bytes, int[] from, int[] to, boolean gb18030, long[] odd);
}
