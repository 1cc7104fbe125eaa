package org.baoxue.check.rules.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.baoxue.ledger.Row;
import org.baoxue.model.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * A mainland citizen's number (公民身份号码, GB 11643-1999): 6 digits of the place of first registration, 8 of the birth date, 3 of a
 * sequence that is odd for boys, and a check character by ISO 7064 MOD 11-2. The place is never checked against a table: codes of
 * counties long gone live on in it.
 */
record IdNumber(String text) {
    /** The ids of the forms whose rows carry a child's document: both ledgers, the ledger of children of school age, the register. */
    static final Set<String> FORMS = Set.of(Ledger.SUSPECTED.form(), Ledger.DROPOUT.form(), "eligible", "register");

    /** The code of {@code id_type} for a mainland identity card. */
    private static final String MAINLAND = "1";

    /** With what a number of another type begins that is built like a citizen's. */
    private static final Map<String, String> ALIKE = Map.of("6", "810000", "7", "820000", "8", "830000", "9", "9");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    /** What Excel leaves of an 18-digit number that it took for a quantity: it keeps 15 digits. */
    private static final String LOST = "000";

    /** The number in a row's {@code id_no}; null unless the row says it is a mainland one and it has the right shape. */
    static @Nullable IdNumber of(Row row) {
        return isMainland(row) && !row.faulty("id_no") ? parse(row.text("id_no")) : null;
    }

    /** Whether the row's document is a mainland identity card: only the column says so, never the number. */
    static boolean isMainland(Row row) {
        return !row.faulty("id_type") && row.text("id_type").equals(MAINLAND);
    }

    /**
     * The number in a row's column if it is built like a citizen's: a mainland one, a residence permit for Hong Kong, Macao or Taiwan, or a
     * foreigner's permanent resident card since 2023-12-01. All have the birth date and the check character in the same places.
     */
    static @Nullable IdNumber alike(Row row, String column) {
        IdNumber id = row.faulty("id_type") ? null : parse(row.text(column));
        return id != null && (isMainland(row) || id.text.startsWith(ALIKE.getOrDefault(row.text("id_type"), "?")))
                ? id
                : null;
    }

    /** The text as a number; null if it has another shape. */
    static @Nullable IdNumber parse(String text) {
        return hasShape(text) ? new IdNumber(text) : null;
    }

    /** Whether the text is 17 digits and a check character. */
    private static boolean hasShape(String text) {
        int last = WEIGHTS.length;
        if (text.length() != last + 1 || CHECKS.indexOf(text.charAt(last)) < 0) {
            return false;
        }
        boolean digits = true;
        for (int i = 0; i < last; i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    /** Whether the last character is the one that the others ask for. */
    boolean checkDigitFits() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return text.charAt(WEIGHTS.length) == CHECKS.charAt(sum % CHECKS.length());
    }

    /** The birth date inside; null if the calendar has no such day. */
    @Nullable
    LocalDate birthDate() {
        try {
            return LocalDate.of(number(6, 10), number(10, 12), number(12, 14));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The sex that the sequence tells, as a code of the list {@code sex}. */
    String sex() {
        return number(16, 17) % 2 == 1 ? "1" : "2";
    }

    /** Whether Excel has put zeros in place of the last three characters. */
    boolean hasLostDigits() {
        return text.endsWith(LOST) && !checkDigitFits();
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdNumber number && text.equals(number.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
