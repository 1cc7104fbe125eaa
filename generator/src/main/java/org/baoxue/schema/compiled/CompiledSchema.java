package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.baoxue.cell.CellTest;
import org.baoxue.cell.code.RowCheck;
import org.baoxue.cell.code.RowCheckWriter;
import org.baoxue.schema.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A schema of rows, asked of the bytes of canonical cells. An empty cell is an absent key; in a column of whole numbers what
 * looks like one (at most 18 digits) is a number and anything else a text; a cell of a list is split at {@code ;}. On every row
 * it agrees with {@link org.baoxue.schema.EveritEngine}. Never changes; safe for use by many threads, each with its own row.
 */
public final class CompiledSchema {
    /** Rows after which a check is generated: before, making and compiling a class takes longer than it saves. */
    private static final int MANY = 20_000;

    private static final int STEP = 1_000;

    private final CompiledColumns columns;
    private final CompiledClause outright;
    private final List<CompiledClause> others;
    /** Whether what clauses have against a row depends on its states alone, and on which of its cells fail. */
    private final boolean alike;

    private final CompiledClauses clauses;
    private final AtomicLong asked = new AtomicLong();
    private volatile @Nullable RowCheck generated;

    CompiledSchema(
            List<CompiledColumns.Column> columns,
            CompiledClause outright,
            List<CompiledClause> others,
            List<RowSchema.Cell> questions) {
        this.columns = new CompiledColumns(columns);
        this.outright = outright;
        this.others = List.copyOf(others);
        List<CompiledClause> together = new ArrayList<>(List.of(outright));
        together.addAll(others);
        this.clauses = new CompiledClauses(together, columns, questions);
        this.alike = together.stream().allMatch(clause -> clause.tellsAlike);
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
        return columns.all().stream().map(column -> column.name).toList();
    }

    /** Whether whatever the schema takes in a column consists of such characters: {@link CellTest#takesOnly}. */
    public boolean takesOnly(int column, boolean[] first, boolean[] any) {
        return columns.get(column).test.takesOnly(first, any);
    }

    /** Whether the pattern of a column, if it has one, has nothing against the text, in which no character may be cut in half. */
    public boolean matchesPattern(int column, String text) {
        for (Term term : columns.get(column).schema.terms()) {
            if (term instanceof Term.Matching && !term.holds(text)) {
                return false;
            }
        }
        return true;
    }

    /** A row to be filled, for one thread. */
    public CompiledRow row() {
        return new CompiledRow(columns.size(), clauses.questions());
    }

    /**
     * The columns against whose cells the schema has something outright, a bit for each. Of a row whose cells all stand in its bytes.
     */
    public long odd(CompiledRow row) {
        RowCheck check = generated(row);
        if (check == null) {
            long odd = columns.odd(row);
            row.key = odd == 0 ? clauses.key(row) : CompiledClauses.NONE;
            return odd;
        }
        row.odd[0] = 0;
        row.key = check.key(row.block, row.from, row.to, row.gb18030, row.odd);
        row.settled = false;
        return row.odd[0];
    }

    private @Nullable RowCheck generated(CompiledRow row) {
        RowCheck known = generated;
        if (known == null && clauses.fit() && row.isOfMany(STEP) && asked.addAndGet(STEP) >= MANY) {
            known = generate();
        }
        return known;
    }

    /** Makes the generated check, which is otherwise made when it pays; only of a schema whose states fit into one number. */
    synchronized RowCheck generate() {
        RowCheck known = generated;
        if (known == null) {
            known = RowCheckWriter.write(columns.asks(clauses));
            generated = known;
        }
        return known;
    }

    /** Whether the states of rows fit into one number, without which no check can be generated. */
    boolean canGenerate() {
        return clauses.fit();
    }

    /** Whether the rest holds, as {@link #rest} has it, of a row in which {@link #odd} has found nothing. */
    public boolean restOfEven(CompiledRow row) {
        return row.changed == 0 ? clauses.hold(row, row.key) : rest(row);
    }

    /** Whether the schema has nothing outright against this one cell; an absent cell always holds. */
    boolean columnHolds(int column, CompiledRow row) {
        return columns.holds(column, row);
    }

    /** Whether all that must be there is there, and every element of {@code allOf} holds. Says nothing of cells by themselves. */
    boolean rest(CompiledRow row) {
        row.settle();
        if (!columns.areCodes(row)) {
            return clauses.holdExactly(row);
        }
        return clauses.hold(row, clauses.key(row));
    }

    /** Everything that the schema refuses, as {@link org.baoxue.schema.Engine#check} tells it of the same row. */
    public List<Violation> check(CompiledRow row) {
        return check(row, -1L);
    }

    /**
     * The same of a row most of whose cells are known to hold.
     *
     * @param asked the columns of which that is not known, a bit for each
     */
    public List<Violation> check(CompiledRow row, long asked) {
        List<Violation> told = alike && row.isAsFound(asked) ? told(row, asked) : null;
        row.told = told != null;
        if (told != null) {
            return told;
        }
        row.settle();
        return explained(row, asked);
    }

    /**
     * What is told of all rows with these states in which the same cells fail; null if that may depend on what stands in them, or was not
     * told before.
     */
    private @Nullable List<Violation> told(CompiledRow row, long asked) {
        long failing = 0;
        long key = row.key;
        for (long left = asked; left != 0; left &= left - 1) {
            int column = Long.numberOfTrailingZeros(left);
            if (!row.isPresent(column)) {
                continue;
            }
            int state = columns.stateAnew(column, row);
            if (state == 0 && !columns.get(column).tellsAlike) {
                return null;
            }
            failing |= state == 0 ? 1L << column : 0;
            key += clauses.added(column, state, row);
        }
        List<Violation> told = row.memory(clauses).told(key, failing);
        if (told == null) {
            row.settle();
            told = List.copyOf(explained(row, asked));
            row.memory(clauses).tell(key, failing, told);
        }
        return told;
    }

    private List<Violation> explained(CompiledRow row, long asked) {
        List<Violation> violations = new ArrayList<>();
        RowSchema.Values values = new RowSchema.Values(columns.all(), row);
        List<ValueSchema.Refusal> found = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            boolean holds = (column < Long.SIZE && (asked >>> column & 1) == 0) || columns.holds(column, row);
            Object value = holds ? null : values.get(column);
            if (value != null) {
                columns.get(column).schema.explain(value, "/" + columns.get(column).name, found);
            }
        }
        boolean restHolds = rest(row);
        if (!found.isEmpty() || (!restHolds && !outright.holdsExactly(row))) {
            outright.explain(values, found, violations);
        }
        if (restHolds) {
            return violations;
        }
        for (CompiledClause clause : others) {
            if (!clause.holdsExactly(row)) {
                clause.explain(values, List.of(), violations);
            }
        }
        return violations;
    }
}
