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
    /** The codes of which a cell must be one; null if more, or something else, is asked of it. */
    final @Nullable Codes codes;

    CompiledColumn(String name, Kind kind, ValueSchema schema) {
        this.name = name;
        this.kind = kind;
        this.schema = schema;
        this.test = CellTests.of(schema, kind);
        this.codes = test.codes();
    }

    /** Which of its codes the cell is, looked up once for a row; -1 if none. Only of a column that has codes. */
    static int code(Codes codes, CompiledRow row, int column) {
        int code = row.codes[column];
        if (code == CompiledRow.UNASKED) {
            code = codes.find(row.bytes[column], row.from[column], row.to[column], row.gb18030[column]);
            row.codes[column] = code;
        }
        return code;
    }

    boolean holds(CompiledRow row, int column) {
        return codes == null ? row.passes(test, column) : code(codes, row, column) >= 0;
    }
}
