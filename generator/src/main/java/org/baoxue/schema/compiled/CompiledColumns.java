package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.baoxue.cell.CellChecks;
import org.baoxue.cell.CellTest;
import org.baoxue.cell.Codes;
import org.baoxue.cell.code.RowCheckWriter;
import org.jspecify.annotations.Nullable;

/** What a schema says outright of its columns, asked cell by cell. Never changes; safe for use by many threads. */
final class CompiledColumns {
    private final List<Column> columns;
    private final CellTest[] tests;
    private final @Nullable Codes[] codes;
    /** The columns with codes, and the others in such an order that those of one shape stand together. */
    private final int[] coded;

    private final int[] plain;

    CompiledColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.tests = columns.stream().map(column -> column.test).toArray(CellTest[]::new);
        this.codes = columns.stream().map(column -> column.codes).toArray(Codes[]::new);
        this.coded = IntStream.range(0, codes.length)
                .filter(column -> codes[column] != null)
                .toArray();
        this.plain = IntStream.range(0, codes.length)
                .filter(column -> codes[column] == null)
                .boxed()
                .sorted(Comparator.comparing(column -> tests[column].way()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What a schema says outright of one column. */
    static final class Column {
        final String name;
        final Kind kind;
        final ValueSchema schema;
        final CellTest test;
        /** The codes of which a cell must be one, so few that each is a state of the cell; null if anything else is asked of it. */
        final @Nullable Codes codes;
        /** Whether the schema has the same against every cell that it refuses. */
        final boolean tellsAlike;

        Column(String name, Kind kind, ValueSchema schema) {
            this.name = name;
            this.kind = kind;
            this.schema = schema;
            this.tellsAlike = schema.isSingle(kind);
            this.test = CellTests.of(schema, kind);
            Codes stated = test.codes();
            this.codes = stated == null || stated.texts().size() >= CompiledRow.UNKNOWN - 1 ? null : stated;
        }
    }

    /** How many there are. */
    int size() {
        return tests.length;
    }

    /** One of them. */
    Column get(int column) {
        return columns.get(column);
    }

    /** All of them, by position. */
    List<Column> all() {
        return columns;
    }

    /**
     * Those against whose cells the schema has something outright, a bit for each. Of a row whose cells all stand in its bytes; the
     * state of every cell is then known.
     */
    long odd(CompiledRow row) {
        long odd = 0;
        byte[] bytes = row.block;
        for (int column : coded) {
            int from = row.from[column];
            int to = row.to[column];
            int state = CompiledRow.ABSENT;
            Codes known = codes[column];
            if (from < to && known != null) {
                int code = known.find(bytes, from, to, row.gb18030);
                state = code < 0 ? CompiledRow.UNKNOWN : code + 1;
                odd |= code < 0 ? 1L << column : 0;
            }
            row.states[column] = state;
        }
        for (int column : plain) {
            int from = row.from[column];
            int to = row.to[column];
            row.states[column] = from < to ? CompiledRow.UNASKED : CompiledRow.ABSENT;
            if (from < to && !tests[column].holds(bytes, from, to, row.gb18030)) {
                odd |= 1L << column;
            }
        }
        row.settled = true;
        row.odd[0] = odd;
        return odd;
    }

    /** Whether the schema has nothing outright against this one cell; an absent cell always holds. */
    boolean holds(int column, CompiledRow row) {
        if (row.from[column] == row.to[column]) {
            return true;
        }
        row.settle();
        if (codes[column] != null) {
            return state(column, row) != CompiledRow.UNKNOWN;
        }
        return row.together
                ? tests[column].holds(row.block, row.from[column], row.to[column], row.gb18030)
                : row.passes(tests[column], column);
    }

    /** Looks up every cell of a column with codes; false if one is none of them. */
    boolean areCodes(CompiledRow row) {
        boolean known = true;
        for (int column = 0; column < codes.length; column++) {
            known &= codes[column] == null || state(column, row) != CompiledRow.UNKNOWN;
        }
        return known;
    }

    private int state(int column, CompiledRow row) {
        int state = row.states[column];
        Codes known = codes[column];
        if (state == CompiledRow.UNASKED && known != null) {
            int code = known.find(row.bytes(column), row.from[column], row.to[column], row.isNational(column));
            state = code < 0 ? CompiledRow.UNKNOWN : code + 1;
            row.states[column] = state;
        }
        return state;
    }

    /** The state of a cell that is there: the number of its code, or 1, or 0 if it is refused. */
    int stateAnew(int column, CompiledRow row) {
        Codes list = codes[column];
        if (list == null) {
            return row.passes(tests[column], column) ? 1 : 0;
        }
        return 1 + list.find(row.bytes(column), row.from[column], row.to[column], row.isNational(column));
    }

    /** What a generated check asks, clauses' questions about the cells included. */
    List<RowCheckWriter.Column> asks(CompiledClauses clauses) {
        List<RowCheckWriter.Column> asks = new ArrayList<>();
        for (int column = 0; column < tests.length; column++) {
            Codes list = codes[column];
            CellChecks.Call call = list == null ? tests[column].call() : list.call();
            RowCheckWriter.Question first = new RowCheckWriter.Question(call, clauses.unit(column));
            asks.add(new RowCheckWriter.Column(first, clauses.questions(column)));
        }
        return asks;
    }
}
