package org.baoxue.read;

import java.util.List;
import java.util.function.Function;
import org.baoxue.form.Column;
import org.jspecify.annotations.Nullable;

/** Finds the heading that a misspelt one was to be: fewest letters to change, fewer than half of it. */
final class NearHeading {
    private NearHeading() {}

    /**
     * The nearest column; null if none is near.
     *
     * @param text a heading as compared, without blanks
     * @param names the headings of a column, likewise
     */
    static @Nullable Column of(String text, List<Column> columns, Function<Column, List<String>> names) {
        Column nearest = null;
        int fewest = (Math.max(text.length(), 2) + 1) / 2;
        for (Column column : columns) {
            for (String name : names.apply(column)) {
                int changes = changes(text, name);
                if (changes < fewest) {
                    fewest = changes;
                    nearest = column;
                }
            }
        }
        return nearest;
    }

    /** How many letters must be put in, taken out or replaced. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
