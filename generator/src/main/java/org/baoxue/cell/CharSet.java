package org.baoxue.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of code points. */
final class CharSet {
    static final CharSet DIGIT = of('0', '9');
    static final CharSet WORD = of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    static final CharSet BLANK = of('\t', '\n', '\f', '\r', ' ', ' ');
    /** What a full stop stands for: all but a line feed. */
    static final CharSet ANY = of('\n', '\n').negated();

    private static final int ASCII = 0x80;

    private final int[] ranges;

    private CharSet(int[] ranges) {
        this.ranges = ranges;
    }

    /** The union of ranges, stated as first and last in turn. */
    static CharSet of(int... ranges) {
        List<int[]> sorted = new ArrayList<>();
        for (int i = 0; i < ranges.length; i += 2) {
            sorted.add(new int[] {ranges[i], ranges[i + 1]});
        }
        sorted.sort((a, b) -> Integer.compare(a[0], b[0]));
        int[] merged = new int[ranges.length];
        int size = 0;
        for (int[] range : sorted) {
            if (size > 0 && range[0] <= merged[size - 1] + 1) {
                merged[size - 1] = Math.max(merged[size - 1], range[1]);
            } else {
                merged[size++] = range[0];
                merged[size++] = range[1];
            }
        }
        return new CharSet(Arrays.copyOf(merged, size));
    }

    /** First and last of each range in turn, in order, neither overlapping nor touching. */
    int[] ranges() {
        return ranges;
    }

    CharSet negated() {
        int[] others = new int[ranges.length + 2];
        int size = 0;
        int next = 0;
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i] > next) {
                others[size++] = next;
                others[size++] = ranges[i] - 1;
            }
            next = ranges[i + 1] + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            others[size++] = next;
            others[size++] = Character.MAX_CODE_POINT;
        }
        return new CharSet(Arrays.copyOf(others, size));
    }

    CharSet union(CharSet other) {
        int[] both = Arrays.copyOf(ranges, ranges.length + other.ranges.length);
        System.arraycopy(other.ranges, 0, both, ranges.length, other.ranges.length);
        return of(both);
    }

    boolean has(int codePoint) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    boolean isAscii() {
        return ranges.length == 0 || ranges[ranges.length - 1] < ASCII;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CharSet set && Arrays.equals(ranges, set.ranges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranges);
    }

    @Override
    public String toString() {
        return Arrays.toString(ranges);
    }
}
