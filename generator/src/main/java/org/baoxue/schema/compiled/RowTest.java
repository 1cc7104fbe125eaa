package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.baoxue.cell.CellTest;
import org.baoxue.cell.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What a schema asks of a row, asked of its bytes. One class for every shape, as with {@link CellTest}. Where a column must be one
 * of some codes, what is asked of it here is settled beforehand for each code, and a row answers with the number of its code.
 */
final class RowTest {
    static final RowTest ALWAYS = new RowTest(Shape.ALL, new int[0], null, false, List.of());

    private static final int MOST_CODES = Long.SIZE;

    private final Shape shape;
    private final int[] columns;
    private final boolean needed;
    private final RowTest[] tests;
    private final CellTest cell;
    private final @Nullable Codes codes;
    private final long allowed;

    private enum Shape {
        PRESENT,
        CELL,
        CODE,
        ALL,
        ANY,
        NOT
    }

    private record Question(CellTest cell, @Nullable Codes codes, long allowed) {}

    private RowTest(Shape shape, int[] columns, @Nullable Question question, boolean needed, List<RowTest> tests) {
        this.shape = shape;
        this.columns = columns;
        this.needed = needed;
        this.tests = tests.toArray(RowTest[]::new);
        this.cell = question == null ? CellTest.ALWAYS : question.cell();
        this.codes = question == null ? null : question.codes();
        this.allowed = question == null ? 0 : question.allowed();
    }

    /** The test of a row of these columns. */
    static RowTest of(RowSchema schema, List<CompiledColumn> columns) {
        TreeSet<Integer> required = new TreeSet<>();
        schema.terms().forEach(ask -> {
            if (ask instanceof RowSchema.Required one) {
                required.add(one.column());
            }
        });
        TreeSet<Integer> bare = new TreeSet<>(required);
        List<RowTest> tests = new ArrayList<>();
        for (RowSchema.Ask ask : schema.terms()) {
            if (ask instanceof RowSchema.Cell one) {
                bare.remove(one.column());
                tests.add(cell(one, required.contains(one.column()), columns.get(one.column())));
            } else if (ask instanceof RowSchema.Not not) {
                RowTest refused = of(not.refused(), columns);
                tests.add(new RowTest(Shape.NOT, new int[0], null, false, List.of(refused)));
            } else if (ask instanceof RowSchema.AnyOf alternatives) {
                List<RowTest> options = alternatives.options().stream()
                        .map(option -> of(option, columns))
                        .toList();
                tests.add(new RowTest(Shape.ANY, new int[0], null, false, options));
            }
        }
        if (!bare.isEmpty()) {
            int[] asked = bare.stream().mapToInt(Integer::intValue).toArray();
            tests.add(0, new RowTest(Shape.PRESENT, asked, null, true, List.of()));
        }
        return tests.size() == 1 ? tests.get(0) : new RowTest(Shape.ALL, new int[0], null, false, tests);
    }

    private static RowTest cell(RowSchema.Cell asked, boolean needed, CompiledColumn column) {
        CellTest test = CellTests.of(asked.schema(), column.kind);
        int[] columns = {asked.column()};
        Codes codes = column.codes;
        if (codes == null || codes.texts().size() > MOST_CODES) {
            return new RowTest(Shape.CELL, columns, new Question(test, null, 0), needed, List.of());
        }
        long allowed = 0;
        for (int i = 0; i < codes.texts().size(); i++) {
            boolean holds = asked.schema().holds(column.kind.value(codes.texts().get(i)));
            allowed |= (holds ? 1L : 0) << i;
        }
        return new RowTest(Shape.CODE, columns, new Question(test, codes, allowed), needed, List.of());
    }

    boolean holds(CompiledRow row) {
        return switch (shape) {
            case PRESENT -> isPresent(row);
            case CELL -> row.isPresent(columns[0]) ? row.passes(cell, columns[0]) : !needed;
            case CODE -> row.isPresent(columns[0]) ? isAllowed(row, columns[0]) : !needed;
            case ALL -> holdsAll(row);
            case ANY -> holdsAny(row);
            case NOT -> !tests[0].holds(row);
        };
    }

    private boolean isPresent(CompiledRow row) {
        for (int column : columns) {
            if (!row.isPresent(column)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllowed(CompiledRow row, int column) {
        int code = codes == null ? -1 : CompiledColumn.code(codes, row, column);
        return code >= 0 ? (allowed >>> code & 1) != 0 : row.passes(cell, column);
    }

    private boolean holdsAll(CompiledRow row) {
        for (RowTest test : tests) {
            if (!test.holds(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsAny(CompiledRow row) {
        for (RowTest test : tests) {
            if (test.holds(row)) {
                return true;
            }
        }
        return false;
    }
}
