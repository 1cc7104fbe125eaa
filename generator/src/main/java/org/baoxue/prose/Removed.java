package org.baoxue.prose;

import java.util.Comparator;

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
}
