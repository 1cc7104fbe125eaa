package org.baoxue.model;

import java.util.Locale;

/** How a column's cells are shown. The one mask everywhere: two masks of one number can be joined to recover it. */
public enum Mask {
    /** Not personal: shown as it is. */
    NONE,
    /** The first character, then {@code *}. */
    NAME,
    /** ID and 学籍号: the first two characters, then {@code *}; of Chinese text, which is a name in the wrong column, the first. */
    ID,
    /** The year only. */
    BIRTH_DATE,
    /** Nothing: {@code ***}. */
    SECRET,
    /**
     * A cell that is not personal by its column but holds what does not belong there, in a form about children: it may be a
     * neighbour's name or number, so text that may be a name keeps its first character and digits keep two.
     */
    STRAY;

    /** The kind that a schema's {@code x-personal} names; SECRET for a word that is not known. */
    public static Mask ofSchema(String personal) {
        return switch (personal.toLowerCase(Locale.ROOT)) {
            case "name" -> NAME;
            case "id", "student_no" -> ID;
            case "birth_date" -> BIRTH_DATE;
            default -> SECRET;
        };
    }
}
