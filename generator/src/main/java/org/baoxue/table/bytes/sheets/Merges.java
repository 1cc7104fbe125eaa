package org.baoxue.table.bytes.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.XmlScanner;
import org.baoxue.packed.XmlScanner.Event;
import org.baoxue.table.Limits;

/** The merged ranges of a sheet. A workbook lists them behind the cells, so they are looked for before the cells are read. */
final class Merges {
    private static final byte[] NAME = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    private final boolean named;
    private final List<Range> ranges = new ArrayList<>();
    private final List<Range> active = new ArrayList<>();
    private final Range[] covering = new Range[Limits.COLUMNS];
    private int next;

    private Merges(boolean named) {
        this.named = named;
    }

    /** Reads a part to its end and sees whether it names merged cells at all; a part that is broken is a fault. */
    static Merges search(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int matched = 0;
        boolean found = false;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read && !found; i++) {
                matched = buffer[i] == NAME[matched] ? matched + 1 : buffer[i] == NAME[0] ? 1 : 0;
                found = matched == NAME.length;
            }
        }
        return new Merges(found);
    }

    /** Whether the ranges have to be read. */
    boolean isNamed() {
        return named;
    }

    /** Reads the ranges of a sheet. */
    void read(XmlScanner xml) throws IOException {
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START && xml.is("mergeCell")) {
                if (ranges.size() == Limits.MERGED_RANGES) {
                    throw new PackedFault(PackedFault.Kind.TOO_LARGE, "merges");
                }
                Range range = Range.of(xml.attribute("ref"));
                if (range.isSeveral() && range.left < Limits.COLUMNS) {
                    ranges.add(range);
                }
            }
        }
        ranges.sort(Comparator.comparingInt((Range range) -> range.top).thenComparingInt(range -> range.left));
    }

    /** Goes on to a later row. */
    void row(int row) throws PackedFault {
        for (int i = active.size() - 1; i >= 0; i--) {
            if (active.get(i).bottom < row) {
                Range over = active.remove(i);
                Arrays.fill(covering, over.left, over.end(), null);
            }
        }
        for (; next < ranges.size() && ranges.get(next).top <= row; next++) {
            Range range = ranges.get(next);
            if (range.bottom < row) {
                continue;
            }
            for (int column = range.left; column < range.end(); column++) {
                if (covering[column] != null) {
                    throw PackedFault.damaged("merges");
                }
                covering[column] = range;
            }
            active.add(range);
        }
    }

    /** Whether any range reaches into the current row. */
    boolean touchesRow() {
        return !active.isEmpty();
    }

    /** The ranges that reach into the current row. */
    List<Range> ofRow() {
        return active;
    }

    /** Whether this cell of the current row lies in a range and is not its first. */
    boolean covers(int row, int column) {
        Range range = column < covering.length ? covering[column] : null;
        return range != null && (range.top != row || range.left != column);
    }

    /** A merged range: rows from 1, columns from 0, all of them inside. */
    static final class Range {
        final int top;
        final int left;
        final int bottom;
        final int right;
        /** Whether its first cell shows something; known once that row is read. */
        boolean filled;

        private Range(int top, int left, int bottom, int right) {
            this.top = top;
            this.left = left;
            this.bottom = bottom;
            this.right = right;
        }

        static Range of(String reference) throws PackedFault {
            String[] ends = reference.replace("$", "").split(":", -1);
            CellName first = CellName.of(ends[0]);
            CellName last = CellName.of(ends[ends.length - 1]);
            if (ends.length > 2 || last.row() < first.row() || last.column() < first.column()) {
                throw PackedFault.damaged("merges");
            }
            return new Range(first.row(), first.column(), last.row(), last.column());
        }

        boolean isSeveral() {
            return bottom > top || right > left;
        }

        /** Where it ends among the columns that are read. */
        int end() {
            return Math.min(right + 1, Limits.COLUMNS);
        }

        String name() {
            return new CellName(top, left) + ":" + new CellName(bottom, right);
        }
    }
}
