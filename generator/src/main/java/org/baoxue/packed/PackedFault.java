package org.baoxue.packed;

import java.io.IOException;

/** What is wrong with a workbook, so that it, or one of its sheets, cannot be read. Its text holds no cell. */
public final class PackedFault extends IOException {
    private static final long serialVersionUID = 1L;

    /** The kinds of fault. */
    public enum Kind {
        /** Not a byte. */
        EMPTY,
        /** It can be opened with a password only. */
        ENCRYPTED,
        /** Something else than a workbook of this type; the detail says what. */
        OTHER,
        /** A workbook that is broken; the detail says how. */
        DAMAGED,
        /** Beyond one of the limits; the detail says which. */
        TOO_LARGE
    }

    private final Kind kind;
    private final String detail;
    private final long row;

    /** A fault of the whole file. */
    public PackedFault(Kind kind, String detail) {
        this(kind, detail, 0);
    }

    /** A fault at a row of a sheet; 0 = the whole file. */
    public PackedFault(Kind kind, String detail, long row) {
        super(kind + " " + detail);
        this.kind = kind;
        this.detail = detail;
        this.row = row;
    }

    /** A fault of a broken file. */
    public static PackedFault damaged(String detail) {
        return new PackedFault(Kind.DAMAGED, detail);
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** More of it, as one word: of {@link Kind#OTHER} the kind of file, of {@link Kind#TOO_LARGE} the limit; empty if there is no more. */
    public String detail() {
        return detail;
    }

    /** The row of the sheet; 0 = the whole file. */
    public long row() {
        return row;
    }
}
