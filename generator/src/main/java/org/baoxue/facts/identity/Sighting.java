package org.baoxue.facts.identity;

import org.baoxue.ledger.Submission;
import org.baoxue.model.Place;

/**
 * What a second look at a suspect's row has told.
 *
 * @param file the number of its submission in the order of files
 * @param row as a spreadsheet shows it
 * @param line the physical line on which it starts
 * @param rowKey the key of the row, as a place has it
 * @param identity two rows are about the same thing if these texts are equal; never personal in clear
 * @param note what the rule needs besides, never personal
 */
public record Sighting(
        int file, Submission submission, long row, long line, String rowKey, String identity, String note)
        implements Comparable<Sighting> {
    /** The row as a place. */
    public Place place() {
        return submission.place().onRow(row, line).keyed(rowKey);
    }

    /** The order of files and rows. */
    @Override
    public int compareTo(Sighting other) {
        int byFile = Integer.compare(file, other.file);
        return byFile != 0 ? byFile : Long.compare(row, other.row);
    }
}
