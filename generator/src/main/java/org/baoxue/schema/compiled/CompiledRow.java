package org.baoxue.schema.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.baoxue.cell.CellTest;
import org.baoxue.cell.CodePoints;

/**
 * Where the canonical cells of one row stand: slices of somebody else's bytes, which are not copied and must stay as they are until
 * the row has been judged. Scratch space that is filled again for the next row; one for each thread.
 */
public final class CompiledRow {
    /** The code of a cell that nobody has looked up yet. */
    static final int UNASKED = -2;

    private static final byte[] NOTHING = {};

    final byte[][] bytes;
    final int[] from;
    final int[] to;
    final boolean[] gb18030;
    /** Which of its column's codes a cell is; -1 if it is none of them. */
    final int[] codes;

    /**
     * A row without cells.
     *
     * @param columns how many columns the schema has
     */
    public CompiledRow(int columns) {
        this.bytes = new byte[columns][];
        this.from = new int[columns];
        this.to = new int[columns];
        this.gb18030 = new boolean[columns];
        this.codes = new int[columns];
        clear();
    }

    /** Makes every cell absent. */
    public void clear() {
        Arrays.fill(bytes, NOTHING);
        Arrays.fill(from, 0);
        Arrays.fill(to, 0);
    }

    /**
     * States a cell.
     *
     * @param bytes well formed in the encoding from one offset to the other; no bytes at all are an absent cell
     * @param gb18030 whether they are GB18030; else they are UTF-8
     */
    public void set(int column, byte[] bytes, int from, int to, boolean gb18030) {
        this.bytes[column] = bytes;
        this.from[column] = from;
        this.to[column] = to;
        this.gb18030[column] = gb18030;
        this.codes[column] = UNASKED;
    }

    /** States a cell whose bytes nobody has, such as a repaired one; the text must not hold half a character. */
    public void set(int column, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        set(column, encoded, 0, encoded.length, false);
    }

    /** How many columns the row has. */
    public int columns() {
        return bytes.length;
    }

    /** Whether the cell has any text. */
    public boolean isPresent(int column) {
        return from[column] < to[column];
    }

    boolean passes(CellTest test, int column) {
        return test.holds(bytes[column], from[column], to[column], gb18030[column]);
    }

    /** The cell as a text; empty if absent. */
    public String text(int column) {
        return CodePoints.text(bytes[column], from[column], to[column], gb18030[column]);
    }
}
