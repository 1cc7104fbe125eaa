package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baoxue.cell.CellTest;
import org.baoxue.cell.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What a schema asks of a row: that some columns are in one of certain states (absent, or present, or one of some codes, which is
 * settled beforehand for each code), and further tests. In its quick form all that is asked of a cell is a state as well.
 */
final class RowTest {
    private static final int STATES = 0;
    private static final int CELL = 1;
    private static final int ANY = 2;
    private static final int NOT = 3;

    private static final long PRESENT = ~1L;
    private static final long UNLESS_FAILS = ~(1L << CompiledClauses.FAILS);

    private final int shape;
    private final int[] columns;
    /** A bit for each state in which the column may be. */
    private final long[] masks;

    private final RowTest[] tests;
    private final CellTest cell;

    private RowTest(int shape, Map<Integer, Long> states, List<RowTest> tests, CellTest cell) {
        this.shape = shape;
        this.columns = states.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.masks = states.values().stream().mapToLong(Long::longValue).toArray();
        this.tests = tests.toArray(RowTest[]::new);
        this.cell = cell;
    }

    /**
     * The test of a row of these columns.
     *
     * @param questions takes what is asked of cells of columns without codes: the states of these questions stand behind those of the
     *     columns, and cells of columns with codes must be none but codes; null for a test that asks the cells themselves
     */
    static RowTest of(
            RowSchema schema, List<CompiledColumns.Column> columns, @Nullable List<RowSchema.Cell> questions) {
        Map<Integer, Long> states = new TreeMap<>();
        List<RowTest> tests = new ArrayList<>();
        for (RowSchema.Ask ask : schema.terms()) {
            if (ask instanceof RowSchema.Required one) {
                states.merge(one.column(), PRESENT, (a, b) -> a & b);
            } else if (ask instanceof RowSchema.Cell one) {
                CompiledColumns.Column column = columns.get(one.column());
                Codes codes = column.codes;
                if (questions == null) {
                    tests.add(cell(one, column));
                } else if (codes != null) {
                    states.merge(one.column(), allowed(one, codes, column.kind), (a, b) -> a & b);
                } else {
                    states.merge(columns.size() + number(one, questions), UNLESS_FAILS, (a, b) -> a & b);
                }
            } else if (ask instanceof RowSchema.Not not) {
                RowTest refused = of(not.refused(), columns, questions);
                if (refused.isOneState()) {
                    states.merge(refused.columns[0], ~refused.masks[0], (a, b) -> a & b);
                } else {
                    tests.add(new RowTest(NOT, Map.of(), List.of(refused), CellTest.ALWAYS));
                }
            } else if (ask instanceof RowSchema.AnyOf alternatives) {
                List<RowTest> options = alternatives.options().stream()
                        .map(option -> of(option, columns, questions))
                        .toList();
                tests.add(new RowTest(ANY, Map.of(), options, CellTest.ALWAYS));
            }
        }
        return new RowTest(STATES, states, tests, CellTest.ALWAYS);
    }

    private static RowTest cell(RowSchema.Cell asked, CompiledColumns.Column column) {
        return new RowTest(CELL, Map.of(asked.column(), PRESENT), List.of(), CellTests.of(asked.schema(), column.kind));
    }

    private static long allowed(RowSchema.Cell asked, Codes codes, Kind kind) {
        long allowed = 1L << CompiledRow.ABSENT;
        for (int i = 0; i < codes.texts().size(); i++) {
            boolean holds = asked.schema().holds(kind.value(codes.texts().get(i)));
            allowed |= (holds ? 1L : 0) << (i + 1);
        }
        return allowed;
    }

    @SuppressWarnings("ReferenceEquality")
    private static int number(RowSchema.Cell asked, List<RowSchema.Cell> questions) {
        for (int i = 0; i < questions.size(); i++) {
            RowSchema.Cell known = questions.get(i);
            // the reader makes one object of the same schema in two places
            if (known.column() == asked.column() && known.schema() == asked.schema()) {
                return i;
            }
        }
        questions.add(asked);
        return questions.size() - 1;
    }

    private boolean isOneState() {
        return shape == STATES && tests.length == 0 && columns.length == 1;
    }

    /** The columns, and the questions behind them, on whose states it depends; each may come twice. */
    IntStream dependsOn() {
        return IntStream.concat(IntStream.of(columns), Stream.of(tests).flatMapToInt(RowTest::dependsOn));
    }

    /** Whether it holds by the states of columns and questions; of a test made with questions. */
    boolean holds(int[] states) {
        if (shape == NOT) {
            return !tests[0].holds(states);
        }
        for (int i = 0; i < columns.length; i++) {
            // what nobody has looked up counts as the last state, which is a present one
            if ((masks[i] >>> states[columns[i]] & 1) == 0) {
                return false;
            }
        }
        for (RowTest test : tests) {
            if (test.holds(states) == (shape == ANY)) {
                return shape == ANY;
            }
        }
        return shape != ANY;
    }

    boolean holds(CompiledRow row) {
        return switch (shape) {
            case CELL -> !row.isPresent(columns[0]) || row.passes(cell, columns[0]);
            case ANY -> anyHolds(row);
            case NOT -> !tests[0].holds(row);
            default -> allHold(row);
        };
    }

    private boolean allHold(CompiledRow row) {
        for (int i = 0; i < columns.length; i++) {
            // what nobody has looked up counts as the last state, which is a present one
            if ((masks[i] >>> row.states[columns[i]] & 1) == 0) {
                return false;
            }
        }
        for (RowTest test : tests) {
            if (!test.holds(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyHolds(CompiledRow row) {
        for (RowTest test : tests) {
            if (test.holds(row)) {
                return true;
            }
        }
        return false;
    }
}
