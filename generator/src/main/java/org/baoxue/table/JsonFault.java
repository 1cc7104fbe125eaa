package org.baoxue.table;

/** Text that is not one JSON document as the project accepts it. Its message names no value of the document. */
public final class JsonFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonFault(String problem, int line, int column) {
        super("line " + line + ", column " + column + ": " + problem);
        this.line = line;
        this.column = column;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
