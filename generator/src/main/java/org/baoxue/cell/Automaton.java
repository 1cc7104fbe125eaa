package org.baoxue.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A deterministic automaton over classes of characters, with as few states as there can be. State 0 refuses whatever follows,
 * state 1 is the first.
 */
final class Automaton {
    static final int DEAD = 0;
    static final int START = 1;

    private static final int MOST = 1000;

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
        int[] group = new int[ends.length];
        for (int i = 0; i < group.length; i++) {
            group[i] = ends[i] ? 1 : 0;
        }
        int count = 0;
        while (true) {
            Map<List<Integer>, Integer> numbers = new HashMap<>();
            int[] finer = new int[group.length];
            for (int i = 0; i < group.length; i++) {
                List<Integer> signature = new ArrayList<>(List.of(group[i]));
                for (int to : steps.get(i)) {
                    signature.add(group[to]);
                }
                finer[i] = numbers.computeIfAbsent(signature, s -> numbers.size());
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

    private static Automaton merged(int[] bounds, List<int[]> steps, boolean[] ends, int[] group) {
        Map<List<Integer>, Integer> columns = new HashMap<>();
        int[] classes = new int[bounds.length];
        for (int b = 0; b < bounds.length; b++) {
            List<Integer> column = new ArrayList<>();
            for (int[] row : steps) {
                column.add(group[row[b]]);
            }
            classes[b] = columns.computeIfAbsent(column, c -> columns.size());
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
