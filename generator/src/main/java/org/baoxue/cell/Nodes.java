package org.baoxue.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** An expression as a graph that may be at several nodes at once; the automaton is made from it. */
final class Nodes {
    /** The node at which a text may end. */
    static final int END = 0;

    private static final int MOST = 5000;

    private final List<@Nullable CharSet> sets = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final int start;

    private Nodes(Regex regex) throws UnknownPattern {
        add(null);
        this.start = before(regex, END);
    }

    static Nodes of(Regex regex) throws UnknownPattern {
        return new Nodes(regex);
    }

    List<CharSet> sets() {
        List<CharSet> found = new ArrayList<>();
        for (CharSet set : sets) {
            if (set != null && !found.contains(set)) {
                found.add(set);
            }
        }
        return found;
    }

    /** Where one is before the first character. */
    BitSet start() {
        BitSet all = new BitSet();
        reach(start, all);
        return all;
    }

    /** Where one may be behind this character, coming from these nodes. */
    BitSet step(BitSet from, int codePoint) {
        BitSet reached = new BitSet();
        each(from, node -> {
            CharSet set = sets.get(node);
            if (set != null && set.has(codePoint)) {
                reach(next.get(node)[0], reached);
            }
        });
        return reached;
    }

    private static void each(BitSet nodes, IntConsumer use) {
        for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
            use.accept(node);
        }
    }

    private void reach(int from, BitSet reached) {
        List<Integer> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            int node = open.remove(open.size() - 1);
            if (!reached.get(node)) {
                reached.set(node);
                if (sets.get(node) == null) {
                    for (int further : next.get(node)) {
                        open.add(further);
                    }
                }
            }
        }
    }

    private int add(@Nullable CharSet set, int... followers) throws UnknownPattern {
        if (sets.size() == MOST) {
            throw new UnknownPattern("is too large");
        }
        sets.add(set);
        next.add(followers);
        return sets.size() - 1;
    }

    /** The node at which this part begins, if that one follows it. */
    private int before(Regex regex, int follower) throws UnknownPattern {
        if (regex instanceof Regex.One one) {
            return add(one.set(), follower);
        }
        if (regex instanceof Regex.Sequence sequence) {
            int from = follower;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                from = before(sequence.parts().get(i), from);
            }
            return from;
        }
        if (regex instanceof Regex.Repeat repeat) {
            return before(repeat, follower);
        }
        List<Regex> options = ((Regex.Choice) regex).options();
        int[] starts = new int[options.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = before(options.get(i), follower);
        }
        return add(null, starts);
    }

    private int before(Regex.Repeat repeat, int follower) throws UnknownPattern {
        int from = follower;
        if (repeat.most() == Regex.UNBOUNDED) {
            int loop = add(null, 0, 0);
            next.set(loop, new int[] {before(repeat.part(), loop), follower});
            from = loop;
        } else {
            for (int i = repeat.least(); i < repeat.most(); i++) {
                from = add(null, before(repeat.part(), from), follower);
            }
        }
        for (int i = 0; i < repeat.least(); i++) {
            from = before(repeat.part(), from);
        }
        return from;
    }
}
