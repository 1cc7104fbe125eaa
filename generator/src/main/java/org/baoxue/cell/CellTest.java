package org.baoxue.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema asks of a cell, asked of its bytes. One class for every shape, told apart by a number: a call that may go to
 * many classes costs more than most of these tests.
 */
public final class CellTest {
    // numbers and not an enumeration, which a switch looks up in two further places
    private static final int IS_ALWAYS = 0;
    private static final int IS_NEVER = 1;
    private static final int CODES = 2;
    private static final int IS_DAY = 3;
    private static final int PATTERN = 4;
    private static final int LENGTH = 5;
    private static final int INTEGER = 6;
    private static final int ALL = 7;
    private static final int ANY = 8;
    private static final int NOT = 9;
    private static final int VALUES = 10;
    /** A pattern and a length. */
    private static final int TEXT = 11;

    /** Has nothing against any cell. */
    public static final CellTest ALWAYS = new CellTest(IS_ALWAYS, null, List.of(), 0, 0);
    /** Refuses every cell. */
    public static final CellTest NEVER = new CellTest(IS_NEVER, null, List.of(), 0, 0);
    /** A day that exists. */
    public static final CellTest DAY = new CellTest(IS_DAY, null, List.of(), 0, 0);

    /** What separates the values of a cell. */
    public static final char SEPARATOR = ';';

    private static final int DIGITS = 18;

    private final int shape;
    private final @Nullable Codes codes;
    private final @Nullable BytePattern pattern;
    private final @Nullable ValuesTest values;
    private final CellTest[] tests;
    private final long least;
    private final long most;

    private CellTest(int shape, @Nullable Object what, List<CellTest> tests, long least, long most) {
        this.shape = shape;
        this.codes = what instanceof Codes stated ? stated : null;
        this.pattern = what instanceof BytePattern stated ? stated : null;
        this.values = what instanceof ValuesTest stated ? stated : null;
        this.tests = tests.toArray(CellTest[]::new);
        this.least = least;
        this.most = most;
    }

    /** A number that is equal for tests that go the same way: asking these one after another is quicker than by turns. */
    public int way() {
        return 2 * shape + (pattern != null && pattern.isFixed() ? 1 : 0);
    }

    /** One of these. */
    public static CellTest of(Codes codes) {
        return codes.texts().isEmpty() ? NEVER : new CellTest(CODES, codes, List.of(), 0, 0);
    }

    /** Of this form. */
    public static CellTest of(BytePattern pattern) {
        return new CellTest(PATTERN, pattern, List.of(), 0, 0);
    }

    /** So many characters. */
    public static CellTest length(long least, long most) {
        return new CellTest(LENGTH, null, List.of(), least, most);
    }

    /** A whole number from one limit to the other. */
    public static CellTest integer(long least, long most) {
        return new CellTest(INTEGER, null, List.of(), least, most);
    }

    /** Values of which each passes the test, and which are so many. */
    public static CellTest items(CellTest each, boolean unique, long least, long most) {
        return new CellTest(VALUES, new ValuesTest(each, unique, least, most), List.of(), 0, 0);
    }

    /** Whatever the test refuses. */
    public static CellTest not(CellTest test) {
        return test == ALWAYS ? NEVER : test == NEVER ? ALWAYS : new CellTest(NOT, null, List.of(test), 0, 0);
    }

    /** What all of them pass. */
    public static CellTest all(List<CellTest> tests) {
        return joined(ALL, tests, ALWAYS, NEVER);
    }

    /** What one of them passes. */
    public static CellTest any(List<CellTest> tests) {
        return joined(ANY, tests, NEVER, ALWAYS);
    }

    private static CellTest joined(int shape, List<CellTest> tests, CellTest idle, CellTest decisive) {
        List<CellTest> kept = new ArrayList<>(tests);
        kept.removeIf(test -> test == idle);
        if (kept.contains(decisive)) {
            return decisive;
        }
        if (shape == ALL && kept.size() == 2 && kept.get(0).shape == PATTERN && kept.get(1).shape == LENGTH) {
            CellTest length = kept.get(1);
            return new CellTest(TEXT, kept.get(0).pattern, List.of(), length.least, length.most);
        }
        return kept.isEmpty() ? idle : kept.size() == 1 ? kept.get(0) : new CellTest(shape, null, kept, 0, 0);
    }

