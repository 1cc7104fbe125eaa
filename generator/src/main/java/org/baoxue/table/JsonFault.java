package org.baoxue.table;

import java.util.Locale;

/** Text that is not one JSON document as the project accepts it. Its message names no value of the document. */
public final class JsonFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** The kinds of fault. */
    public enum Kind {
        SYNTAX("not JSON"),
        EMPTY("the document is empty"),
        BEHIND("something stands behind the document"),
        TWICE("a name stands twice in one object"),
        NUMBER("the number is out of range"),
        SURROGATE("half a character stands alone"),
        LARGE("too deep or too long"),
        BYTES("not UTF-8"),
        NO_OBJECT("an object { … } is expected");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The key of its words in the message files. */
        public String key() {
            return "json." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final int line;
    private final int column;

    JsonFault(Kind kind, String more, int line, int column) {
        super("line " + line + ", column " + column + ": " + kind.words + more);
        this.kind = kind;
        this.line = line;
        this.column = column;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
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
