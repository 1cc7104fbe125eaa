package org.baoxue.canonical;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers whose digits a spreadsheet has grouped by thousands. Only groups that are all whole are taken for such: of {@code 1,2345}
 * nobody can say which digit is too many.
 */
final class Grouping {
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3}){1,5}(\\.0+)?");

    private Grouping() {}

    /** The number without its groups; anything else as it is. */
    static String removed(String number, Set<Repairs> made) {
        if (number.indexOf(',') < 0 || !GROUPED.matcher(number).matches()) {
            return number;
        }
        made.add(Repairs.GROUPING);
        return number.replace(",", "");
    }
}
