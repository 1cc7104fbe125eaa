package org.baoxue.division;

import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a unit could not be placed in the tree as it was filed.
 *
 * @param parent the unit above that was named, where that is the trouble
 */
public record TreeProblem(
        Kind kind, UnitCode code, @Nullable UnitCode parent) {
    /** The kinds of trouble. */
    public enum Kind {
        /** Neither the table nor {@code units} has the province: its name is not known. */
        PROVINCE_UNKNOWN,
        /** A kind that is not in the list, or a second province. */
        KIND_UNUSABLE,
        /** The unit above is named nowhere, or has ended. */
        PARENT_UNKNOWN,
        /** Going up from the unit comes back to it. */
        CYCLE,
        /** A unit on the way up is itself left out. */
        DETACHED,
        /** The same unit is filed twice. */
        FILED_TWICE,
        /** A school whose area is not in the tree. */
        AREA_UNKNOWN
    }
}
