package org.baoxue.canonical;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.baoxue.table.bytes.Records;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a form stand in the records below one header, and their cells as text. Neighbouring rows say the same in
 * many columns, so the last short text of each is kept and given again. For one thread.
 */
public final class RowColumns {
    /** Bytes of the longest text that is kept. */
    private static final int SHORT = 16;

    private static final byte[] NOTHING = {};

    private final int[] positions;
    private final Charset charset;
    private final byte[][] lastBytes;
    private final @Nullable String[] lastTexts;

    /**
     * The columns of a table.
     *
     * @param positions where each column of the form stands in a record, from 0; -1 if it does not
     */
    public RowColumns(int[] positions, Charset charset) {
        this.positions = positions.clone();
        this.charset = charset;
        this.lastBytes = new byte[positions.length][];
        this.lastTexts = new String[positions.length];
        Arrays.fill(lastBytes, NOTHING);
    }

    /** How many columns the form has. */
    public int size() {
        return positions.length;
    }

    /** Where each column's cell stands in a record, from 0; -1 if it does not. */
    public int[] positions() {
        return positions;
    }

    /** The cell as text; empty if it is not there. */
    String text(Records records, int record, int column) {
        int at = positions[column];
        return at < 0 || at >= records.cells(record)
                ? ""
                : text(records.bytes(), records.from(record, at), records.to(record, at), column);
    }

    private String text(byte[] bytes, int from, int to, int column) {
        if (from == to) {
            return "";
        }
        byte[] last = lastBytes[column];
        String text = lastTexts[column];
        if (text != null && Arrays.equals(bytes, from, to, last, 0, last.length)) {
            return text;
        }
        text = new String(bytes, from, to - from, isAscii(bytes, from, to) ? StandardCharsets.ISO_8859_1 : charset);
        if (to - from <= SHORT) {
            lastBytes[column] = Arrays.copyOfRange(bytes, from, to);
            lastTexts[column] = text;
        }
        return text;
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }
}
