package org.baoxue.table.bytes.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Numbers as a workbook stores them, written as a clerk would. A cell keeps fifteen digits; of what is longer the rest is lost. */
final class Numbers {
    /** The least number of which digits are lost. */
    private static final BigDecimal LOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 40;
    private static final int SMALLEST = 30;

    private Numbers() {}

    /** Whether a slice is a whole number as it stands: up to fifteen digits without a zero before them. */
    static boolean isPlain(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0 || length > KEPT.getPrecision() || (length > 1 && bytes[from] == '0')) {
            return false;
        }
        boolean plain = true;
        for (int i = from; i < to; i++) {
            plain &= bytes[i] >= '0' && bytes[i] <= '9';
        }
        return plain;
    }

    /** The number in a slice, as exact as it stands there; null if it is none. */
    static @Nullable BigDecimal number(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST) {
            return null;
        }
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if ((b < '0' || b > '9') && b != '.' && b != '-' && b != '+' && b != 'e' && b != 'E') {
                return null;
            }
        }
        try {
            BigDecimal number = new BigDecimal(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
            return Math.abs((long) number.precision() - number.scale()) > 400 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether digits of the number are lost. */
    static boolean isLost(BigDecimal number) {
        return number.abs().compareTo(LOST) >= 0;
    }

    /** The number without an exponent and without zeros at its end, in the fifteen digits that a cell shows. */
    static String text(BigDecimal number) {
        BigDecimal kept = number.round(KEPT).stripTrailingZeros();
        if (kept.signum() == 0) {
            return "0";
        }
        return kept.scale() > SMALLEST ? kept.toString() : kept.toPlainString();
    }
}
