package org.baoxue.cell;

import java.util.List;
import java.util.Random;

/** Texts for patterns: such as match, such as nearly do, and any. */
public final class InventedTexts {
    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "Z",
            "0",
            "1",
            "9",
            "X",
            "-",
            "_",
            ".",
            ";",
            " ",
            "\t",
            "\n",
            "\r",
            "\u000B",
            "\f",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0080",
            "\u00a0",
            "é",
            "\u0e3f",
            "\u1e3f",
            "甲",
            "乙",
            "學",
            "\u3000",
            "\ue5e5",
            "\ufffd",
            "\uffff",
            "０",
            "Ａ",
            "\ud83d\ude00",
            "\ud840\udc00",
            "\ud869\udea5",
            "\udbff\udfff");
    private static final int LONGEST = 6;

    private InventedTexts() {}

    /** A text of a few characters of all sorts; empty now and then. */
    public static String any(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i > 0; i--) {
            text.append(piece(random));
        }
        return text.toString();
    }

    /** A text that matches the anchored expression, mostly. */
    public static String matching(String expression, Random random) {
        try {
            StringBuilder text = new StringBuilder();
            append(RegexReader.read(expression.substring(1, expression.length() - 1)), random, text);
            return text.toString();
        } catch (UnknownPattern e) {
            return any(random);
        }
    }

    /** The text with one character more, less, or of another kind. */
    public static String spoilt(String text, Random random) {
        int[] characters = text.codePoints().toArray();
        int at = random.nextInt(characters.length + 1);
        String before = new String(characters, 0, at);
        int drop = at < characters.length && random.nextBoolean() ? 1 : 0;
        String after = new String(characters, at + drop, characters.length - at - drop);
        return before + (random.nextBoolean() ? piece(random) : "") + after;
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static void append(Regex regex, Random random, StringBuilder text) {
        if (regex instanceof Regex.One one) {
            text.appendCodePoint(member(one.set(), random));
        } else if (regex instanceof Regex.Sequence sequence) {
            sequence.parts().forEach(part -> append(part, random, text));
        } else if (regex instanceof Regex.Repeat repeat) {
            int spread = repeat.most() == Regex.UNBOUNDED ? 4 : repeat.most() - repeat.least() + 1;
            for (int i = repeat.least() + random.nextInt(spread); i > 0; i--) {
                append(repeat.part(), random, text);
            }
        } else if (regex instanceof Regex.Choice choice) {
            append(choice.options().get(random.nextInt(choice.options().size())), random, text);
        }
    }

    private static int member(CharSet set, Random random) {
        if (set.ranges().length == 0) {
            return 'a';
        }
        for (int tries = 0; tries < 20; tries++) {
            int piece = piece(random).codePointAt(0);
            if (set.has(piece)) {
                return piece;
            }
        }
        int range = 2 * random.nextInt(set.ranges().length / 2);
        int from = set.ranges()[range];
        int to = Math.min(set.ranges()[range + 1], from + 40);
        int found = from + random.nextInt(to - from + 1);
        return found >= Character.MIN_SURROGATE && found <= Character.MAX_SURROGATE ? '甲' : found;
    }
}
