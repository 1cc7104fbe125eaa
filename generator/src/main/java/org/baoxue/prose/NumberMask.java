package org.baoxue.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;

/**
 * Masks numbers that could be an ID number (15 digits and more, the last perhaps an X) or a mobile phone (11 digits that begin
 * with 1), in any script, also where they are written in their usual groups. What remains is what the mask of an ID leaves: the
 * first two characters.
 */
final class NumberMask {
    private static final String GAP = "[ \\u00a0\\u3000\\-－—·]{1,2}";
    private static final String AFTER = "(?!\\p{Nd})";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\p{Nd})(?:"
            + "\\p{Nd}{15,}[XxＸｘ]?"
            + "|\\p{Nd}{6}" + GAP + "\\p{Nd}{6,8}" + GAP + "\\p{Nd}{3}[\\p{Nd}XxＸｘ]?" + AFTER
            + "|(?:[8８][6６](?:" + GAP + ")?)?[1１]\\p{Nd}{10}" + AFTER
            + "|[1１]\\p{Nd}{2}" + GAP + "\\p{Nd}{4}" + GAP + "\\p{Nd}{4}" + AFTER
            + ")");
    private static final int SHOWN = 2;

    private final List<Masked> numbers = new ArrayList<>();

    /** The numbers met so far, masked. */
    List<Masked> numbers() {
        return List.copyOf(numbers);
    }

    /** Whether there is such a number; it counts as met. */
    boolean meets(String text) {
        List<MatchResult> found = NUMBER.matcher(text).results().toList();
        found.forEach(number -> numbers.add(Masked.of(Mask.ID, number.group())));
        return !found.isEmpty();
    }

    /** A text of the same length in which each number keeps its first two characters and becomes {@code *} behind them. */
    String mask(String text) {
        if (!meets(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        NUMBER.matcher(text).results().forEach(number -> {
            for (int i = number.start() + SHOWN; i < number.end(); i++) {
                masked.setCharAt(i, '*');
            }
        });
        return masked.toString();
    }
}
