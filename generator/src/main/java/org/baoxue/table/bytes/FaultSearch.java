package org.baoxue.table.bytes;

import java.nio.charset.Charset;
import org.baoxue.table.Encoding;
import org.baoxue.table.Limits;
import org.baoxue.table.TableFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Looks again, character by character, at a record that is cut short, large or wrong, and says what the first fault is. The
 * grammar: comma, double quote only at the start of a cell, any of CR, LF and CRLF, blanks behind a closing quote ignored.
 */
final class FaultSearch {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        CLOSED
    }

    /**
     * A fault.
     *
     * @param line on which its cell starts, or the NUL stands; the line of the record's start is 0
     */
    record Found(Kind kind, int line) {}

    private State state = State.CELL_START;
    private int previous;
    private int line;
    private int cellLine;
    private int cellLength;
    private int columns = 1;

    private FaultSearch() {}

    /** The first fault in a record, whose bytes are well formed, or null. If the file ends with them, quotes must be closed. */
    static @Nullable Found search(byte[] bytes, int from, int to, Encoding encoding, boolean end) {
        Charset charset = encoding.charset();
        String text = new String(bytes, from, to - from, charset);
        FaultSearch search = new FaultSearch();
        for (int i = 0; i < text.length(); i++) {
            Found found = search.take(text.charAt(i));
            if (found != null) {
                return found;
            }
        }
        return end && search.state == State.QUOTED ? new Found(Kind.UNCLOSED_QUOTE, search.cellLine) : null;
    }

    private @Nullable Found take(char c) {
        if (c == 0) {
            return new Found(Kind.NOT_TEXT, line);
        }
        if (LineBreaks.endsLine(c, previous)) {
            line++;
        }
        previous = c;
        if (state == State.QUOTED) {
            return quoted(c);
        }
        return c == ',' ? nextColumn() : unquoted(c);
    }

    private @Nullable Found quoted(char c) {
        if (c == '"') {
            state = State.AFTER_QUOTE;
            return null;
        }
        return lengthen();
    }

    private @Nullable Found unquoted(char c) {
        if (state == State.AFTER_QUOTE || state == State.CLOSED) {
            return afterQuote(c);
        }
        if (state == State.CELL_START && c == '"') {
            state = State.QUOTED;
            return null;
        }
        state = State.PLAIN;
        return lengthen();
    }

    private @Nullable Found afterQuote(char c) {
        if (c == '"' && state == State.AFTER_QUOTE) {
            state = State.QUOTED;
            return lengthen();
        }
        state = State.CLOSED;
        return Character.isWhitespace(c) ? null : new Found(Kind.STRAY_QUOTE, cellLine);
    }

    private @Nullable Found nextColumn() {
        columns++;
        if (columns > Limits.COLUMNS) {
            return new Found(Kind.TOO_MANY_COLUMNS, cellLine);
        }
        state = State.CELL_START;
        cellLength = 0;
        cellLine = line;
        return null;
    }

    private @Nullable Found lengthen() {
        cellLength++;
        if (cellLength <= Limits.CELL_LENGTH) {
            return null;
        }
        boolean runsOn = state == State.QUOTED && line > cellLine;
        return new Found(runsOn ? Kind.UNCLOSED_QUOTE : Kind.CELL_TOO_LONG, cellLine);
    }
}
