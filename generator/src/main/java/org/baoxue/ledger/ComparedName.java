package org.baoxue.ledger;

/**
 * A name as names are compared, which is not how it is shown: the point between the parts of a name of another people has many codes
 * ({@code · • ・ ．} and others) and means the same in all of them, and blanks mean nothing.
 */
public final class ComparedName {
    private static final char POINT = '·';

    private ComparedName() {}

    /** What is equal for names that are the same but for their points and blanks. */
    public static String of(String name) {
        StringBuilder compared = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isPoint(c)) {
                compared.append(POINT);
            } else if (!isNothing(c)) {
                compared.append(c);
            }
        }
        return compared.toString();
    }

    private static boolean isPoint(char c) {
        return switch (c) {
            case POINT, '•', '‧', '∙', '⋅', '・', '･', '．', '.', '﹒' -> true;
            default -> false;
        };
    }

    /** Blanks, and characters that only govern how others are shown. */
    private static boolean isNothing(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
