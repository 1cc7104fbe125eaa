package org.baoxue.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A regular expression as it was read. */
sealed interface Regex {
    /** No upper limit to a repetition. */
    int UNBOUNDED = -1;

    /** One character of a set. */
    record One(CharSet set) implements Regex {}

    /** Parts one behind the other; none at all is the empty text. */
    record Sequence(List<Regex> parts) implements Regex {}

    /** One of several. */
    record Choice(List<Regex> options) implements Regex {}

    /** A part several times. */
    record Repeat(Regex part, int least, int most) implements Regex {}

    /** A text as one set of characters for each of its positions. */
    record Row(List<CharSet> sets) {}

    /** The rows of characters of which one must stand; null if there are more than {@code most} or one is longer than {@code longest}. */
    static @Nullable List<Row> rows(Regex regex, int most, int longest) {
        if (regex instanceof One one) {
            return List.of(new Row(List.of(one.set())));
        }
        if (regex instanceof Sequence sequence) {
            return joined(sequence.parts(), most, longest);
        }
        if (regex instanceof Repeat repeat) {
            return repeated(repeat, most, longest);
        }
        List<Row> all = new ArrayList<>();
        for (Regex option : ((Choice) regex).options()) {
            List<Row> some = rows(option, most, longest);
            all.addAll(some == null ? List.of() : some);
            if (some == null || all.size() > most) {
                return null;
            }
        }
        return all;
    }

    private static @Nullable List<Row> repeated(Repeat repeat, int most, int longest) {
        if (repeat.most() == UNBOUNDED || repeat.most() > longest || repeat.most() - repeat.least() >= most) {
            return null;
        }
        List<Row> all = new ArrayList<>();
        for (int times = repeat.least(); times <= repeat.most(); times++) {
            List<Row> some = joined(Collections.nCopies(times, repeat.part()), most, longest);
            all.addAll(some == null ? List.of() : some);
            if (some == null || all.size() > most) {
                return null;
            }
        }
        return all;
    }

    private static @Nullable List<Row> joined(List<Regex> parts, int most, int longest) {
        List<Row> rows = List.of(new Row(List.of()));
        for (Regex part : parts) {
            List<Row> next = rows(part, most, longest);
            if (next == null || rows.size() * next.size() > most) {
                return null;
            }
            List<Row> longer = new ArrayList<>();
            for (Row begun : rows) {
                for (Row end : next) {
                    List<CharSet> sets = new ArrayList<>(begun.sets());
                    sets.addAll(end.sets());
                    if (sets.size() > longest) {
                        return null;
                    }
                    longer.add(new Row(sets));
                }
            }
            rows = longer;
        }
        return rows;
    }
}
