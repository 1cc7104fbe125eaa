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

    /** Bytes of a workbook as it is filed. */
    public static final long WORKBOOK_BYTES = 200_000_000;
    /** Parts of a workbook, its sheets among them. */
    public static final int WORKBOOK_PARTS = 10_000;
    /** Bytes of the list of a workbook's parts at its end. */
    public static final int WORKBOOK_DIRECTORY = 4_000_000;
    /** Bytes of one part of a workbook when it is unpacked: a million rows of forty cells. */
    public static final long SHEET_BYTES = 3_000_000_000L;
    /** Bytes of those parts of a workbook that are small in honest ones: its lists of sheets, parts and styles. */
    public static final long SMALL_PART_BYTES = 50_000_000;
    /** Filled cells of a sheet. */
    public static final long SHEET_CELLS = 60_000_000;
    /** Different texts that the cells of a workbook share, and their bytes. */
    public static final int SHARED_TEXTS = 5_000_000;

    public static final int SHARED_TEXT_BYTES = 200_000_000;
    /** Bytes of one tag or text of a workbook's parts: a cell of the longest text, every character escaped. */
    public static final int MARKUP_BYTES = 1 << 20;
    /** Merged ranges of a sheet. */
    public static final int MERGED_RANGES = 100_000;
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
