package org.baoxue.check.rules.identity.misplaced;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text that could be a person's.
 *
 * @param kind the key of the words that say of which kind
 * @param shown the number as people may see it
 */
record PersonalNumber(String kind, Masked shown) {
    private static final String DOCUMENT = "personal.document";
    private static final String MOBILE = "personal.mobile";

    private static final String GAP = "[ \\u00a0\\u3000.\\-–—·]?";
    private static final String DAY = "(?:0[1-9]|1[0-2])" + GAP + "(?:0[1-9]|[12]\\d|3[01])";
    /** The numbers of identity cards as they are built: area, birth date, order, and, where there are 18, a check character. */
    private static final Pattern BUILT = Pattern.compile("(?<!\\d)\\d{6}" + GAP + "(?:19|20)\\d{2}" + GAP + DAY + GAP
            + "\\d{3}" + GAP + "[\\dXx](?!\\d)|(?<!\\d)\\d{8}" + DAY + "\\d{3}(?!\\d)");
    /** As many digits as such a number has, mistyped perhaps. */
    private static final Pattern AS_LONG = Pattern.compile("(?<!\\d)\\d{15,18}[Xx]?(?!\\d)");

    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d" + GAP + "\\d{4}" + GAP + "\\d{4}(?!\\d)");

    private static final int TO_ASCII = 0xFEE0;

    /**
     * The first number in a text that could be a person's; null if there is none.
     *
     * @param wordsOnly whether no other long number belongs there either, so that telephones are looked for, and documents that are mistyped
     */
    static @Nullable PersonalNumber in(String text, boolean wordsOnly) {
        String plain = narrow(text);
        String document = first(BUILT, plain);
        if (document == null && wordsOnly) {
            document = first(AS_LONG, plain);
        }
        if (document != null) {
            return new PersonalNumber(DOCUMENT, Masked.of(Mask.ID, document));
        }
        String phone = wordsOnly ? first(PHONE, plain) : null;
        return phone == null ? null : new PersonalNumber(MOBILE, Masked.of(Mask.ID, phone));
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group() : null;
    }

    /** Full-width digits and letters as those of ASCII. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (c > 0xFF00 && c < 0xFF5F) {
                narrow.setCharAt(i, (char) (c - TO_ASCII));
            }
        }
        return narrow.toString();
    }
}
