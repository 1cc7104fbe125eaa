package org.baoxue.schema.compiled;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row as values, each made when it is first asked for. */
final class RowValues {
    private final List<CompiledColumn> columns;
    private final CompiledRow row;
    private final @Nullable Object[] values;

    RowValues(List<CompiledColumn> columns, CompiledRow row) {
        this.columns = columns;
        this.row = row;
        this.values = new @Nullable Object[columns.size()];
    }

    /** Whether the column has a cell. */
    boolean has(int column) {
        return row.isPresent(column);
    }

    /** The value of a column; null if it has no cell. */
    @Nullable
    Object get(int column) {
        if (values[column] == null && has(column)) {
            values[column] = columns.get(column).kind.value(row.text(column));
        }
        return values[column];
    }
}
