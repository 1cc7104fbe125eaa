package org.baoxue.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * A rate in per cent with two decimals, from its two counts, exactly: half up, and cut instead where rounding would reach 0, 100
 * or a limit that the exact value has not reached. So 99.996 is 99.99, 1 of 60,000 is {@code <0.01}, and 94.996 against a limit
 * of 95 is 94.99.
 */
final class Rate {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    private Rate() {}

    /** The text without a per cent sign; the denominator is above 0. */
    static String text(long numerator, long denominator, List<BigDecimal> limits) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("a rate needs a denominator above 0: " + numerator + "/" + denominator);
        }
        BigDecimal counted = BigDecimal.valueOf(denominator);
        BigDecimal hundredfold = BigDecimal.valueOf(numerator).multiply(HUNDRED);
        BigDecimal rounded = hundredfold.divide(counted, DECIMALS, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && numerator > 0) {
            return "<0.01";
        }
        boolean overstated = isReachedOnlyByRounding(rounded, HUNDRED, hundredfold, counted)
                || limits.stream().anyMatch(limit -> isReachedOnlyByRounding(rounded, limit, hundredfold, counted));
        return (overstated ? hundredfold.divide(counted, DECIMALS, RoundingMode.DOWN) : rounded).toPlainString();
    }

    /** A quotient with two decimals, half up. */
    static String quotient(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The rate in millionths, cut: to order by. */
    static long millionths(long numerator, long denominator) {
        return BigInteger.valueOf(numerator)
                .multiply(TEN_THOUSAND)
                .multiply(HUNDRED.toBigInteger())
                .divide(BigInteger.valueOf(denominator))
                .longValueExact();
    }

    private static boolean isReachedOnlyByRounding(
            BigDecimal rounded, BigDecimal limit, BigDecimal hundredfold, BigDecimal counted) {
        return rounded.compareTo(limit) >= 0 && hundredfold.compareTo(limit.multiply(counted)) < 0;
    }
}
