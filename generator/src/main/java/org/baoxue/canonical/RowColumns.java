package org.baoxue.canonical;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.baoxue.cell.EightBytes;
import org.baoxue.ledger.Digits;
import org.baoxue.table.bytes.Records;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a form stand in the records below one header, and their cells as text. Rows say the same few things in many
 * columns, so short texts are kept and given again. For one thread.
 */
public final class RowColumns {
    private static final int WORD = 8;
    /** Bytes of the longest text that is kept: those of two words. */
    private static final int SHORT = 2 * WORD;

    private static final int KEPT_BITS = 6;
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private final int[] positions;
    private final Charset charset;
    /** Whether the columns are the first ones of a record, in their order. */
    private final boolean first;

    /** The texts of the row at hand, and for each the number of the row that it is of. */
    private final String[] current;

    private final long[] currentRows;
    private long row;
    /** Of each column whose cells somebody has asked for: words, and the texts that they stand for. */
    private final long[] @Nullable [] words;

    private final @Nullable String[] @Nullable [] texts;

    /**
     * The columns of a table.
     *
     * @param positions where each column of the form stands in a record, from 0; -1 if it does not
     */
    public RowColumns(int[] positions, Charset charset) {
        this.positions = positions.clone();
        this.charset = charset;
        this.first = IntStream.range(0, positions.length).allMatch(i -> positions[i] == i);
        this.current = new String[positions.length];
        this.currentRows = new long[positions.length];
        this.words = new long[positions.length] @Nullable [];
        this.texts = new @Nullable String[positions.length] @Nullable [];
    }

    /** How many columns the form has. */
    public int size() {
        return positions.length;
    }

    /**
     * Where each column's cell of a record begins and ends; from and to are alike where there is none.
     *
     * @param from takes the beginnings, in the order of the columns
     * @param to takes the ends
     */
    public void bounds(Records records, int record, int[] from, int[] to) {
        if (first && records.cells(record) >= positions.length) {
            records.bounds(record, from, to);
        } else {
            records.bounds(record, positions, from, to);
        }
    }

    /** Begins another row: gives it a number. Texts of rows before it are forgotten. */
    long begin() {
        return ++row;
    }

    /** Puts a text in place of what was found in a row. */
    void put(long number, int column, String text) {
        current[column] = text;
        currentRows[column] = number;
    }

    /** The cell as text, made once; empty if it is not there. */
    String text(long number, Records records, int record, int column) {
        if (currentRows[column] != number) {
            int at = positions[column];
            String text = at < 0 || at >= records.cells(record)
                    ? ""
                    : text(records.bytes(), records.from(record, at), records.to(record, at), column);
            put(number, column, text);
        }
        return current[column];
    }

    /** Whether the cell may hold as many digits as a telephone number has, told from its bytes unless it is a text already. */
    boolean mayHoldNumber(long number, Records records, int record, int column) {
        if (currentRows[column] == number) {
            return Digits.mayBeNumber(current[column]);
        }
        int at = positions[column];
        return at >= 0
                && at < records.cells(record)
                && Digits.mayBeNumber(records.bytes(), records.from(record, at), records.to(record, at));
    }

    private String text(byte[] bytes, int from, int to, int column) {
        if (from == to) {
            return "";
        }
        return to - from <= SHORT ? kept(bytes, from, to, column) : made(bytes, from, to);
    }

    /** No cell ends with a byte of zero, so that two words are one text only. */
    private String kept(byte[] bytes, int from, int to, int column) {
        int middle = Math.min(from + WORD, to);
        long head = EightBytes.upTo(bytes, from, middle);
        long tail = EightBytes.upTo(bytes, middle, to);
        long[] known = words[column];
        @Nullable String[] told = texts[column];
        if (known == null || told == null) {
            known = new long[2 << KEPT_BITS];
            told = new @Nullable String[1 << KEPT_BITS];
            words[column] = known;
            texts[column] = told;
        }
        int place = (int) (((head ^ Long.rotateLeft(tail, 7)) * FACTOR) >>> (Long.SIZE - KEPT_BITS));
        String text = told[place];
        if (text == null || known[2 * place] != head || known[2 * place + 1] != tail) {
            text = made(bytes, from, to);
            known[2 * place] = head;
            known[2 * place + 1] = tail;
            told[place] = text;
        }
        return text;
    }

    private String made(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, isAscii(bytes, from, to) ? StandardCharsets.ISO_8859_1 : charset);
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }
}
