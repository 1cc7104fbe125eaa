package org.baoxue.ledger;

import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What a unit files for a form and a period, whichever version of it. Every run compares some from its first row on, so it says by
 * hand when two are equal: what a record links for that at run time would show in a small run.
 *
 * @param unit the sender
 * @param form the form's id
 * @param period the period it is about
 */
public record SubmissionKey(UnitCode unit, String form, Period period) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubmissionKey key
                && unit.equals(key.unit)
                && form.equals(key.form)
                && period.equals(key.period);
    }

    @Override
    public int hashCode() {
        return (unit.hashCode() * 31 + form.hashCode()) * 31 + period.hashCode();
    }
}
