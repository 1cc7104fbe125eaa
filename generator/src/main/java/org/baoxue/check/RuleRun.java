package org.baoxue.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.facts.identity.Suspects;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Layout;
import org.baoxue.ledger.Row;
import org.baoxue.model.Sink;
import org.baoxue.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * All rules over a part of a run: begun for each file, merged in the order of files, given a second look at the rows that they ask
 * for, finished once. A rule that crashes is noted and stops; the others go on.
 */
public final class RuleRun {
    private final List<Track<?>> tracks;
    private final Supplier<RuleRun> fresh;
    /** The tracks of the rules that want the rows of a form; rows of one form come one after another. */
    private List<Track<?>> asked = List.of();

    private @Nullable String form;
    private final List<Crash> crashes = new ArrayList<>();
    private final Set<String> crashed = new HashSet<>();

    private RuleRun(List<Track<?>> tracks, Supplier<RuleRun> fresh) {
        this.tracks = tracks;
        this.fresh = fresh;
    }

    /** Starts the rules; the scratch must stay open until they have finished. */
    public static RuleRun start(List<? extends Rule<?>> rules, Ground ground, Scratch scratch) {
        List<Track<?>> tracks = new ArrayList<>();
        rules.forEach(rule -> tracks.add(new Track<>(rule)));
        RuleRun run = new RuleRun(tracks, () -> start(rules, ground, scratch));
        tracks.forEach(track -> run.guard(track, "", () -> track.start(ground, scratch)));
        return run;
    }

    /** Shows a row to every rule that wants it. */
    public void row(Row row, Sink sink) {
        String of = row.layout().form();
        if (!of.equals(form)) {
            form = of;
            asked = tracks.stream().filter(track -> track.wants(row.layout())).toList();
        }
        for (Track<?> track : asked) {
            if (!crashed.isEmpty() && crashed.contains(track.code())) {
                continue;
            }
            try {
                track.row(row, sink);
            } catch (RuntimeException e) {
                crash(track, row.submission().file(), e);
            }
        }
    }

    /** Shows a text to every rule; it is read once for all of them. */
    public void document(Document document, Sink sink) {
        Prose prose = Prose.of(document.markdown());
        for (Track<?> track : tracks) {
            guard(track, document.submission().file(), () -> track.document(document, prose, sink));
        }
    }

    /** Adds the states of later files. */
    public void merge(RuleRun later) {
        crashes.addAll(later.crashes);
        crashed.addAll(later.crashed);
        for (int i = 0; i < tracks.size(); i++) {
            Track<?> track = tracks.get(i);
            Track<?> other = later.tracks.get(i);
            guard(track, "", () -> track.merge(other));
        }
    }

    /**
     * Lets every rule report what all rows together show.
     *
     * @param reading gives a second look at rows, where a rule asks for one
     */
    public void finish(Settled settled, SecondReading reading, Sink sink) {
        lookAgain(reading);
        for (Track<?> track : tracks) {
            guard(track, "", () -> track.finish(settled, sink));
        }
    }

    private void lookAgain(SecondReading reading) {
        List<Suspects> suspects = new ArrayList<>();
        for (Track<?> track : tracks) {
            suspects.add(Suspects.none());
            int at = suspects.size() - 1;
            guard(track, "", () -> suspects.set(at, track.suspects()));
        }
        SortedSet<String> files = new TreeSet<>();
        suspects.forEach(each -> files.addAll(each.files()));
        if (!files.isEmpty()) {
            reading.read(files, () -> new SecondLook(fresh.get(), suspects), look -> merge(look.run()));
        }
    }

    /** Shows a row once more to those rules among whose suspects it is. */
    void again(Row row, List<Suspects> suspects) {
        String source = row.submission().source();
        for (int i = 0; i < suspects.size(); i++) {
            if (suspects.get(i).has(source, row.number())) {
                Track<?> track = tracks.get(i);
                guard(track, row.submission().file(), () -> track.again(row));
            }
        }
    }

    /** The rules that crashed. */
    public List<Crash> crashes() {
        return Collections.unmodifiableList(crashes);
    }

    private void guard(Track<?> track, String file, Runnable work) {
        String code = track.code();
        if (crashed.contains(code)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            crash(track, file, e);
        }
    }

    private void crash(Track<?> track, String file, RuntimeException e) {
        crashed.add(track.code());
        crashes.add(Crash.of(track.code(), file, e));
    }

    /** One rule with its state. */
    private static final class Track<S> {
        private final Rule<S> rule;
        /** Null until the rule has started; a rule that crashed in its start is never asked again. */
        private @Nullable S state;

        private Track(Rule<S> rule) {
            this.rule = rule;
        }

        void start(Ground ground, Scratch scratch) {
            state = rule.start(ground, scratch);
        }

        String code() {
            return rule.info().code();
        }

        boolean wants(Layout layout) {
            return rule.wants(layout);
        }

        void row(Row row, Sink sink) {
            rule.row(row, state(), sink);
        }

        void document(Document document, Prose prose, Sink sink) {
            rule.document(document, prose, state(), sink);
        }

        Suspects suspects() {
            return rule.suspects(state());
        }

        void again(Row row) {
            rule.again(row, state());
        }

        /** The other track is of the same rule: both runs were started with the same list. */
        @SuppressWarnings("unchecked")
        void merge(Track<?> other) {
            state = rule.merge(state(), (S) other.state());
        }

        void finish(Settled settled, Sink sink) {
            rule.finish(state(), settled, sink);
        }

        private S state() {
            return Objects.requireNonNull(state);
        }
    }
}
