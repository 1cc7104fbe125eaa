package org.baoxue.schema.compiled;

import org.baoxue.cell.CellTest;
import org.baoxue.cell.Codes;
import org.jspecify.annotations.Nullable;

/** What a schema says outright of one column. */
final class CompiledColumn {
    final String name;
    final Kind kind;
    final ValueSchema schema;
    final CellTest test;
    /** The codes of which a cell must be one, so few that each is a state of the cell; null if anything else is asked of it. */
    final @Nullable Codes codes;
    /** Whether the schema has the same against every cell that it refuses. */
    final boolean tellsAlike;

    CompiledColumn(String name, Kind kind, ValueSchema schema) {
        this.name = name;
        this.kind = kind;
        this.schema = schema;
        this.tellsAlike = schema.isSingle(kind);
        this.test = CellTests.of(schema, kind);
        Codes stated = test.codes();
        this.codes = stated == null || stated.texts().size() >= CompiledRow.UNKNOWN - 1 ? null : stated;
    }
}
