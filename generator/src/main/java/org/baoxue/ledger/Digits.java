package org.baoxue.ledger;

/** Whether there are enough digits in a cell for a telephone number or more, found out as cheaply as can be. */
public final class Digits {
    /** As many as a mobile telephone number has. */
    private static final int FEWEST = 11;
    /** The second byte of full-width digits in UTF-8, and their first in GB18030; other characters have them too. */
    private static final int WIDE_UTF8 = 0xBC;

    private static final int WIDE_NATIONAL = 0xA3;

    private Digits() {}

    /** Whether a text may hold so many, in ASCII or in full width. */
    public static boolean mayBeNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += (c >= '0' && c <= '9') || (c >= '０' && c <= '９') ? 1 : 0;
        }
        return digits >= FEWEST;
    }

    /** Whether the bytes of a text, in UTF-8 or GB18030, may; says yes of some that do not. */
    public static boolean mayBeNumber(byte[] bytes, int from, int to) {
        if (to - from < FEWEST) {
            return false;
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            int c = bytes[i] & 0xFF;
            digits += (c >= '0' && c <= '9') || c == WIDE_UTF8 || c == WIDE_NATIONAL ? 1 : 0;
        }
        return digits >= FEWEST;
    }
}
