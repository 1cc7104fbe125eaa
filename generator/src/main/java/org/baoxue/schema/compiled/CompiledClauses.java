package org.baoxue.schema.compiled;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baoxue.cell.CellTest;
import org.baoxue.cell.code.RowCheckWriter;
import org.baoxue.schema.Violation;
import org.jspecify.annotations.Nullable;

/**
 * All clauses of a schema. Whether they hold depends on the states of a row's cells and on answers to a few questions about cells, each
 * of which is a state too; together they are one number, and few such numbers make up nearly all rows, so that the answer for each
 * is remembered. Never changes; safe for use by many threads.
 */
final class CompiledClauses {
    /** No number: it was not made, or the states do not fit into one. */
    static final long NONE = -1;

    /** The states of a question: the cell is absent, or passes, or fails. */
    static final int PASSES = 1;

    static final int FAILS = 2;

    private final CompiledClause[] clauses;
    private final int columns;
    /** Of each question, the column and the test. */
    private final int[] asked;

    private final CellTest[] tests;
    /** What one state of each column and question adds to the number; 0 where nothing depends on it. */
    private final long[] units;
    /** The columns and questions on which something depends, with where in the number each stands. */
    private final int[] places;

    private final int[] shifts;
    private final int[] masks;
    private final boolean fit;

    /**
     * Clauses.
     *
     * @param questions what clauses ask of cells of columns without codes, in the order of their states
     */
    CompiledClauses(
            List<CompiledClause> clauses, List<CompiledColumns.Column> columns, List<RowSchema.Cell> questions) {
        this.clauses = clauses.toArray(CompiledClause[]::new);
        this.columns = columns.size();
        this.asked = questions.stream().mapToInt(RowSchema.Cell::column).toArray();
        this.tests = questions.stream()
                .map(question -> CellTests.of(question.schema(), columns.get(question.column()).kind))
                .toArray(CellTest[]::new);
        this.units = new long[this.columns + asked.length];
        this.places = clauses.stream()
                .flatMapToInt(CompiledClause::dependsOn)
                .distinct()
                .sorted()
                .toArray();
        this.shifts = new int[places.length];
        this.masks = new int[places.length];
        int bits = 0;
        for (int i = 0; i < places.length; i++) {
            int most = most(places[i], columns);
            shifts[i] = bits;
            masks[i] = most == 1 ? 1 : Integer.highestOneBit(most) * 2 - 1;
            units[places[i]] = bits < Long.SIZE ? 1L << bits : 0;
            bits += Integer.bitCount(masks[i]);
        }
        this.fit = bits < Long.SIZE;
    }

    /** The highest state, as the number counts it. */
    private static int most(int place, List<CompiledColumns.Column> columns) {
        if (place >= columns.size()) {
            return FAILS;
        }
        CompiledColumns.Column column = columns.get(place);
        return column.codes == null ? 1 : column.codes.texts().size();
    }

    /** How many questions there are. */
    int questions() {
        return asked.length;
    }

    /** The questions about the cells of a column, as a generated check asks them. */
    List<RowCheckWriter.Question> questions(int column) {
        return IntStream.range(0, asked.length)
                .filter(question -> asked[question] == column)
                .mapToObj(question -> new RowCheckWriter.Question(tests[question].call(), units[columns + question]))
                .toList();
    }

    /** What the cell of a column in this state, by itself as far as the number counts it, and the questions about it add to the number. */
    long added(int column, int state, CompiledRow row) {
        long added = state * units[column];
        for (int question = 0; question < asked.length; question++) {
            if (asked[question] == column) {
                added += (row.passes(tests[question], column) ? PASSES : FAILS) * units[columns + question];
            }
        }
        return added;
    }

    /** What one state of a column adds to the number. */
    long unit(int column) {
        return units[column];
    }

    /** Whether all states fit into one number. */
    boolean fit() {
        return fit;
    }

    /** Answers all questions about a row and makes the number, if every other state of the row is known. */
    long key(CompiledRow row) {
        for (int question = 0; question < asked.length; question++) {
            int column = asked[question];
            row.states[columns + question] =
                    !row.isPresent(column) ? CompiledRow.ABSENT : row.passes(tests[question], column) ? PASSES : FAILS;
        }
        long key = 0;
        for (int i = 0; i < places.length; i++) {
            // a present cell of a column without codes counts as the first state, whatever stands for it
            key += (row.states[places[i]] & masks[i]) * units[places[i]];
        }
        return fit ? key : NONE;
    }

    /**
     * Whether they have nothing against a row in which every cell of a column with codes is one of them.
     *
     * @param key of the row; or none, if its states are known
     */
    boolean hold(CompiledRow row, long key) {
        if (key == NONE) {
            return hold(row.states);
        }
        Memory memory = row.memory(this);
        int place = Memory.place(key);
        if (memory.keys[place] != key) {
            for (int i = 0; i < places.length; i++) {
                row.states[places[i]] = (int) (key >>> shifts[i]) & masks[i];
            }
            row.settled = false;
            memory.keys[place] = key;
            memory.holds[place] = hold(row.states);
        }
        return memory.holds[place];
    }

    private boolean hold(int[] states) {
        for (CompiledClause clause : clauses) {
            if (!clause.holds(states)) {
                return false;
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

    /** The answers for the numbers met last. For one thread. */
    static final class Memory {
        private static final int BITS = 8;
        private static final int MOST_TOLD = 2000;
        private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

        final CompiledClauses owner;
        private final long[] keys = new long[1 << BITS];
        private final boolean[] holds = new boolean[1 << BITS];
        private final Map<Told, List<Violation>> told = new HashMap<>();

        /** Rows of these states in which these columns fail. */
        private record Told(long key, long failing) {
            // by hand: the first use of a record's own takes longer than a small folder (docs/performance.md)
            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Told told && key == told.key && failing == told.failing;
            }

            @Override
            public int hashCode() {
                return 31 * Long.hashCode(key) + Long.hashCode(failing);
            }
        }

        Memory(CompiledClauses owner) {
            this.owner = owner;
            Arrays.fill(keys, NONE);
        }

        /** What was told of rows with this number in which these columns fail; null if nothing is remembered. */
        @Nullable
        List<Violation> told(long key, long failing) {
            return told.get(new Told(key, failing));
        }

        /** Remembers it. */
        void tell(long key, long failing, List<Violation> violations) {
            if (told.size() == MOST_TOLD) {
                told.clear();
            }
            told.put(new Told(key, failing), violations);
        }

        private static int place(long key) {
            return (int) ((key * FACTOR) >>> (Long.SIZE - BITS));
        }
    }
}
