package org.baoxue.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/**
 * Watches the characters on their way to the CSV library and stops it before it holds too much or loses its place: it knows
 * where a quote opens, which the library does not tell. It follows the library's grammar: one separator, double quote only at the start
 * of a cell, any of CR, LF and CRLF.
 */
final class CellGuard extends FilterReader {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        CLOSED
    }

    private final char separator;
    private State state = State.CELL_START;
    private boolean begun;
    private boolean byteOrderMark;
    private int previous = -1;
    private long line = 1;
    private long cellLine = 1;
    private int cellLength;
    private int columns = 1;

    CellGuard(Reader in, Separator separator) {
        super(in);
        this.separator = separator.sign();
    }

    /** Whether the first character was a byte order mark, which is not passed on. */
    boolean sawByteOrderMark() {
        return byteOrderMark;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = decode(buffer, offset, length);
        if (count > 0 && !begun) {
            begun = true;
            if (buffer[offset] == '\uFEFF') {
                byteOrderMark = true;
                System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
                count = count == 1 ? decode(buffer, offset, length) : count - 1;
            }
        }
        for (int i = offset; i < offset + count; i++) {
            take(buffer[i]);
        }
        if (count < 0 && state == State.QUOTED) {
            throw new TableFault(TableFault.Kind.UNCLOSED_QUOTE, cellLine);
        }
        return count;
    }

    private int decode(char[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (CharacterCodingException e) {
            TableFault fault = new TableFault(TableFault.Kind.BAD_BYTES, line);
            fault.initCause(e);
            throw fault;
        }
    }

    private void take(char c) throws TableFault {
        if (c == 0) {
            throw new TableFault(TableFault.Kind.NOT_TEXT, line);
        }
        if (c == '\r' || (c == '\n' && previous != '\r')) {
            line++;
        }
        previous = c;
        if (state == State.QUOTED) {
            quoted(c);
        } else if (c == '\r' || c == '\n') {
            columns = 1;
            startCell();
        } else if (c == separator) {
            nextColumn();
        } else {
            unquoted(c);
        }
    }

    private void quoted(char c) throws TableFault {
        if (c == '"') {
            state = State.AFTER_QUOTE;
        } else {
            lengthen();
        }
    }

    private void unquoted(char c) throws TableFault {
        if (state == State.AFTER_QUOTE || state == State.CLOSED) {
            afterQuote(c);
        } else if (state == State.CELL_START && c == '"') {
            state = State.QUOTED;
        } else {
            state = State.PLAIN;
            lengthen();
        }
    }

    private void afterQuote(char c) throws TableFault {
        if (c == '"' && state == State.AFTER_QUOTE) {
            state = State.QUOTED;
            lengthen();
        } else if (Character.isWhitespace(c)) {
            state = State.CLOSED;
        } else {
            throw new TableFault(TableFault.Kind.STRAY_QUOTE, cellLine);
        }
    }

    private void nextColumn() throws TableFault {
        columns++;
        if (columns > Limits.COLUMNS) {
            throw new TableFault(TableFault.Kind.TOO_MANY_COLUMNS, cellLine);
        }
        startCell();
    }

    private void startCell() {
        state = State.CELL_START;
        cellLength = 0;
        cellLine = line;
    }

    private void lengthen() throws TableFault {
        cellLength++;
        if (cellLength > Limits.CELL_LENGTH) {
            boolean runsOn = state == State.QUOTED && line > cellLine;
            throw new TableFault(runsOn ? TableFault.Kind.UNCLOSED_QUOTE : TableFault.Kind.CELL_TOO_LONG, cellLine);
        }
    }
}
