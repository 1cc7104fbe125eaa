package org.baoxue.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.canonical.CellReader;
import org.baoxue.canonical.CleanCell;
import org.baoxue.canonical.NoteLine;
import org.baoxue.canonical.ReadCell;
import org.baoxue.canonical.RowColumns;
import org.baoxue.canonical.RowTexts;
import org.baoxue.form.Column;
import org.baoxue.form.RowJudge;
import org.baoxue.ledger.Layout;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.baoxue.table.Blanks;
import org.baoxue.table.Encoding;
import org.baoxue.table.bytes.Records;

/**
 * Makes rows of the records below a header. A record all of whose cells are canonical and taken by the schema, which their bytes
 * tell, is a row at once; of any other the odd cells are read with care, and then the row is judged. For one thread.
 */
final class RowReader {
    private final Submission submission;
    private final Layout layout;
    private final List<Column> headed;
    private final Header header;
    private final Tools tools;
    private final CellTelling telling;
    private final RowFold fold;
    private final RowJudge judge;
    private final RowColumns columns;
    private final int[] guarded;
    private final int asked;

    private final List<Finding> refused = new ArrayList<>();
    private final Sink sink;
    private long rows;

    /** A reader of the rows of one file, or of a part of it, into a fold. */
    RowReader(Submission submission, Header header, Tools tools, CellTelling telling, RowFold fold) {
        this.submission = submission;
        this.layout = tools.judge().form().layout();
        this.headed = tools.judge().form().columns();
        this.header = header;
        this.tools = tools;
        this.telling = telling;
        this.fold = fold;
        this.judge = tools.judge();
        this.columns = tools.columns();
        this.guarded = tools.clean().columns();
        this.asked = (int) headed.stream().filter(Column::required).count();
        this.sink = new Later(refused, fold);
    }

    /** The number of rows handed to the fold. */
    long rows() {
        return rows;
    }

    /** Reads one record. */
    void read(Records records, int record) {
        long odd = odd(records, record);
        RowTexts texts = new RowTexts(columns, records, record);
        Row row = new Row(submission, layout, records.row(record), records.line(record), texts);
        if (odd == 0 && records.cells(record) == header.width() && judge.restHolds()) {
            fold.row(row);
            rows++;
        } else {
            careful(records, record, odd, row, texts);
        }
        texts.end();
    }

    /** Sets the cells for the judge and finds those that are not canonical, or not taken by the schema, as they stand. */
    private long odd(Records records, int record) {
        byte[] bytes = records.bytes();
        judge.over(bytes, tools.isNational());
        int[] from = judge.from();
        int[] to = judge.to();
        columns.bounds(records, record, from, to);
        long odd = judge.odd();
        for (int column : guarded) {
            if (from[column] < to[column] && !tools.clean().test(column, bytes, from[column], to[column])) {
                odd |= 1L << column;
            }
        }
        return odd;
    }

    private void careful(Records records, int record, long odd, Row row, RowTexts texts) {
        if (isNote(texts)) {
            fold.finding(Finding.of(FileFaults.NOTE_LINE, place(row)));
            return;
        }
        List<Found> changed = new ArrayList<>();
        boolean total = false;
        for (int position = 0; position < headed.size(); position++) {
            if ((odd >>> position & 1) == 0) {
                continue;
            }
            Column column = headed.get(position);
            String raw = texts.get(position);
            ReadCell cell = tools.reader().read(column, raw);
            texts.put(position, cell.text());
            judge.set(position, cell.text());
            if (cell.isOdd()) {
                changed.add(new Found(column, cell, raw));
            }
            total |= isTotal(column, position, texts);
        }
        if (total) {
            fold.finding(Finding.of(FileFaults.TOTAL_ROW, place(row)));
            return;
        }
        for (Found found : changed) {
            if (found.cell().isUnknown()) {
                row.markFaulty(found.column().key());
            }
        }
        if (isTooLong(records, record)) {
            headed.forEach(column -> row.markFaulty(column.key()));
            ragged(FileFaults.ROW_TOO_LONG, row, records.cells(record));
        } else {
            judged(row, odd, changed, records.cells(record));
        }
        fold.row(row);
        rows++;
    }

