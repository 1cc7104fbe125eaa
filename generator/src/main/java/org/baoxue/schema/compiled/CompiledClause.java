package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.baoxue.schema.Violation;
import org.jspecify.annotations.Nullable;

/** One part of a schema that is asked by itself: what it says of the row outright, an element of {@code allOf}, a {@code then}. */
final class CompiledClause {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::pointer)
            .thenComparing(Violation::column)
            .thenComparing(Violation::keyword);

    private final boolean whenHolds;
    private final @Nullable RowTest when;
    private final RowTest test;
    private final @Nullable RowTest exactWhen;
    private final RowTest exactTest;
    private final Part part;
    /** Whether it has the same against all rows of the same states in which the same cells are no codes. */
    final boolean tellsAlike;

    /**
     * What a clause says.
     *
     * @param schema what it asks of a row
     * @param only the column that {@code not: {required: [one]}} forbids; empty if the part is of another shape
     * @param element what a violation says of where it comes from
     */
    record Part(RowSchema schema, String only, Violation.@Nullable Element element) {}

    /**
     * A clause.
     *
     * @param when the condition; null if there is none
     * @param whenHolds whether the condition must hold, or fail, for the part to speak
     * @param questions of all clauses of the schema; takes those of this one
     */
    CompiledClause(
            @Nullable RowSchema when,
            boolean whenHolds,
            Part part,
            List<CompiledColumns.Column> columns,
            List<RowSchema.Cell> questions) {
        this.whenHolds = whenHolds;
        this.when = when == null ? null : RowTest.of(when, columns, questions);
        this.test = RowTest.of(part.schema(), columns, questions);
        this.exactWhen = when == null ? null : RowTest.of(when, columns, null);
        this.exactTest = RowTest.of(part.schema(), columns, null);
        this.part = part;
        this.tellsAlike = part.schema().tellsAlike(columns) && (when == null || when.isClosed(columns));
    }

    /** The columns, and the questions behind them, on whose states it depends; each may come twice. */
    IntStream dependsOn() {
        return IntStream.concat(when == null ? IntStream.empty() : when.dependsOn(), test.dependsOn());
    }

    /** Whether it has nothing against a row with these states of columns and questions. */
    boolean holds(int[] states) {
        return (when != null && when.holds(states) != whenHolds) || test.holds(states);
    }

    /** Whether it has nothing against the row, whatever its cells are. */
    boolean holdsExactly(CompiledRow row) {
        return (exactWhen != null && exactWhen.holds(row) != whenHolds) || exactTest.holds(row);
    }

    /** What it has against the row that does not hold, and whatever else was found, in the order of the engine. */
    void explain(RowSchema.Values values, List<ValueSchema.Refusal> found, List<Violation> violations) {
        List<ValueSchema.Refusal> refusals = new ArrayList<>(found);
        part.schema().explain(values, refusals);
        TreeSet<Violation> sorted = new TreeSet<>(ORDER);
        refusals.forEach(refusal -> sorted.add(violation(refusal)));
        violations.addAll(sorted);
    }

    private Violation violation(ValueSchema.Refusal refusal) {
        String pointer = refusal.pointer();
        int end = pointer.indexOf('/', 1);
        String column = pointer.isEmpty() ? part.only() : pointer.substring(1, end < 0 ? pointer.length() : end);
        return new Violation(refusal.keyword(), column, pointer, part.element());
    }
}
