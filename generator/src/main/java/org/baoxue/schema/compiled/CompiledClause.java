package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
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
     */
    CompiledClause(@Nullable RowSchema when, boolean whenHolds, Part part, List<CompiledColumn> columns) {
        this.whenHolds = whenHolds;
        this.when = when == null ? null : RowTest.of(when, columns, true);
        this.test = RowTest.of(part.schema(), columns, true);
        this.exactWhen = when == null ? null : RowTest.of(when, columns, false);
        this.exactTest = RowTest.of(part.schema(), columns, false);
        this.part = part;
    }

    /** The states of columns without which the clause does not speak; null if it speaks for other reasons. */
    @Nullable
    RowTest speaksAt() {
        return whenHolds ? when : null;
    }

    /** What it asks, if it asks for states of columns alone and speaks because of nothing else; null if there is more to it. */
    @Nullable
    RowTest asksStates() {
        boolean plain = when == null || (whenHolds && when.isOfStates());
        return plain && test.isOfStates() ? test : null;
    }

    /** Whether it has nothing against a row in which every cell of a column with codes is one of them, and looked up. */
    boolean holds(CompiledRow row) {
        return (when != null && when.holds(row) != whenHolds) || test.holds(row);
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
