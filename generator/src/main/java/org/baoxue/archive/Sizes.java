package org.baoxue.archive;

import org.baoxue.table.Limits;

/**
 * How large archives may be. By absolute size, never by ratio: an honest table of zeros is packed a thousandfold.
 *
 * @param entries that one archive may list
 * @param directory bytes of the list of entries, which is held in memory
 * @param entry bytes of one entry, unpacked
 * @param total bytes of all entries that a run unpacks
 */
record Sizes(int entries, long directory, long entry, long total) {
    /** The sizes of {@link Limits}. */
    static final Sizes USUAL = new Sizes(
            Limits.ARCHIVE_ENTRIES, Limits.ARCHIVE_DIRECTORY_BYTES, Limits.ENTRY_BYTES, Limits.UNPACKED_BYTES);
}
