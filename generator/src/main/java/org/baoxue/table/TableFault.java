package org.baoxue.table;

import java.io.IOException;

/** What is wrong with the bytes of a table, so that it cannot be read on. Its text holds no cell. */
public final class TableFault extends IOException {
    private static final long serialVersionUID = 1L;

    /** The kinds of fault. */
    public enum Kind {
        /** A byte that the encoding does not have there. */
        BAD_BYTES,
        /** A quote that is opened and never closed. */
        UNCLOSED_QUOTE,
        /** Text behind the closing quote of a cell. */
        STRAY_QUOTE,
        /** A cell beyond {@link Limits#CELL_LENGTH}. */
        CELL_TOO_LONG,
        /** More cells than {@link Limits#COLUMNS}. */
        TOO_MANY_COLUMNS,
        /** More rows than a table of its kind can have. */
        TOO_MANY_ROWS,
        /** A NUL: this is no text. */
        NOT_TEXT
    }

    private final Kind kind;
    private final long line;

    /** A fault of this kind; the line counts from 1. */
    public TableFault(Kind kind, long line) {
        super(kind + " in line " + line);
        this.kind = kind;
        this.line = line;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** The physical line, from 1, on which the cell in question starts (a quote: where it opens). */
    public long line() {
        return line;
    }
}
