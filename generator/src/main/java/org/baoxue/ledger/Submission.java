package org.baoxue.ledger;

import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.ShownName;
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
 * @param sheet the sheet of the file, if it is a workbook, by its name there; else empty
 */
public record Submission(UnitCode unit, String form, Period period, int revision, String file, String sheet) {
    /** A version that is a file by itself. */
    public Submission(UnitCode unit, String form, Period period, int revision, String file) {
        this(unit, form, period, revision, file, "");
    }

    /** What it is read from, as a key: no two versions of a run share it, though one workbook may hold several. */
    public String source() {
        return sheet.isEmpty() ? file : file + "\n" + sheet;
    }

    /** What it is read from, as people are told: the file, and the sheet behind it. */
    public String shown() {
        String shown = ShownName.file(file, true);
        return sheet.isEmpty() ? shown : shown + " / " + ShownName.sheet(sheet);
    }

    /** What it is a version of. */
    public SubmissionKey key() {
        return new SubmissionKey(unit, form, period);
    }

    /** The whole file, or sheet, as a place. */
    public Place place() {
        return new Place(file, 0, 0, unit, form, period, "", null).inSheet(sheet);
    }

    // by hand, as in SubmissionKey

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Submission version
                        && revision == version.revision
                        && key().equals(version.key())
                        && file.equals(version.file)
                        && sheet.equals(version.sheet));
    }

    @Override
    public int hashCode() {
        return (key().hashCode() * 31 + file.hashCode()) * 31 + sheet.hashCode();
    }
}
