package org.baoxue.schema.compiled;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * All clauses of a schema, laid out flat for rows that break none: most of them are settled by the states of one or two columns,
 * without a look at the clause itself.
 */
final class CompiledClauses {
    private final CompiledClause[] clauses;
    /** Whether states settle the clause. */
    private final boolean[] flat;
    /** Where the states without which a clause does not speak begin, and where those begin that it asks for; one more than clauses. */
    private final int[] speaks;

    private final int[] asks;
    private final int[] columns;
    private final long[] masks;

    CompiledClauses(List<CompiledClause> clauses) {
        this.clauses = clauses.toArray(CompiledClause[]::new);
        this.flat = new boolean[this.clauses.length];
        this.speaks = new int[this.clauses.length + 1];
        this.asks = new int[this.clauses.length];
        IntStream.Builder positions = IntStream.builder();
        LongStream.Builder states = LongStream.builder();
        int size = 0;
        for (int i = 0; i < this.clauses.length; i++) {
            speaks[i] = size;
            size += add(this.clauses[i].speaksAt(), positions, states);
            asks[i] = size;
            RowTest asked = this.clauses[i].asksStates();
            flat[i] = asked != null;
            size += add(asked, positions, states);
            speaks[i + 1] = size;
        }
        this.columns = positions.build().toArray();
        this.masks = states.build().toArray();
    }

    private static int add(@Nullable RowTest test, IntStream.Builder positions, LongStream.Builder states) {
        if (test == null) {
            return 0;
        }
        IntStream.of(test.columns()).forEach(positions::add);
        LongStream.of(test.masks()).forEach(states::add);
        return test.columns().length;
    }

    /** Whether they have nothing against a row in which every cell of a column with codes is one of them, and looked up. */
    boolean hold(CompiledRow row) {
        int[] states = row.states;
        for (int i = 0; i < clauses.length; i++) {
            int at = speaks[i];
            int middle = asks[i];
            while (at < middle && (masks[at] >>> states[columns[at]] & 1) != 0) {
                at++;
            }
            if (at < middle) {
                continue;
            }
            if (!flat[i]) {
                if (!clauses[i].holds(row)) {
                    return false;
                }
                continue;
            }
            for (int end = speaks[i + 1]; at < end; at++) {
                if ((masks[at] >>> states[columns[at]] & 1) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether they have nothing against the row, whatever its cells are. */
    boolean holdExactly(CompiledRow row) {
        for (CompiledClause clause : clauses) {
            if (!clause.holdsExactly(row)) {
                return false;
            }
        }
        return true;
    }
}
