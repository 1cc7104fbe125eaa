package org.baoxue.check.rules.identity.cards;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The shapes of document numbers by 证件类型. Sources: the travel permits' own numbering (a letter or none, a number for life of 8 digits, the
 * last two of ten count the cards), the residence permit for Hong Kong, Macao and Taiwan (a citizen's number with 810000, 820000 or 830000
 * in place of the area, 国办发〔2018〕81号), the permanent resident card for foreigners (three letters and 12 digits; since 2023-12-01 18 digits that
 * begin with 9), passports by their use: a machine reads up to nine characters, some states write more.
 */
final class CardShape {
    private static final String MAINLAND = "1";

    private static final Map<String, Pattern> SHAPES = Map.of(
            MAINLAND,
            Pattern.compile("(?!8[123]0000).*"),
            "6",
            Pattern.compile(
                    "H\\d{8}(\\d{2})?|810000\\d{11}[\\dX]|[A-Z]{1,2}\\d{6}(\\([\\dA]\\)|[\\dA])|K\\d{8}|KJ\\d{7}"),
            "7",
            Pattern.compile("M\\d{8}(\\d{2})?|820000\\d{11}[\\dX]|[1578]\\d{6}(\\(\\d\\)|\\d)|MA\\d{7}"),
            "8",
            Pattern.compile("\\d{8}|\\d{10}(\\([A-Z]\\)|[A-Z])?|830000\\d{11}[\\dX]"),
            "9",
            Pattern.compile("[A-Z]{3}\\d{12}|9\\d{16}[\\dX]"),
            "A",
            Pattern.compile("(?=.*\\d)[A-Z\\d]{5,12}"));

    private CardShape() {}

    /** Whether the number has a shape that is known for this type; a type without known shapes takes any. */
    static boolean fits(String type, String number) {
        Pattern shape = SHAPES.get(type);
        return shape == null || shape.matcher(number.toUpperCase(Locale.ROOT)).matches();
    }
}
