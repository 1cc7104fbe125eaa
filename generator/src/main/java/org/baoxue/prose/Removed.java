package org.baoxue.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that was taken out of a text.
 *
 * @param kind what it was
 * @param what the name of a tag or the scheme of an address; never words of the text
 * @param line the line of the text, from 1, on which it first stands
 * @param count how often
 */
public record Removed(Kind kind, String what, int line, int count) implements Comparable<Removed> {
    /** What may be taken out. */
    public enum Kind {
        /** HTML; its words stay. */
        HTML,
        /** A picture; its description stays. */
        IMAGE,
        /** An address that is neither http, https nor mailto; its words stay. */
        LINK,
        /** Marks that are nested or crowded beyond what anybody writes; the words stay, as plain text. */
        MARKS
    }

    private static final Comparator<Removed> ORDER =
            Comparator.comparing(Removed::kind).thenComparing(Removed::what);

    @Override
    public int compareTo(Removed other) {
        return ORDER.compare(this, other);
    }

    /** Gathers what is taken out, joined by kind and name. */
    static final class Gathered {
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
}
