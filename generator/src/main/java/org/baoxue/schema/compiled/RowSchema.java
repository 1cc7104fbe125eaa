package org.baoxue.schema.compiled;

import java.util.List;
import org.baoxue.cell.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A schema of a whole row.
 *
 * @param terms what it asks, all of it
 */
record RowSchema(List<Ask> terms) {
    /** One thing that is asked of a row. */
    sealed interface Ask {}

    /** This column has a cell. */
    record Required(int column, String name) implements Ask {}

    /** The column's cell, if there is one, is such. */
    record Cell(int column, String name, ValueSchema schema) implements Ask {}

    /** The row is not such. */
    record Not(RowSchema refused) implements Ask {}

    /** The row is such or such. */
    record AnyOf(List<RowSchema> options) implements Ask {}

    boolean holds(Values values) {
        for (Ask ask : terms) {
            if (!holds(ask, values)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Ask ask, Values values) {
        if (ask instanceof Required required) {
            return values.has(required.column());
        }
        if (ask instanceof Cell cell) {
            Object value = values.get(cell.column());
            return value == null || cell.schema().holds(value);
        }
        if (ask instanceof Not not) {
            return !not.refused().holds(values);
        }
        return ((AnyOf) ask).options().stream().anyMatch(option -> option.holds(values));
    }

    /** Whether it tells no difference between cells that are none of their column's codes. */
    boolean isClosed(List<CompiledColumns.Column> columns) {
        return terms.stream().allMatch(ask -> {
            if (ask instanceof Cell cell) {
                Codes codes = columns.get(cell.column()).codes;
                return codes == null || cell.schema().isClosed(codes.texts());
            }
            if (ask instanceof AnyOf alternatives) {
                return alternatives.options().stream().allMatch(option -> option.isClosed(columns));
            }
            return !(ask instanceof Not not) || not.refused().isClosed(columns);
        });
    }

    /** Whether it has the same against all rows of the same states. */
    boolean tellsAlike(List<CompiledColumns.Column> columns) {
        return isClosed(columns)
                && terms.stream().allMatch(ask -> {
                    if (ask instanceof Cell cell) {
                        CompiledColumns.Column column = columns.get(cell.column());
                        return cell.schema().isSingle(column.kind);
                    }
                    return !(ask instanceof AnyOf alternatives)
                            || alternatives.options().stream().allMatch(option -> option.tellsAlike(columns));
                });
    }

    /** Adds whatever it has against the row, the innermost alone. */
    void explain(Values values, List<ValueSchema.Refusal> refusals) {
        for (Ask ask : terms) {
            if (holds(ask, values)) {
                continue;
            }
            if (ask instanceof Required required) {
                refusals.add(new ValueSchema.Refusal("/" + required.name(), "required"));
            } else if (ask instanceof Cell cell) {
                Object value = values.get(cell.column());
                if (value != null) {
                    cell.schema().explain(value, "/" + cell.name(), refusals);
                }
            } else if (ask instanceof AnyOf alternatives) {
                int before = refusals.size();
                alternatives.options().forEach(option -> option.explain(values, refusals));
                ValueSchema.keepMeant(refusals.subList(before, refusals.size()));
            } else {
                refusals.add(new ValueSchema.Refusal("", "not"));
            }
        }
    }

    /** The cells of a row as values, each made when it is first asked for. */
    static final class Values {
        private final List<CompiledColumns.Column> columns;
        private final CompiledRow row;
        private final @Nullable Object[] values;

        Values(List<CompiledColumns.Column> columns, CompiledRow row) {
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
}
