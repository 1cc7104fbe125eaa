package org.baoxue.app.books;

import java.util.List;

/**
 * Words of one kind.
 *
 * @param name its key: {@code terms}, {@code forms}, {@code columns} and so on
 */
public record GlossaryChapter(String name, List<GlossaryRow> rows) {
    public GlossaryChapter {
        rows = List.copyOf(rows);
    }
}
