package org.baoxue.table.bytes.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baoxue.table.Cells;
import org.baoxue.table.Encoding;
import org.baoxue.table.Limits;
import org.baoxue.table.TableFault;
import org.baoxue.table.bytes.BlockTable;
import org.baoxue.table.bytes.Filler;
import org.baoxue.table.bytes.Records;

/**
 * A sheet as a table: its first row with something in it is the header, and no row is narrower than that. Rows are handed out in blocks,
 * the header in one of its own, so that what its columns hold can be said before the rows below are read. A row's line is its number.
 */
public final class SheetTable implements BlockTable, Cells {
    /** What a column of a sheet is to hold, as far as the reading of a day depends on it. */
    public enum Use {
        /** Nobody knows: a day is written as one. */
        ANY,
        /** Days. */
        DAY,
        /** Text, in which a month may be meant. */
        TEXT,
        /** Something that no day can be. */
        OTHER
    }

    private static final int BLOCK_BYTES = 1 << 17;
    private static final int BLOCK_CELLS = 1 << 16;
    private static final int MOST_BYTES_OF_A_CHARACTER = 3;

    private final Closeable part;
    private final SheetCells cells;
    private final Merges merges;
    private final Filler block = new Filler();
    private final List<CellTrouble> troubles = new ArrayList<>();
    private Use[] uses = {};
    private int width;
    private boolean headed;
    private int at = -1;
    private boolean end;
    private long hiddenRows;
    private long firstHidden;

    SheetTable(Closeable part, SheetCells cells, Merges merges) {
        this.part = part;
        this.cells = cells;
        this.merges = merges;
    }

    /**
     * Says that the current row is the header, and what its columns hold, from the first on. The rows below have no fewer cells. Until
     * then rows are read one by one, as they are.
     */
    public void expect(Use[] columns) {
        uses = columns.clone();
        width = block.records().cells(at);
        headed = true;
    }

    /** Cells of the current block that cannot be used, by row and column. */
    public List<CellTrouble> troubles() {
        return troubles;
    }

    /** How many rows with something in them are hidden, as far as was read. */
    public long hiddenRows() {
        return hiddenRows;
    }

    /** The first of them. */
    public long firstHidden() {
        return firstHidden;
    }

    @Override
    public boolean next() throws IOException {
        at++;
        while (at >= block.records().count()) {
            if (end) {
                return false;
            }
            fill();
            at = 0;
        }
        return true;
    }

    private void fill() throws IOException {
        block.begin();
        troubles.clear();
        int filled = 0;
        while ((headed || block.records().count() == 0) && block.bytes() < BLOCK_BYTES && filled < BLOCK_CELLS) {
            if (!cells.nextRow()) {
                end = true;
                break;
            }
            merges.row(cells.row());
            readCells();
            filled += 1 + block.cells();
            closeRow();
        }
        block.end();
        troubles.sort(Comparator.comparingLong(CellTrouble::row).thenComparingInt(CellTrouble::column));
    }

    private void readCells() throws IOException {
        while (cells.nextCell(uses)) {
            int column = cells.column();
            CellTexts text = cells.texts();
            if (text.from() == text.to() || merges.covers(cells.row(), column)) {
                continue;
            }
            if (text.to() - text.from() > Limits.CELL_LENGTH) {
                requireLength(text);
            }
            block.fillTo(column);
            block.cell(text.bytes(), text.from(), text.to());
            CellTrouble.Kind trouble = text.trouble();
            if (trouble != null) {
                String shown = trouble == CellTrouble.Kind.ERROR || trouble == CellTrouble.Kind.DAY ? shown(text) : "";
                troubles.add(new CellTrouble(cells.row(), column, trouble, shown));
            }
        }
    }

    private void requireLength(CellTexts text) throws TableFault {
        int bytes = text.to() - text.from();
        if (bytes > MOST_BYTES_OF_A_CHARACTER * Limits.CELL_LENGTH
                || shown(text).length() > Limits.CELL_LENGTH) {
            throw new TableFault(TableFault.Kind.CELL_TOO_LONG, cells.row());
        }
    }

    private static String shown(CellTexts text) {
        return new String(text.bytes(), text.from(), text.to() - text.from(), StandardCharsets.UTF_8);
    }

    private void closeRow() {
        int row = cells.row();
        boolean blank = block.isBlank();
        if (merges.touchesRow()) {
            tellMerged(row);
        }
        if (blank) {
            block.drop();
            return;
        }
        block.fillTo(width);
        block.close(row);
        if (cells.isHidden()) {
            firstHidden = hiddenRows == 0 ? row : firstHidden;
            hiddenRows++;
        }
    }

    /** Each range with a value is told at its first cell; the others of its cells in this row are marked. */
    private void tellMerged(int row) {
        for (Merges.Range range : merges.ofRow()) {
            if (range.top == row) {
                range.filled = block.isFilled(range.left);
            }
            for (int column = range.left; range.filled && column < range.end(); column++) {
                boolean first = range.top == row && range.left == column;
                troubles.add(new CellTrouble(
                        row,
                        column,
                        first ? CellTrouble.Kind.MERGED : CellTrouble.Kind.COVERED,
                        first ? range.name() : ""));
            }
        }
    }

    @Override
    public Records block() {
        return block.records();
    }

    @Override
    public int at() {
        return at;
    }

    @Override
    public long row() {
        return block.records().row(at);
    }

    @Override
    public long line() {
        return row();
    }

    @Override
    public Cells cells() {
        return this;
    }

    @Override
    public int size() {
        return block.records().cells(at);
    }

    @Override
    public String get(int position) {
        return block.records().text(at, position);
    }

    @Override
    public Encoding encoding() {
        return Encoding.UTF_8;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
