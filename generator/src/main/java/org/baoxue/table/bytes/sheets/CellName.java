package org.baoxue.table.bytes.sheets;

import org.baoxue.packed.PackedFault;

/**
 * The name of a cell, such as {@code C17}.
 *
 * @param row from 1
 * @param column from 0
 */
public record CellName(int row, int column) {
    static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LETTERS = 26;

    static CellName of(String name) throws PackedFault {
        byte[] bytes = name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int letters = letters(bytes, 0, bytes.length);
        return new CellName(number(bytes, letters, bytes.length), column(bytes, 0, letters));
    }

    /** Where the letters end that a slice begins with. */
    static int letters(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && (bytes[i] | 0x20) >= 'a' && (bytes[i] | 0x20) <= 'z') {
            i++;
        }
        return i;
    }

    /** The column of these letters, from 0. */
    static int column(byte[] bytes, int from, int to) throws PackedFault {
        int column = 0;
        for (int i = from; i < to && column <= LAST_COLUMN; i++) {
            column = column * LETTERS + (bytes[i] & 0x1F);
        }
        if (column == 0 || column > LAST_COLUMN) {
            throw PackedFault.damaged("order");
        }
        return column - 1;
    }

    /** The row of these digits. */
    static int number(byte[] bytes, int from, int to) throws PackedFault {
        int row = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || row > LAST_ROW) {
                throw PackedFault.damaged("order");
            }
            row = row * 10 + digit;
        }
        if (row == 0 || row > LAST_ROW) {
            throw PackedFault.damaged("order");
        }
        return row;
    }

    /** As a spreadsheet writes it. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
