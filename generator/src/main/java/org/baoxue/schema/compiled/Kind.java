package org.baoxue.schema.compiled;

import java.util.List;
import org.baoxue.cell.CellTest;
import org.jspecify.annotations.Nullable;

/** What the cells of a column become: texts, whole numbers where they look like one, lists of texts. */
enum Kind {
    TEXT("string"),
    INTEGER("integer"),
    VALUES("array");

    private static final int DIGITS = 18;

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    /** The kind of this schema type; null if cells do not become any such value. */
    static @Nullable Kind of(@Nullable Object type) {
        for (Kind kind : values()) {
            if (kind.type.equals(type)) {
                return kind;
            }
        }
        return null;
    }

    boolean isOf(Object value) {
        return switch (this) {
            case TEXT -> value instanceof String;
            case INTEGER -> value instanceof Long;
            case VALUES -> value instanceof List<?>;
        };
    }

    /** A cell of the column as the value that the schema speaks of. */
    Object value(String text) {
        return switch (this) {
            case TEXT -> text;
            case INTEGER -> isInteger(text) ? (Object) Long.valueOf(text) : text;
            case VALUES -> List.of(text.split(String.valueOf(CellTest.SEPARATOR), -1));
        };
    }

    /** Whether a cell of a column of whole numbers becomes a number. */
    static boolean isInteger(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - from;
        return digits > 0 && digits <= DIGITS && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }
}
