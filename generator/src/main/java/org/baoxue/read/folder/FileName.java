package org.baoxue.read.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/**
 * A file's name as the grammar {@code <unit>_<form>_<period>[_r<N>][_p<K>].<ext>} has it. Suffixes and period are taken from
 * the right, the unit from the left; what is between is the form. A workbook may leave the form out: its sheets name theirs.
 */
public sealed interface FileName {
    /**
     * A name that follows the grammar.
     *
     * @param form as written: an id, a Chinese name or an alias, not yet looked up
     * @param revision 1, or N of {@code _rN}
     * @param part K of {@code _pK}, or 0 for a whole submission
     * @param extension in lower case, without the dot
     */
    record Named(UnitCode unit, String form, Period period, int revision, int part, String extension)
            implements FileName {}

    /**
     * The name of a workbook whose sheets name the forms that they hold.
     *
     * @param revision 1, or N of {@code _rN}; it replaces earlier ones of those forms alone
     * @param extension in lower case, without the dot: of any type of workbook
     */
    record Several(UnitCode unit, Period period, int revision, String extension) implements FileName {}

    /** Extensions of workbooks, read or not. */
    Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "et", "ods");

    /**
     * A name that does not.
     *
     * @param problem the key of the words that say why, such as {@code name.period}
     */
    record Unreadable(String problem) implements FileName {}

    /** Reads a name without its folders. */
    static FileName parse(String name) {
        String extension = extension(name);
        if (extension.isEmpty()) {
            return new Unreadable("name.extension");
        }
        String base = name.substring(0, name.lastIndexOf('.')); // in lower case an extension may be longer
        List<String> steps = new ArrayList<>(Arrays.asList(base.split("_", -1)));
        int part = suffix(steps, "p(\\d{1,4})", 0);
        int revision = suffix(steps, "r(\\d{1,4})", 1);
        if (steps.size() == 2 && WORKBOOKS.contains(extension)) {
            return several(steps, revision, part, extension);
        }
        if (steps.size() < 3) {
            return new Unreadable("name.parts");
        }
        Period period = Period.parse(steps.remove(steps.size() - 1));
        UnitCode unit = UnitCode.parse(steps.remove(0));
        if (unit == null) {
            return new Unreadable("name.unit");
        }
        if (period == null) {
            return new Unreadable("name.period");
        }
        if (part < 0 || revision < 0) {
            return new Unreadable(part < 0 ? "name.part" : "name.revision");
        }
        return new Named(unit, String.join("_", steps), period, revision, part, extension);
    }

    private static FileName several(List<String> steps, int revision, int part, String extension) {
        UnitCode unit = UnitCode.parse(steps.get(0));
        Period period = Period.parse(steps.get(1));
        if (unit == null || period == null) {
            return new Unreadable("name.parts");
        }
        if (part != 0 || revision < 0) {
            return new Unreadable(part == 0 ? "name.revision" : "name.part_of_workbook");
        }
        return new Several(unit, period, revision, extension);
    }

    /** The text behind the last dot in lower case; empty if there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The number of the last step if it is such a suffix, the default if it is not, -1 if the number is too small. */
    private static int suffix(List<String> steps, String pattern, int otherwise) {
        Matcher matcher = Pattern.compile(pattern).matcher(steps.get(steps.size() - 1));
        if (!matcher.matches()) {
            return otherwise;
        }
        steps.remove(steps.size() - 1);
        if (steps.isEmpty()) {
            steps.add("");
        }
        int number = Integer.parseInt(matcher.group(1));
        return number > otherwise ? number : -1;
    }
}
