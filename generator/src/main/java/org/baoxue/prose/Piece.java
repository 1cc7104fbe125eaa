package org.baoxue.prose;

import java.util.List;
import java.util.Set;

/** A piece of a sanitised text, in order: a tag that opens, one that closes, words. */
sealed interface Piece {
    /** Tags inside a block: a number that runs across them is still one number. */
    Set<String> INLINE = Set.of("strong", "em", "code", "a");

    /** A tag that opens, with names and values of attributes in turn. */
    record Open(String tag, List<String> attributes) implements Piece {
        /** The value of an attribute; empty if it has none. */
        String attribute(String name) {
            int at = attributes.indexOf(name);
            return at >= 0 && at % 2 == 0 ? attributes.get(at + 1) : "";
        }
    }

    /** A tag that closes. */
    record Close(String tag) implements Piece {}

    /** Words, decoded. */
    record Words(String text) implements Piece {}
}
