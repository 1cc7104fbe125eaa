package org.baoxue.app;

import java.util.List;
import org.baoxue.model.Arg;

/**
 * Something that was not checked, and why. Its words are the messages {@code <key>} (what) and {@code <key>.why}; {@code
 * <key>.rests_on}, where there is one, says which rules and figures lack it, and {@code <key>.figures.<topic>} names the figures.
 *
 * @param key its stable name, such as {@code unchecked.timeliness}
 * @param topic a form's id where the line is about a form; else empty
 * @param arguments what its words show
 * @param unit what is counted
 * @param number how many
 */
public record Unchecked(String key, String topic, List<Arg> arguments, Unit unit, long number) {
    /** What is counted. */
    public enum Unit {
        /** Nothing can be counted. */
        NONE,
        /** 份: files. */
        FILES,
        /** 校次: months of schools. */
        SCHOOL_MONTHS,
        /** 条: rows of a registry. */
        ROWS,
        /** 条: findings. */
        FINDINGS
    }

    public Unchecked {
        arguments = List.copyOf(arguments);
    }

    /** A line without a number. */
    public static Unchecked of(String key, Arg... arguments) {
        return new Unchecked(key, "", List.of(arguments), Unit.NONE, 0);
    }

    /** A line with a number. */
    public static Unchecked counted(String key, Unit unit, long number, Arg... arguments) {
        return new Unchecked(key, "", List.of(arguments), unit, number);
    }

    /** The same line about a form. */
    public Unchecked about(String form) {
        return new Unchecked(key, form, arguments, unit, number);
    }
}