    /** The list in which the cell must stand; null if the test is of another shape. */
    public @Nullable Codes codes() {
        return codes;
    }

    /**
     * Whether all that passes, as far as its pattern tells, consists of such characters of ASCII.
     *
     * @param first marks those that it may begin with
     * @param any marks those that may stand anywhere in it
     */
    public boolean takesOnly(boolean[] first, boolean[] any) {
        return pattern == null
                ? shape == ALL && Arrays.stream(tests).anyMatch(test -> test.takesOnly(first, any))
                : pattern.takesOnly(first, any);
    }

    /** The test as a call, for generated code. */
    public CellChecks.Call call() {
        if (shape == IS_DAY) {
            return CellChecks.Call.of("day");
        }
        boolean matches = shape == PATTERN || (shape == TEXT && least <= 1);
        return matches && pattern != null
                ? pattern.call(shape == TEXT ? most : Integer.MAX_VALUE, this)
                : CellChecks.Call.of("test", this);
    }

    /**
     * Whether the cell passes.
     *
     * @param bytes well formed in the encoding between the two offsets
     * @param gb18030 whether they are GB18030; else they are UTF-8
     */
    public boolean holds(byte[] bytes, int from, int to, boolean gb18030) {
        return switch (shape) {
            case IS_ALWAYS -> true;
            case IS_NEVER -> false;
            case CODES -> codes != null && codes.find(bytes, from, to, gb18030) >= 0;
            case IS_DAY -> Days.isDay(bytes, from, to);
            case PATTERN -> pattern != null && pattern.matches(bytes, from, to, gb18030);
            case TEXT ->
                pattern != null && isOfLength(bytes, from, to, gb18030) && pattern.matches(bytes, from, to, gb18030);
            case LENGTH -> isOfLength(bytes, from, to, gb18030);
            case INTEGER -> isInteger(bytes, from, to);
            case ALL -> holdsAll(bytes, from, to, gb18030);
            case ANY -> holdsAny(bytes, from, to, gb18030);
            case NOT -> !tests[0].holds(bytes, from, to, gb18030);
            case VALUES -> values != null && values.hold(bytes, from, to, gb18030);
            default -> throw new IllegalStateException("shape " + shape);
        };
    }

    private boolean holdsAll(byte[] bytes, int from, int to, boolean gb18030) {
        for (CellTest test : tests) {
            if (!test.holds(bytes, from, to, gb18030)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsAny(byte[] bytes, int from, int to, boolean gb18030) {
        for (CellTest test : tests) {
            if (test.holds(bytes, from, to, gb18030)) {
                return true;
            }
        }
        return false;
    }

    /** A text has at most as many characters as bytes, and at least a quarter as many: mostly nothing need be counted. */
    private boolean isOfLength(byte[] bytes, int from, int to, boolean gb18030) {
        int size = to - from;
        if (size <= most && size >= least * 4) {
            return true;
        }
        if (size < least) {
            return false;
        }
        if (size <= most && least == 1) {
            return true;
        }
        int count = CodePoints.count(bytes, from, to, gb18030);
        return count >= least && count <= most;
    }

    private boolean isInteger(byte[] bytes, int from, int to) {
        if (!isNumber(bytes, from, to)) {
            return false;
        }
        long number = 0;
        boolean negative = bytes[from] == '-';
        for (int at = negative ? from + 1 : from; at < to; at++) {
            number = number * 10 + bytes[at] - '0';
        }
        number = negative ? -number : number;
        return number >= least && number <= most;
    }

    private static boolean isNumber(byte[] bytes, int from, int to) {
        int first = from < to && bytes[from] == '-' ? from + 1 : from;
        if (first == to || to - first > DIGITS) {
            return false;
        }
        for (int at = first; at < to; at++) {
            if (bytes[at] < '0' || bytes[at] > '9') {
                return false;
            }
        }
        return true;
    }
}
