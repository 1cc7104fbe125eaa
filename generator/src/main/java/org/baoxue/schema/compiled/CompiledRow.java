package org.baoxue.schema.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.baoxue.cell.CellTest;
import org.baoxue.cell.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Where the canonical cells of one row stand: slices of somebody else's bytes, which are not copied and must stay as they are until
 * the row has been judged. Scratch space that is filled again for the next row: first {@link #on}, then the cells. One for each
 * thread.
 */
public final class CompiledRow {
    /** The state of an absent cell. */
    static final int ABSENT = 0;
    /** The state of a cell that nobody has looked up yet. */
    static final int UNASKED = -1;
    /** The state of a cell that is none of its column's codes. */
    static final int UNKNOWN = Long.SIZE - 1;

    final int[] from;
    final int[] to;
    /** What is known of each cell: absent, or 1 and the number of its code; 1 in a column without codes. */
    final int[] states;

    /** The columns whose cells are refused, as the quick check found, in the first element. */
    final long[] odd = new long[1];

    /** The columns whose cells have been set since. */
    long changed;

    /** Whether what was told of the row last is told of others as the same list. */
    boolean told;

    /**
     * All states that clauses ask for, as one number, without those of columns that are odd; none, if it does not fit, or was not
     * made.
     */
    long key = CompiledClauses.NONE;

    private CompiledClauses.@Nullable Memory memory;

    /** Whether the states are those of this row's cells; else they are anything. */
    boolean settled;

    private int asked;

    byte[] block = {};
    boolean gb18030;
    /** Whether every cell stands in the block. */
    boolean together = true;

    private final byte[] @Nullable [] others;
    private final boolean[] otherEncodings;

    /**
     * A row without cells.
     *
     * @param columns how many columns the schema has
     */
    public CompiledRow(int columns) {
        this(columns, 0);
    }

    /** A row about whose cells so many questions are asked, whose states stand behind those of the columns. */
    CompiledRow(int columns, int questions) {
        this.from = new int[columns];
        this.to = new int[columns];
        this.states = new int[columns + questions];
        this.others = new byte[columns] @Nullable [];
        this.otherEncodings = new boolean[columns];
    }

    /**
     * Begins a row whose cells stand in these bytes, all of them absent until they are set.
     *
     * @param gb18030 whether the bytes are GB18030; else they are UTF-8
     */
    public void on(byte[] bytes, boolean gb18030) {
        over(bytes, gb18030);
        Arrays.fill(from, 0);
        Arrays.fill(to, 0);
        Arrays.fill(states, ABSENT);
        settled = true;
    }

    /**
     * Begins a row whose cells stand in these bytes and are filled into {@link #from} and {@link #to} by the caller.
     *
     * @param gb18030 whether the bytes are GB18030; else they are UTF-8
     */
    public void over(byte[] bytes, boolean gb18030) {
        this.block = bytes;
        this.gb18030 = gb18030;
        this.key = CompiledClauses.NONE;
        this.changed = 0;
        this.settled = false;
        if (!together) {
            Arrays.fill(others, null);
            together = true;
        }
    }

    /** Where each cell begins; to be filled for {@link #over}. */
    public int[] from() {
        return from;
    }

    /** Where each cell ends; to be filled for {@link #over}. */
    public int[] to() {
        return to;
    }

    /** States a cell that stands in the row's bytes, well formed from one offset to the other; no bytes at all are an absent cell. */
    public void set(int column, int from, int to) {
        this.from[column] = from;
        this.to[column] = to;
        this.states[column] = from == to ? ABSENT : UNASKED;
        this.changed |= 1L << column;
        if (!together) {
            others[column] = null;
        }
    }

    /** States a cell that stands in other bytes than the row's, such as a repaired one. */
    public void set(int column, byte[] bytes, int from, int to, boolean gb18030) {
        set(column, from, to);
        others[column] = bytes;
        otherEncodings[column] = gb18030;
        together = false;
    }

    /** States a cell whose bytes nobody has; the text must not hold half a character. */
    public void set(int column, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        set(column, encoded, 0, encoded.length, false);
    }

    /** How many columns the row has. */
    public int columns() {
        return from.length;
    }

    /** Whether the cell has any text. */
    public boolean isPresent(int column) {
        return from[column] < to[column];
    }

    /** The cell as a text; empty if absent. */
    public String text(int column) {
        return CodePoints.text(bytes(column), from[column], to[column], isNational(column));
    }

    /** Whether the number is that of all columns but these, and no other cell has been set. */
    boolean isAsFound(long asked) {
        return key != CompiledClauses.NONE && asked == odd[0] && (changed & ~asked) == 0;
    }

    /** Whether what was told of the row last is the very list that is told of others like it. */
    public boolean isToldAlike() {
        return told;
    }

    /** Makes the states those of this row's cells, of which those that are present are still to be looked up. */
    void settle() {
        if (!settled) {
            for (int column = 0; column < from.length; column++) {
                states[column] = from[column] == to[column] ? ABSENT : UNASKED;
            }
            settled = true;
        }
    }

    /** Whether this is the last of so many rows, counted from the last time that it was. */
    boolean isOfMany(int many) {
        asked = asked == many ? 1 : asked + 1;
        return asked == many;
    }

    /** What is remembered of these clauses. */
    CompiledClauses.Memory memory(CompiledClauses clauses) {
        CompiledClauses.Memory known = memory;
        if (known == null || known.owner != clauses) {
            known = new CompiledClauses.Memory(clauses);
            memory = known;
        }
        return known;
    }

    boolean passes(CellTest test, int column) {
        return test.holds(bytes(column), from[column], to[column], isNational(column));
    }

    byte[] bytes(int column) {
        byte[] other = others[column];
        return other == null ? block : other;
    }

    boolean isNational(int column) {
        return others[column] == null ? gb18030 : otherEncodings[column];
    }
}
