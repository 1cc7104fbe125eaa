package org.baoxue.canonical;

import java.util.Set;

/**
 * A canonical cell.
 *
 * @param repairs what was put right; if the profile forbids one of them, the forbidden ones, and nothing was
 * @param placeholder whether it is a sign for "nothing", which may mean missing, none or not applicable
 */
public record ReadCell(String text, Set<Repairs> repairs, boolean placeholder) {
    /** What a conversion puts in the place of a character that it cannot write. */
    static final char LOST = '\uFFFD';

    /** Whether a character of it was lost before it was filed. */
    public boolean isLost() {
        return text.indexOf(LOST) >= 0;
    }

    /** Whether something has to be said about it. */
    public boolean isOdd() {
        return placeholder || !repairs.isEmpty() || isLost();
    }

    /** Whether its value is not known. */
    public boolean isUnknown() {
        return placeholder || isLost();
    }
}
