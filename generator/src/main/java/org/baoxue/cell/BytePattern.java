package org.baoxue.cell;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An expression that a whole cell must match, asked of the cell's bytes. Two shapes that schemas use most, rows of fixed length
 * and one class repeated, are asked without the automaton. Agrees with RE2: {@code \d \w \s} are ASCII, a full stop is any
 * character but a line feed, a character is a code point. Safe for use by many threads.
 */
public final class BytePattern {
    private static final int MOST_ROWS = 8;
    private static final int LONGEST_ROW = 64;
    private static final int ASCII = 0x80;
    private static final int BYTES = 0x100;
    private static final int MIXED = -1;
    /** The first character that shows anything. */
    static final int VISIBLE = 0x21;

    private final @Nullable FixedRows rows;
    private final Regex.@Nullable Repeat repeat;
    private final int[] next;
    private final boolean[] ends;
    private final int width;
    private final int[] ascii = new int[ASCII];
    /** The class of all characters beyond ASCII; {@link #MIXED} if they are of several. */
    private final int wide;

    private final Automaton automaton;
    /** Bytes that may stand in any number and order. */
    private final boolean[] plain = new boolean[BYTES];

    /** Whether that is so of every byte from {@link #VISIBLE} on, which is asked of eight bytes at once. */
    private final boolean visible;

