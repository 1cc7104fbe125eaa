package org.baoxue.view.book;

import java.util.List;

/**
 * A part of a page under a heading.
 *
 * @param anchor its id on the page: a code, a key, a name in Latin letters
 * @param level {@link #FIRST} for a chapter, {@link #SECOND} for a part of the chapter before it
 * @param code what stands before the heading, such as a rule's code; empty if nothing does
 * @param heading its heading
 * @param blocks what it says
 */
public record Section(String anchor, int level, String code, String heading, List<Block> blocks) {
    /** A chapter. */
    public static final int FIRST = 2;

    /** A part of a chapter. */
    public static final int SECOND = 3;

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A chapter. */
    public static Section chapter(String anchor, String heading, List<? extends Block> blocks) {
        return new Section(anchor, FIRST, "", heading, List.copyOf(blocks));
    }

    /** A part of the chapter before it, known by its code. */
    public static Section part(String anchor, String code, String heading, List<? extends Block> blocks) {
        return new Section(anchor, SECOND, code, heading, List.copyOf(blocks));
    }
}
