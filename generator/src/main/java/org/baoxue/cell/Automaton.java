package org.baoxue.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A deterministic automaton over classes of characters, with as few states as there can be. State 0 refuses whatever follows,
 * state 1 is the first.
 */
final class Automaton {
    static final int DEAD = 0;
    static final int START = 1;

    private static final int MOST = 1000;
    /** More than any rest, and less than the largest number by so much that rests may be added to it. */
    private static final int NEVER = Integer.MAX_VALUE / 2;

    /** The first code point of each stretch of characters of one class, from 0. */
    final int[] bounds;
    /** The class of each stretch. */
    final int[] classes;
    /** How many classes there are. */
    final int width;
    /** The state behind a character, at state times {@link #width} plus class. */
    final int[] next;
    /** Whether a text may end in a state. */
    final boolean[] ends;

    private Automaton(int[] bounds, int[] classes, int[] next, boolean[] ends) {
        this.bounds = bounds;
        this.classes = classes;
        this.width = next.length / ends.length;
        this.next = next;
        this.ends = ends;
    }

    static Automaton of(Regex regex) throws UnknownPattern {
        Nodes nodes = Nodes.of(regex);
        int[] bounds = bounds(nodes);
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<BitSet> states = new ArrayList<>();
        for (BitSet state : List.of(new BitSet(), nodes.start())) {
            numbers.put(state, states.size());
            states.add(state);
        }
        List<int[]> steps = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            int[] row = new int[bounds.length];
            for (int b = 0; b < bounds.length; b++) {
                BitSet reached = nodes.step(states.get(i), bounds[b]);
                Integer known = numbers.putIfAbsent(reached, states.size());
                if (known == null) {
                    states.add(reached);
                }
                row[b] = known == null ? states.size() - 1 : known;
            }
            steps.add(row);
            if (states.size() > MOST) {
                throw new UnknownPattern("is too large");
            }
        }
        boolean[] ends = new boolean[states.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = states.get(i).get(Nodes.END);
        }
        return smallest(bounds, steps, ends);
    }

    /** A row of numbers as a key. */
    private static final class Numbers {
        private final int[] values;

        Numbers(int... values) {
            this.values = values;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Numbers numbers && Arrays.equals(values, numbers.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** The class of a character. */
    int classOf(int codePoint) {
        int found = Arrays.binarySearch(bounds, codePoint);
        return classes[found >= 0 ? found : -found - 2];
    }

    private static int[] bounds(Nodes nodes) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, 0x80));
        for (CharSet set : nodes.sets()) {
            for (int i = 0; i < set.ranges().length; i++) {
                int bound = set.ranges()[i] + i % 2;
                if (bound <= Character.MAX_CODE_POINT) {
                    bounds.add(bound);
                }
            }
        }
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Puts together states that nothing tells apart, until none are left, and then the stretches that lead alike. */
    private static Automaton smallest(int[] bounds, List<int[]> steps, boolean[] ends) throws UnknownPattern {
        // texts of different shortest rests tell states apart: where these are known, a long row needs two rounds, not
        // one a character
        int[] group = rests(steps, ends);
        int count = 0;
        while (true) {
            Map<Numbers, Integer> numbers = new HashMap<>();
            int[] finer = new int[group.length];
            for (int i = 0; i < group.length; i++) {
                int[] row = steps.get(i);
                int[] signature = new int[row.length + 1];
                for (int b = 0; b < row.length; b++) {
                    signature[b] = group[row[b]];
                }
                signature[row.length] = group[i];
                finer[i] = numbers.computeIfAbsent(new Numbers(signature), s -> numbers.size());
            }
            group = finer;
            if (numbers.size() == count) {
                if (group[START] == DEAD) {
                    throw new UnknownPattern("matches nothing");
                }
                return merged(bounds, steps, ends, group);
            }
            count = numbers.size();
        }
    }

    /** The least number of characters behind each state that end a text; {@link #NEVER} where none do. */
    private static int[] rests(List<int[]> steps, boolean[] ends) {
        int[] rests = new int[ends.length];
        for (int i = 0; i < rests.length; i++) {
            rests[i] = ends[i] ? 0 : NEVER;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            // from the last on, for most lead to later ones
            for (int i = rests.length - 1; i >= 0; i--) {
                for (int to : steps.get(i)) {
                    if (rests[to] + 1 < rests[i]) {
                        rests[i] = rests[to] + 1;
                        changed = true;
                    }
                }
            }
        }
        return rests;
    }

    private static Automaton merged(int[] bounds, List<int[]> steps, boolean[] ends, int[] group) {
        Map<Numbers, Integer> columns = new HashMap<>();
        int[] classes = new int[bounds.length];
        for (int b = 0; b < bounds.length; b++) {
            int[] column = new int[steps.size()];
            for (int i = 0; i < column.length; i++) {
                column[i] = group[steps.get(i)[b]];
            }
            classes[b] = columns.computeIfAbsent(new Numbers(column), c -> columns.size());
        }
        TreeMap<Integer, Integer> first = new TreeMap<>();
        for (int i = group.length - 1; i >= 0; i--) {
            first.put(group[i], i);
        }
        int width = columns.size();
        int size = Math.max(first.size(), START + 1);
        int[] next = new int[size * width];
        boolean[] accepts = new boolean[size];
        first.forEach((number, state) -> {
            accepts[number] = ends[state];
            for (int b = 0; b < bounds.length; b++) {
                next[number * width + classes[b]] = group[steps.get(state)[b]];
            }
        });
        return new Automaton(bounds, classes, next, accepts);
    }
}
