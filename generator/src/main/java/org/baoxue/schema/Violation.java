package org.baoxue.schema;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a schema refuses.
 *
 * @param keyword the keyword of the schema that refuses it, such as {@code required}
 * @param column the top-level property it is about (for a missing one, its own name); empty if it is about the whole
 * @param pointer where in the instance, as a JSON pointer, such as {@code /thresholds/suspected/count}; empty for the whole
 * @param element the element of {@code allOf} that refuses it; null if the schema does so outright
 */
public record Violation(
        String keyword,
        String column,
        String pointer,
        @Nullable Element element) {
    /**
     * An element of {@code allOf}, or an {@code if} beside it.
     *
     * @param index its position in {@code allOf}, from 0; -1 for an {@code if} of the schema itself
     * @param conditional whether it spoke because its {@code if} held, or failed
     * @param zh its sentence in Chinese ({@code x-rule-zh}); empty if it has none
     * @param en its sentence in English ({@code x-rule-en}); empty if it has none
     */
    public record Element(int index, boolean conditional, String zh, String en) {}
}
