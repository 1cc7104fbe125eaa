package org.baoxue.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of an entry as a path below its archive. A backslash parts folders, as some tools of Windows write it.
 *
 * @param path with {@code /}; empty if the name is refused
 * @param problem the key of the words that say why the name is refused; null if it is not
 */
record EntryName(String path, @Nullable String problem) {
    /** What a decoder, here or elsewhere, puts where it could not read a byte. */
    private static final char LOST = '\uFFFD';

    private static final int LONGEST = 1_000;

    static EntryName of(String name) {
        String slashed = name.replace('\\', '/');
        if (slashed.length() > LONGEST) {
            return refused("entry.long");
        }
        if (slashed.codePoints().anyMatch(c -> c == LOST || Character.isISOControl(c) || isSurrogate(c))) {
            return refused("entry.characters");
        }
        boolean drive = slashed.length() > 1 && slashed.charAt(1) == ':';
        if (slashed.startsWith("/") || drive) {
            return refused("entry.outside");
        }
        List<String> steps = new ArrayList<>();
        for (String step : slashed.split("/", -1)) {
            if (step.equals("..")) {
                return refused("entry.outside");
            }
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return steps.isEmpty() ? refused("entry.characters") : new EntryName(String.join("/", steps), null);
    }

    private static EntryName refused(String problem) {
        return new EntryName("", problem);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