    private BytePattern(Regex regex, Automaton automaton) {
        this.automaton = automaton;
        this.rows = fixed(Regex.rows(regex, MOST_ROWS, LONGEST_ROW));
        this.repeat = regex instanceof Regex.Repeat times && times.part() instanceof Regex.One ? times : null;
        this.width = automaton.width;
        this.next = automaton.next.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] *= width;
        }
        this.ends = automaton.ends;
        for (int c = 0; c < ASCII; c++) {
            ascii[c] = automaton.classOf(c);
        }
        this.wide = wide(automaton);
        boolean[] free = free();
        for (int b = 0; b < BYTES; b++) {
            int of = b < ASCII ? ascii[b] : wide;
            plain[b] = of != MIXED && free[of];
        }
        this.visible = IntStream.range(VISIBLE, BYTES).allMatch(b -> plain[b]);
    }

    /**
     * A pattern as a schema states it.
     *
     * @param expression begins with {@code ^} and ends with {@code $}; valid for RE2
     * @throws UnknownPattern if it is outside the subset, or so large that an automaton does not pay
     */
    public static BytePattern of(String expression) throws UnknownPattern {
        if (expression.length() < 2 || !expression.startsWith("^") || !expression.endsWith("$")) {
            throw new UnknownPattern("does not begin with ^ and end with $");
        }
        Regex regex = RegexReader.read(expression.substring(1, expression.length() - 1));
        return new BytePattern(regex, Automaton.of(regex));
    }

    /** Whether all that matches is of one of a few fixed lengths, each place with a set of its own. */
    boolean isFixed() {
        return rows != null;
    }

    /**
     * Whether the whole of these bytes matches.
     *
     * @param bytes well formed in the encoding between the two offsets
     * @param gb18030 whether they are GB18030; else they are UTF-8
     */
    public boolean matches(byte[] bytes, int from, int to, boolean gb18030) {
        if (rows != null) {
            return rows.match(bytes, from, to);
        }
        if (repeat != null) {
            return repeats(repeat, bytes, from, to, gb18030);
        }
        return (from < to && isPlain(bytes, from, to)) || runs(bytes, from, to, gb18030);
    }

    /**
     * Whether all that matches consists of such characters of ASCII.
     *
     * @param first marks those that it may begin with
     * @param any marks those that may stand anywhere in it
     */
    boolean takesOnly(boolean[] first, boolean[] any) {
        for (int state = 0; state < ends.length; state++) {
            for (int i = 0; i < automaton.bounds.length; i++) {
                boolean dead = next[state * width + automaton.classes[i]] == Automaton.DEAD;
                int end = i + 1 < automaton.bounds.length ? automaton.bounds[i + 1] : Character.MAX_CODE_POINT + 1;
                for (int c = automaton.bounds[i]; c < end && !dead; c++) {
                    if (c >= ASCII || !any[c] || (state == Automaton.START && !first[c])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /**
     * The pattern as a call, for generated code.
     *
     * @param most how many characters a text may have, by another condition
     * @param test asked of texts for which the call's own means do not do
     */
    CellChecks.Call call(long most, CellTest test) {
        CellChecks.Call row = rows == null ? null : rows.call();
        if (row != null && most >= LONGEST_ROW) {
            return row;
        }
        Regex.Repeat times = repeat;
        int own = times == null || times.most() == Regex.UNBOUNDED ? Integer.MAX_VALUE : times.most();
        int bytes = (int) Math.min(most, own);
        boolean any = rows == null && (times == null || times.least() <= 1);
        if (any && visible) {
            return CellChecks.Call.of("visible", bytes, test);
        }
        if (any && IntStream.range(0, BYTES).anyMatch(b -> plain[b])) {
            return CellChecks.Call.of("plain", bytes, plain, test);
        }
        return most >= LONGEST_ROW && rows != null
                ? CellChecks.Call.of("pattern", this)
                : CellChecks.Call.of("test", test);
    }

    private boolean repeats(Regex.Repeat repeated, byte[] bytes, int from, int to, boolean gb18030) {
        int most = repeated.most() == Regex.UNBOUNDED ? Integer.MAX_VALUE : repeated.most();
        boolean quick = repeated.least() <= 1 && to - from >= 1 && to - from <= most;
        if (quick && isPlain(bytes, from, to)) {
            return true;
        }
        return runs(bytes, from, to, gb18030);
    }

    private boolean isPlain(byte[] bytes, int from, int to) {
        if (visible) {
            return EightBytes.noneBelow(VISIBLE, bytes, from, to);
        }
        for (int at = from; at < to; at++) {
            if (!plain[bytes[at] & 0xFF]) {
                return false;
            }
        }
        return true;
    }

    private boolean runs(byte[] bytes, int from, int to, boolean gb18030) {
        int state = Automaton.START * width;
        int at = from;
        while (at < to) {
            byte b = bytes[at];
            if (b >= 0) {
                state = next[state + ascii[b]];
                at++;
            } else {
                int of = wide != MIXED ? wide : automaton.classOf(CodePoints.at(bytes, at, gb18030));
                state = next[state + of];
                at += CodePoints.length(bytes, at, gb18030);
            }
            if (state == Automaton.DEAD) {
                return false;
            }
        }
        return ends[state / width];
    }

    /**
     * The classes of which characters may be added for ever: for a class repeated, it is that class; else the first character leads
     * to a state that ends a text and that others do not leave.
     */
    private boolean[] free() {
        boolean[] free = new boolean[width];
        int hub = repeat == null ? hub() : Automaton.DEAD;
        for (int of = 0; of < width; of++) {
            int behind = next[Automaton.START * width + of];
            free[of] = repeat == null
                    ? hub != Automaton.DEAD && behind == hub && next[hub + of] == hub
                    : behind != Automaton.DEAD;
        }
        return free;
    }

    /** The state, if there is one, that ends a text and that one character of the largest class reaches and keeps. */
    private int hub() {
        int[] sizes = new int[width];
        for (int of : ascii) {
            sizes[of]++;
        }
        int hub = Automaton.DEAD;
        int largest = 0;
        for (int of = 0; of < width; of++) {
            int behind = next[Automaton.START * width + of];
            if (ends[behind / width] && next[behind + of] == behind && sizes[of] > largest) {
                hub = behind;
                largest = sizes[of];
            }
        }
        return hub;
    }

    private static int wide(Automaton automaton) {
        int wide = automaton.classOf(ASCII);
        for (int i = 0; i < automaton.bounds.length; i++) {
            if (automaton.bounds[i] >= ASCII && automaton.classes[i] != wide) {
                return MIXED;
            }
        }
        return wide;
    }

    private static @Nullable FixedRows fixed(@Nullable List<Regex.Row> rows) {
        if (rows == null || !rows.stream().allMatch(row -> row.sets().stream().allMatch(CharSet::isAscii))) {
            return null;
        }
        return new FixedRows(rows);
    }
}