    private void judged(Row row, long odd, List<Found> changed, int width) {
        refused.clear();
        judge.checkSet(row, odd, sink);
        if (width < header.width()) {
            ragged(FileFaults.ROW_TOO_SHORT, row, width);
        }
        changed.forEach(found -> telling.tell(row, found.column(), found.cell(), found.raw()));
        refused.forEach(fold::finding);
    }

    /** A line below the table, alone in its row but for few others like it. */
    private boolean isNote(RowTexts texts) {
        int filled = 0;
        int first = -1;
        for (int column = 0; column < headed.size(); column++) {
            if (judge.from()[column] < judge.to()[column]) {
                first = first < 0 ? column : first;
                filled++;
            }
        }
        return filled > 0 && filled <= asked / 2 && NoteLine.is(Blanks.strip(texts.get(first)));
    }

    /** A row that sums up the others: the first filled cell, or one that takes a code, says so. It is no row of the form. */
    private boolean isTotal(Column column, int position, RowTexts texts) {
        if (texts.get(position).indexOf(CleanCell.TOTAL_END) < 0) {
            return false;
        }
        if (!CleanCell.TOTALS.contains(Blanks.remove(texts.get(position)))) {
            return false;
        }
        boolean first = true;
        for (int i = 0; i < position; i++) {
            first &= texts.get(i).isEmpty();
        }
        return first || column.type() == Column.Type.CODE;
    }

    private boolean isTooLong(Records records, int record) {
        for (int i = header.width(); i < records.cells(record); i++) {
            int from = records.from(record, i);
            int to = records.to(record, i);
            String text = new String(records.bytes(), from, to - from, tools.charset());
            if (!Blanks.strip(text).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void ragged(FileFaults fault, Row row, int width) {
        fold.finding(
                Finding.of(fault, row.place(), new Arg.Num("found", width), new Arg.Num("expected", header.width())));
    }

    /** A place without a key: the record is no row of the form. */
    private Place place(Row row) {
        return submission.place().onRow(row.number(), row.place().line());
    }

    /**
     * What the rows of one file are read with, part after part: it remembers the texts and verdicts of rows like those before. For one
     * thread.
     *
     * @param judge of rows, by the form's schema
     * @param reader of cells that are not canonical
     * @param clean tells which cells are
     * @param columns where the columns of the form stand, and their cells as text
     * @param encoding of the file
     */
    record Tools(RowJudge judge, CellReader reader, CleanCell clean, RowColumns columns, Encoding encoding) {
        /** Tools for rows below a header. */
        static Tools of(RowJudge judge, CellReader reader, CleanCell clean, Header header, Encoding encoding) {
            int[] positions =
                    judge.form().columns().stream().mapToInt(header::position).toArray();
            return new Tools(judge, reader, clean, new RowColumns(positions, encoding.charset()), encoding);
        }

        Charset charset() {
            return encoding.charset();
        }

        /** Whether the bytes are of the national standard. */
        boolean isNational() {
            return encoding == Encoding.GB18030;
        }
    }

    /** A cell that was repaired, holds a sign for nothing or has lost a character. */
    private record Found(Column column, ReadCell cell, String raw) {}

    /** Holds findings back until those about the row's shape and repairs are told. */
    private record Later(List<Finding> findings, RowFold fold) implements Sink {
        @Override
        public void accept(Finding finding) {
            findings.add(finding);
        }

        @Override
        public boolean isFull(RuleInfo rule) {
            return fold.isFull(rule);
        }

        @Override
        public void count(RuleInfo rule, UnitCode unit) {
            fold.count(rule, unit);
        }
    }
}
