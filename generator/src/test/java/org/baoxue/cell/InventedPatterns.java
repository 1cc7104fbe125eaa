package org.baoxue.cell;

import java.util.List;
import java.util.Random;

/** Expressions of the subset, some of them of the shapes that have a quicker way. */
public final class InventedPatterns {
    private static final List<String> ATOMS = List.of(
            "a",
            "b",
            "0",
            "X",
            "甲",
            "\ud83d\ude00",
            "-",
            "\\.",
            "\\-",
            "\\\\",
            " ",
            "\\d",
            "\\D",
            "\\w",
            "\\W",
            "\\s",
            "\\S",
            ".",
            "\\n",
            "\\t",
            "[ab]",
            "[^ab]",
            "[0-9X]",
            "[A-Za-z0-9-]",
            "[甲-龟]",
            "[^甲乙\\s]",
            "[\\d_.]",
            "[-a]",
            "[^\\S]",
            "[\\x20-~]",
            "[\ud840\udc00-\ud87f\udfff]",
            "\u0080",
            "[\u0080-\uffff]");
    private static final List<String> SIGNS = List.of("?", "*", "+", "{2}", "{0,2}", "{1,30}", "{2,}", "{0}", "{3,5}");
    private static final List<String> QUICK = List.of(
            "\\d{6}",
            "\\d{17}[\\dX]",
            "[A-Z]\\d{2}",
            "\\S{1,30}",
            "(19|20)\\d{2}-(0[1-9]|1[0-2])",
            "\\d{6}|\\d{10}",
            "\\S(.*\\S)?",
            "[GJL]\\d{17}[\\dX]",
            "[A-Za-z0-9-]{1,30}",
            "[a-z][a-z_]{1,29}",
            ".{1,5}",
            "[甲-龟]{2,4}",
            "\\d{4}-((0[1-9]|1[0-2])|Q[1-4]|\\d{4}(-[12])?)",
            "\\d{1,8}",
            "",
            "a{0,3}",
            ".*",
            "[^;]+",
            "\\w*");

    private InventedPatterns() {}

    /** An anchored expression. */
    public static String next(Random random) {
        String inside = random.nextInt(4) == 0 ? QUICK.get(random.nextInt(QUICK.size())) : choice(random, 3);
        return "^" + inside + "$";
    }

    private static String choice(Random random, int depth) {
        StringBuilder text = new StringBuilder(sequence(random, depth));
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            text.append('|').append(sequence(random, depth));
        }
        return text.toString();
    }

    private static String sequence(Random random, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean group = depth > 0 && random.nextInt(4) == 0;
            String open = random.nextBoolean() ? "(" : "(?:";
            text.append(group ? open + choice(random, depth - 1) + ")" : ATOMS.get(random.nextInt(ATOMS.size())));
            if (random.nextInt(3) == 0) {
                text.append(SIGNS.get(random.nextInt(SIGNS.size())));
            }
        }
        return text.toString();
    }
}
