package org.baoxue.table.bytes;

import org.baoxue.table.Encoding;
import org.baoxue.table.Limits;
import org.baoxue.table.TableFault;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into records and cells and holds them to the encoding on the way. Rows and lines are counted from where a cut
 * begins. What is wrong, exactly, with a record that cannot be cut is left to {@link FaultSearch}.
 */
final class Cutter {
    /** Why a cut came to its end. */
    enum Halt {
        /** All records are cut that were asked for. */
        DONE,
        /** The last record goes on behind the limit, as far as can be seen. */
        SHORT,
        /** The next record has a fault. */
        WRONG,
        /** The next record has bytes that are not well formed. */
        BAD
    }

    private final Records records;
    private final Encoding encoding;
    private final WellFormed form;
    private final PlainCells plain;
    private final BlankRecords blanks;
    private byte[] bytes = new byte[0];
    private int limit;
    private boolean end;
    private Halt halt = Halt.DONE;
    private FaultSearch.@Nullable Found found;
    private int next;
    private int row;
    private int line;
    private int breaks;

    Cutter(Records records, Encoding encoding) {
        this.records = records;
        this.encoding = encoding;
        this.form = new WellFormed(encoding);
        this.plain = new PlainCells(records, form);
        this.blanks = new BlankRecords(records, form);
    }

    /** Forgets what was cut; the next record starts here. */
    void begin(int from) {
        records.clear();
        next = from;
        row = 0;
        line = 0;
    }

    /**
     * Goes on to cut the records that start before the stop.
     *
     * @param source the bytes, padded behind the limit by {@link WellFormed#pad}; those already cut are as they were
     * @param atEnd whether the file ends at the limit
     */
    Halt cut(byte[] source, int stop, int upTo, boolean atEnd) {
        bytes = source;
        records.use(source);
        limit = upTo;
        end = atEnd;
        halt = Halt.DONE;
        found = null;
        plain.startCell(next);
        breaks = 0;
        int at = next;
        int before = Math.min(stop, limit);
        while (next < before) {
            at = plain.cut(bytes, at, limit);
            at = at < limit ? event(at) : lastCell();
            if (at < 0) {
                records.drop();
                break;
            }
        }
        return halt;
    }

    /** Where the first record starts that was not cut. */
    int next() {
        return next;
    }

    /** How many records were cut, blank ones included. */
    int rows() {
        return row;
    }

    /** How many lines they took. */
    int lines() {
        return line;
    }

    /** What is wrong with the next record, which starts on this line; null if nothing is as far as it was seen. */
    @Nullable
    TableFault fault(long startLine) {
        return switch (halt) {
            case DONE, SHORT -> null;
            case BAD -> new TableFault(TableFault.Kind.BAD_BYTES, startLine);
            case WRONG -> found == null ? null : new TableFault(found.kind(), startLine + found.line());
        };
    }

    /** Deals with a byte that {@link PlainCells} stopped at; returns where to go on, or -1. */
    private int event(int at) {
        byte b = bytes[at];
        if (b == '"') {
            return quoted(at + 1);
        }
        if (b == '\n' || b == '\r') {
            return lineEnd(plain.cellStart(), at, at);
        }
        return b == 0 ? wrong(at + 1) : badOrShort(at);
    }

    /** The file or what is known of it ends in a plain cell. */
    private int lastCell() {
        if (!end) {
            return tooShort(limit);
        }
        records.addCell(plain.cellStart(), limit);
        return endRecord(limit, limit);
    }

    /** Ends a record whose last cell is this slice, at a CR or LF. */
    private int lineEnd(int from, int to, int at) {
        int behind = at + 1;
        if (bytes[at] == '\r') {
            if (behind == limit && !end) {
                return tooShort(at);
            }
            if (behind < limit && bytes[behind] == '\n') {
                behind++;
            }
        }
        records.addCell(from, to);
        return endRecord(at, behind);
    }

    private int endRecord(int to, int behind) {
        boolean large = to - next > Limits.CELL_LENGTH || records.size - records.open() > Limits.COLUMNS;
        if (large && search(to, false)) {
            return -1;
        }
        row++;
        if (blanks.isOpenRecordBlank()) {
            records.drop();
        } else {
            records.close(row, line, behind);
        }
        line += breaks + 1;
        breaks = 0;
        next = behind;
        plain.startCell(behind);
        return behind;
    }

    /** Reads a quoted cell, from behind its opening quote; returns where to go on, or -1. */
    private int quoted(int from) {
        boolean doubled = false;
        int i = from;
        while (i < limit) {
            int b = bytes[i];
            if (b < 0) {
                i = form.skip(bytes, i, limit);
                if (i < 0) {
                    return badOrShort(~i);
                }
                continue;
            }
            if (b == '"') {
                if (bytes[i + 1] != '"' || i + 1 >= limit) {
                    return closed(from, i, doubled);
                }
                doubled = true;
                i++;
            } else if (b == 0) {
                return wrong(i + 1);
            } else if (b < ' ' && LineBreaks.endsLine(b, bytes[i - 1])) {
                breaks++;
            }
            i++;
        }
        return end ? wrong(limit) : tooShort(limit);
    }

    /** Goes on behind a closing quote: blanks are passed over, anything else must not stand there. */
    private int closed(int from, int to, boolean doubled) {
        int i = to + 1;
        while (i < limit) {
            int b = bytes[i];
            if (b == ',' || b == '\n' || b == '\r') {
                return behindQuoted(from, to, i, doubled);
            }
            int length = b < 0 ? form.length(bytes, i) : 1;
            if (length == 0) {
                return badOrShort(i);
            }
            if (b == 0 || !Character.isWhitespace(b < 0 ? form.codePoint(bytes, i) : b)) {
                return wrong(i + length);
            }
            i += length;
        }
        return end ? behindQuoted(from, to, limit, doubled) : tooShort(limit);
    }

    private int behindQuoted(int from, int to, int at, boolean doubled) {
        int behind;
        if (at < limit && bytes[at] == ',') {
            records.addCell(from, to);
            behind = at + 1;
            plain.startCell(behind);
        } else {
            behind = at < limit ? lineEnd(from, to, at) : lastQuoted(from, to);
        }
        if (doubled && behind >= 0) {
            records.lastCellIsDoubled();
        }
        return behind;
    }

    private int lastQuoted(int from, int to) {
        records.addCell(from, to);
        return endRecord(limit, limit);
    }

    /** Bytes that are not well formed, unless they are only cut off by the limit. */
    private int badOrShort(int at) {
        boolean mayGoOn = !end && limit - at < WellFormed.LONGEST;
        return mayGoOn ? tooShort(at) : halted(Halt.BAD);
    }

    /** The next record is not all there; if it is large already, it may be wrong already. */
    private int tooShort(int seen) {
        boolean large = seen - next > Limits.CELL_LENGTH;
        return large && search(seen, false) ? -1 : halted(Halt.SHORT);
    }

    private int wrong(int seen) {
        if (!search(seen, end)) {
            throw new IllegalStateException("a record that cannot be cut has no fault");
        }
        return -1;
    }

    private boolean search(int seen, boolean atEnd) {
        found = FaultSearch.search(bytes, next, seen, encoding, atEnd);
        halt = found == null ? halt : Halt.WRONG;
        return found != null;
    }

    private int halted(Halt why) {
        halt = why;
        return -1;
    }
}
