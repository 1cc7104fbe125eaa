package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.schema.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A schema of rows, asked of the bytes of canonical cells. An empty cell is an absent key; in a column of whole numbers what
 * looks like one (at most 18 digits) is a number and anything else a text; a cell of a list is split at {@code ;}. On every row
 * it agrees with {@link org.baoxue.schema.EveritEngine}. Never changes; safe for use by many threads, each with its own row.
 */
public final class CompiledSchema {
    private final CompiledColumn[] columns;
    private final List<CompiledColumn> columnList;
    private final CompiledClause outright;
    private final CompiledClause[] clauses;

    CompiledSchema(List<CompiledColumn> columns, CompiledClause outright, List<CompiledClause> clauses) {
        this.columns = columns.toArray(CompiledColumn[]::new);
        this.columnList = List.copyOf(columns);
        this.outright = outright;
        this.clauses = clauses.toArray(CompiledClause[]::new);
    }

    /**
     * Compiles a schema, or says what of it is not known.
     *
     * @param schema draft-07 as {@link org.baoxue.table.StrictJson} makes it and {@link org.baoxue.schema.SchemaLint} has
     *     nothing against, the project's own keywords expanded
     */
    public static Compilation of(Map<String, @Nullable Object> schema) {
        return new SchemaReader().read(schema);
    }

    /** The names of the columns; their positions are those of a row's cells. */
    public List<String> columns() {
        return columnList.stream().map(column -> column.name).toList();
    }

    /** A row to be filled, for one thread. */
    public CompiledRow row() {
        return new CompiledRow(columns.length);
    }

    /** Whether the schema has nothing outright against this one cell; an absent cell always holds. */
    public boolean columnHolds(int column, CompiledRow row) {
        return row.from[column] == row.to[column] || columns[column].holds(row, column);
    }

    /** Whether all that must be there is there, and every element of {@code allOf} holds. Says nothing of cells by themselves. */
    public boolean rest(CompiledRow row) {
        if (!outright.holds(row)) {
            return false;
        }
        for (CompiledClause clause : clauses) {
            if (!clause.holds(row)) {
                return false;
            }
        }
        return true;
    }

    /** Everything that the schema refuses, as {@link org.baoxue.schema.Engine#check} tells it of the same row. */
    public List<Violation> check(CompiledRow row) {
        List<Violation> violations = new ArrayList<>();
        RowValues values = new RowValues(columnList, row);
        List<ValueSchema.Refusal> found = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            Object value = columnHolds(column, row) ? null : values.get(column);
            if (value != null) {
                columns[column].schema.explain(value, "/" + columns[column].name, found);
            }
        }
        if (!found.isEmpty() || !outright.holds(row)) {
            outright.explain(values, found, violations);
        }
        for (CompiledClause clause : clauses) {
            if (!clause.holds(row)) {
                clause.explain(values, List.of(), violations);
            }
        }
        return violations;
    }
}
