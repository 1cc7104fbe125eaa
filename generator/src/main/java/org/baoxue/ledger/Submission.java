package org.baoxue.ledger;

import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;

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
    /** The whole file as a place. */
    public Place place() {
        return new Place(file, 0, 0, unit, form, period, "", null);
    }
}
