package org.baoxue.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.baoxue.canonical.CellReader;
import org.baoxue.canonical.CleanCell;
import org.baoxue.form.Column;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.form.RowJudge;
import org.baoxue.form.SchemaFaults;
import org.baoxue.model.RuleInfo;
import org.baoxue.table.Encoding;
import org.baoxue.table.TableFault;
import org.baoxue.table.bytes.BlockTable;
import org.baoxue.table.bytes.Blocks;
import org.baoxue.table.bytes.Records;
import org.baoxue.table.bytes.Start;
import org.baoxue.table.bytes.sheets.SheetTable;

/** Reads the rows below a header into folds: one by one, in parts on several threads, or from a sheet with what cannot be known there. */
final class RowsBelow<T extends RowFold> {
    private final SubmissionFile file;
    private final FormCheck check;
    private final Header header;
    private final Means means;
    private final Pass.Split<T> split;
    private Map<String, Integer> columns = Map.of();
    private long rows;

    RowsBelow(SubmissionFile file, FormCheck check, Header header, Means means, Pass.Split<T> split) {
        this.file = file;
        this.check = check;
        this.header = header;
        this.means = means;
        this.split = split;
    }

    /**
     * What cells are read with.
     *
     * @param forbidden codes of repairs that are told but not made
     * @param encoding of the file
     */
    record Means(FormBook forms, Set<String> forbidden, Encoding encoding) {}

    /** The number of rows handed to the fold. */
    long rows() {
        return rows;
    }

    /** Where the columns that were found stand, from 0, by their keys. */
    Map<String, Integer> columns() {
        return columns;
    }

    /** Reads the rows of a sheet, which stands at its header. */
    void read(SheetTable table, T fold) throws IOException {
        SheetFold cells = new SheetFold(
                fold, table, check.form(), header, file.submission().place());
        CellTelling teller = telling(cells);
        RowReader below = rowReader(tools(check.judge(), table.bytes()), teller, cells);
        cells.header();
        table.expect(cells.uses());
        while (table.next()) {
            cells.enter();
            below.read(table.block(), table.at());
            limit(below.rows(), table.line());
        }
        rows = below.rows();
        columns = cells.positions();
        cells.finish();
        teller.finish(file.submission().place(), table.encoding(), rows);
    }

    private Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        for (Column column : check.form().columns()) {
            int position = header.position(column);
            if (position >= 0) {
                positions.put(column.key(), position);
            }
        }
        return positions;
    }

    /** Reads the rows of a table that stands at its header. */
    void read(BlockTable table, T fold) throws IOException {
        columns = positions();
        CellTelling telling = telling(fold);
        Start after = table.after();
        if (after != null && split.threads() > 1) {
            readParts(after, fold, telling);
        } else {
            RowReader below = rowReader(tools(check.judge(), table.bytes()), telling, fold);
            while (table.next()) {
                below.read(table.block(), table.at());
                limit(below.rows(), table.line());
            }
            rows = below.rows();
        }
        telling.finish(file.submission().place(), table.encoding(), rows);
    }

    /** A file of many more rows than there can be is no file of the form, and each of them might be told of. */
    private void limit(long count, long line) throws TableFault {
        if (count > check.form().mostRows()) {
            throw new TableFault(TableFault.Kind.TOO_MANY_ROWS, line);
        }
    }

    private CellTelling telling(RowFold fold) {
        return new CellTelling(check, means.forbidden(), fold);
    }

    private RowReader.Tools tools(RowJudge judge, Encoding bytes) {
        CellReader reader = new CellReader(means.forms(), check, means.forbidden());
        return RowReader.Tools.of(judge, reader, new CleanCell(check, bytes), header, bytes);
    }

    private RowReader rowReader(RowReader.Tools tools, CellTelling telling, RowFold into) {
        return new RowReader(file.submission(), header, tools, telling, into);
    }

    /** A part of the file, folded. */
    private record Part<T>(T fold, CellTelling telling, long rows, long line) {}

    private void readParts(Start start, T fold, CellTelling telling) throws IOException {
        Set<RuleInfo> full = ConcurrentHashMap.newKeySet();
        Queue<RowReader.Tools> idle = new ConcurrentLinkedQueue<>();
        try {
            Blocks.of(file.path(), means.encoding(), split.threads())
                    .forEach(start, block -> part(block, full, idle), part -> {
                        split.merge().accept(fold, part.fold());
                        Stream.of(SchemaFaults.values()).filter(fold::isFull).forEach(full::add);
                        telling.merge(part.telling());
                        rows += part.rows();
                        if (rows > check.form().mostRows()) {
                            throw new UncheckedIOException(new TableFault(TableFault.Kind.TOO_MANY_ROWS, part.line()));
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Reads a part with tools that nobody uses at the moment, so that there are as many as threads. */
    private Part<T> part(Records block, Set<RuleInfo> full, Queue<RowReader.Tools> idle) {
        RowReader.Tools polled = idle.poll();
        RowReader.Tools tools = polled == null ? tools(check.laterJudge(), means.encoding()) : polled;
        T into = split.fresh().get();
        CellTelling teller = telling(into);
        RowReader below = rowReader(tools, teller, new RowFold.Later(into, full));
        for (int record = 0; record < block.count(); record++) {
            below.read(block, record);
        }
        idle.add(tools);
        long line = block.count() == 0 ? 1 : block.line(block.count() - 1);
        return new Part<>(into, teller, below.rows(), line);
    }
}
