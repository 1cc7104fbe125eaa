package org.baoxue.app.run;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.division.UnitTree;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a file whose name tells it to nobody: the unit of which a code stands in the name, else in the nearest folder or archive around
 * it that has one. Only codes of units that are there count, and two of them in one name tell nothing, for what is said of a file goes to
 * one sender alone.
 */
public final class NamedSenders {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(?:\\d{6}|\\d{10})(?!\\d)");

    private NamedSenders() {}

    /** The finding, as one of the file's sender where nobody is named for it and the sender can be told. */
    public static Finding told(Finding finding, UnitTree tree) {
        Place place = finding.place();
        if (place.unit() != null || place.file().isEmpty()) {
            return finding;
        }
        UnitCode sender = sender(place.file(), tree);
        return sender == null ? finding : new Finding(finding.code(), finding.arguments(), place.of(sender));
    }

    private static @Nullable UnitCode sender(String path, UnitTree tree) {
        String[] steps = path.split("/", -1);
        for (int i = steps.length - 1; i >= 0; i--) {
            SortedSet<UnitCode> named = new TreeSet<>();
            Matcher codes = CODE.matcher(steps[i]);
            while (codes.find()) {
                UnitCode code = new UnitCode(codes.group());
                if (tree.school(code) != null || tree.unit(code) != null) {
                    named.add(code);
                }
            }
            if (!named.isEmpty()) {
                return named.size() == 1 ? named.first() : null;
            }
        }
        return null;
    }
}
