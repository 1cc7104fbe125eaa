package org.baoxue.division;

import java.time.LocalDate;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One unit that a province adds or changes through the form {@code units}.
 *
 * @param kind a code of {@code unit_kind}: province, city, county, zone, placeholder
 * @param parent as filed; a placeholder is allowed
 * @param mergedInto the unit that took over one that has ended; null if none is named
 */
public record UnitEntry(
        UnitCode code,
        String kind,
        String name,
        String nameEn,
        @Nullable UnitCode parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UnitCode mergedInto) {
    /** From when to when it holds. */
    Validity validity() {
        return new Validity(validFrom, validTo, mergedInto);
    }
}
