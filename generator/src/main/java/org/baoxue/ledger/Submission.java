package org.baoxue.ledger;

import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a unit filed for a form and a period.
 *
 * @param unit the sender
 * @param form the form's id
 * @param period the period it is about
 * @param revision 1, or N of {@code _rN}
 * @param file the path below the submissions folder, with {@code /}
 */
public record Submission(UnitCode unit, String form, Period period, int revision, String file) {
    /** What it is a version of. */
    public SubmissionKey key() {
        return new SubmissionKey(unit, form, period);
    }

    /** The whole file as a place. */
    public Place place() {
        return new Place(file, 0, 0, unit, form, period, "", null);
    }

    // by hand, as in SubmissionKey

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Submission version
                        && revision == version.revision
                        && key().equals(version.key())
                        && file.equals(version.file));
    }

    @Override
    public int hashCode() {
        return key().hashCode() * 31 + file.hashCode();
    }
}
