package org.baoxue.table.bytes;

/**
 * A place between two records, where reading may begin.
 *
 * @param offset of the next record's first byte, from the start of the file
 * @param row how many records come before it, blank ones and the header included
 * @param line the physical line on which it starts, from 1
 */
public record Start(long offset, long row, long line) {
    /** The beginning of a file, before its byte order mark if it has one. */
    public static final Start OF_FILE = new Start(0, 0, 1);
}
