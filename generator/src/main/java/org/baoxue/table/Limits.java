package org.baoxue.table;

/** The largest sizes that are read; beyond them a file is refused rather than held in memory. */
public final class Limits {
    /** Characters of a cell, as spreadsheets have it. */
    public static final int CELL_LENGTH = 32_767;
    /** Cells of a record. */
    public static final int COLUMNS = 1_000;
    /** Levels of a JSON document. */
    public static final int JSON_DEPTH = 64;
    /** Characters of a JSON document. */
    public static final int JSON_LENGTH = 16_000_000;
    /** Bytes of a text that is filed as Markdown. */
    public static final int MARKDOWN_BYTES = 1_000_000;
    /** Characters of a text in a JSON document. */
    public static final int JSON_TEXT_LENGTH = 1_000_000;
    /** Characters of a number, and its largest exponent, in a JSON document. */
    public static final int JSON_NUMBER_LENGTH = 100;

    /** Bytes of a table; a province's year of children takes a quarter of it. */
    public static final long TABLE_BYTES = 8L << 30;
    /** Entries that one archive may list. */
    public static final int ARCHIVE_ENTRIES = 100_000;
    /** Bytes of an archive's list of entries. */
    public static final long ARCHIVE_DIRECTORY_BYTES = 32L << 20;
    /** Bytes of one entry of an archive, unpacked. */
    public static final long ENTRY_BYTES = 2L << 30;
    /** Bytes that one run unpacks from all archives together. */
    public static final long UNPACKED_BYTES = 8L << 30;

    private Limits() {}
}
