package org.baoxue.prose;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what is taken out, joined by kind and name. */
final class RemovedList {
    private static final int NAME_LENGTH = 20;

    private final SortedMap<String, Removed> removed = new TreeMap<>();

    void add(Removed.Kind kind, String what, int line) {
        String name = name(what);
        removed.merge(
                kind + "/" + name,
                new Removed(kind, name, line, 1),
                (a, b) -> new Removed(kind, name, Math.min(a.line(), b.line()), a.count() + b.count()));
    }

    List<Removed> list() {
        return removed.values().stream().sorted().toList();
    }

    /** Letters, digits and the marks of a scheme: whatever else stands there is nobody's name for a tag. */
    private static String name(String what) {
        String name = what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9:!?-]", "");
        return name.substring(0, Math.min(name.length(), NAME_LENGTH));
    }
}
