package org.baoxue.check.rules;

/** Invented identity numbers with a right check character, computed apart from the code under test. */
public final class Ids {
    private Ids() {}

    /** Adds the check character (ISO 7064 MOD 11-2, by its recursive form) to 17 digits. */
    public static String number(String digits) {
        int rest = 0;
        for (int i = 0; i < digits.length(); i++) {
            rest = (rest + digits.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - rest) % 11;
        return digits + (check == 10 ? "X" : String.valueOf(check));
    }
}
