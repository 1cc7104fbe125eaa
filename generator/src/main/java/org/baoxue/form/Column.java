package org.baoxue.form;

import org.baoxue.model.Mask;
import org.jspecify.annotations.Nullable;

/**
 * A column of a form.
 *
 * @param key its key in files and code
 * @param zh its Chinese heading
 * @param en its English heading
 * @param type what its cells hold
 * @param codes the name of its code list, or null
 * @param mask how its cells are shown
 * @param notApplicable whether 不适用 is allowed
 * @param required whether every row must have it
 * @param countyOnly whether it is stripped before a file goes further up
 * @param head whether it stands once in the head of a document, and not in each element of its list
 */
public record Column(
        String key,
        String zh,
        String en,
        Type type,
        @Nullable String codes,
        Mask mask,
        boolean notApplicable,
        boolean required,
        boolean countyOnly,
        boolean head) {
    /** What the cells of a column hold. */
    public enum Type {
        TEXT,
        INTEGER,
        DATE,
        CODE,
        /** Several values, joined by {@code ;}; each a code where the column names a list. */
        VALUES
    }
}
