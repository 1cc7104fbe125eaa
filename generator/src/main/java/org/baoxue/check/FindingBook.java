package org.baoxue.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.baoxue.spool.SpooledFindings;
import org.jspecify.annotations.Nullable;

/**
 * Findings of a part of a run: exact totals by rule and by rule and unit, of all and of those that are explained, the first samples
 * of each rule, and which explanations have met a finding. Books merge in the order of files, so the samples kept do not depend on
 * threads.
 */
public final class FindingBook implements Sink {
    private final int cap;
    private final Explanations explanations;
    private final Counts all = new Counts();
    private final Counts explained = new Counts();
    private final SortedMap<String, List<Finding>> openSamples = new TreeMap<>();
    private final SortedMap<String, List<Finding>> explainedSamples = new TreeMap<>();
    private final BitSet used = new BitSet();
    private final @Nullable SpooledFindings senders;
    private final @Nullable SpooledFindings whole;

    /** An empty book of a run without explanations that keeps up to {@code cap} samples of a rule. */
    public FindingBook(int cap) {
        this(cap, Explanations.none());
    }

    /** An empty book that keeps up to {@code cap} samples of a rule; the books of one run share the explanations. */
    public FindingBook(int cap, Explanations explanations) {
        this(cap, explanations, null, null);
    }

    /**
     * An empty book.
     *
     * @param whole takes every finding besides, for those who list them all; null if nobody does
     * @param senders takes those of each sender besides, for what is sent back to it; null if nothing is
     */
    public FindingBook(
            int cap, Explanations explanations, @Nullable SpooledFindings whole, @Nullable SpooledFindings senders) {
        this.cap = cap;
        this.explanations = explanations;
        this.senders = senders;
        this.whole = whole;
    }

    @Override
    public void accept(Finding finding) {
        List<Integer> covering = explanations.covering(finding);
        covering.forEach(used::set);
        all.add(finding);
        if (!covering.isEmpty()) {
            explained.add(finding);
        }
        keep(covering.isEmpty() ? openSamples : explainedSamples, finding);
        if (whole != null) {
            whole.add(finding.code(), finding);
        }
        UnitCode sender = finding.place().unit();
        if (senders != null
                && sender != null
                && covering.isEmpty()
                && !finding.place().file().isEmpty()) {
            senders.add(sender.value(), finding);
        }
    }

    /** A rule is full when it has all its samples, nobody lists the rest and nothing explains what it finds. */
    @Override
    public boolean isFull(RuleInfo rule) {
        List<Finding> kept = openSamples.get(rule.code());
        return kept != null
                && kept.size() >= cap
                && (whole == null || whole.isFull(rule.code()))
                && senders == null
                && !explanations.concern(rule.code());
    }

    @Override
    public void count(RuleInfo rule, UnitCode unit) {
        all.add(rule.code(), unit);
    }

    /** Adds a book of later files. */
    public void merge(FindingBook later) {
        all.merge(later.all);
        explained.merge(later.explained);
        later.openSamples.values().forEach(list -> list.forEach(finding -> keep(openSamples, finding)));
        later.explainedSamples.values().forEach(list -> list.forEach(finding -> keep(explainedSamples, finding)));
        used.or(later.used);
        if (senders != null && later.senders != null) {
            senders.merge(later.senders);
        }
        if (whole != null && later.whole != null) {
            whole.merge(later.whole);
        }
    }

    /** How many findings each rule has, explained ones included, by code. */
    public SortedMap<String, Long> totals() {
        return Collections.unmodifiableSortedMap(all.totals);
    }

    /** How many findings of each rule are explained, by code; only rules with some. */
    public SortedMap<String, Long> explainedTotals() {
        return Collections.unmodifiableSortedMap(explained.totals);
    }

    /** How many findings of a rule nobody has explained. */
    public long open(String code) {
        return all.totals.getOrDefault(code, 0L) - explained.totals.getOrDefault(code, 0L);
    }

    /** How many findings of a rule each sender has, explained ones included. */
    public Map<UnitCode, Long> byUnit(String code) {
        return all.ofUnits(code);
    }

    /** How many explained findings of a rule each sender has. */
    public Map<UnitCode, Long> explainedByUnit(String code) {
        return explained.ofUnits(code);
    }

    /** The kept findings of a rule: those that nobody has explained, then the explained ones, each in the order of files and rows. */
    public List<Finding> samples(String code) {
        return Stream.of(openSamples, explainedSamples)
                .flatMap(samples -> samples.getOrDefault(code, List.of()).stream())
                .limit(cap)
                .toList();
    }

    /** How many findings of a rule {@link #each} hands out: all, unless they are beyond counting; of a book that lists none the samples. */
    public long listed(String code) {
        return whole == null ? samples(code).size() : whole.size(code);
    }

    /** Hands out the findings of a rule, explained ones included, in the order of files and rows; none of them stays in memory. */
    public void each(String code, Consumer<Finding> taker) {
        if (whole == null) {
            samples(code).forEach(taker);
        } else {
            whole.each(code, taker);
        }
    }

    /** Of a book that keeps them, the senders in whose files something was found that nobody has explained, by code. */
    public SortedSet<String> senders() {
        return senders == null ? new TreeSet<>() : senders.keys();
    }

    /** Hands out what was found in the files of a sender and nobody has explained, in the order of files and rows. */
    public void eachOf(String sender, Consumer<Finding> taker) {
        if (senders != null) {
            senders.each(sender, taker);
        }
    }

    /** What explains the finding; null if nothing does. */
    public @Nullable Explanation explanation(Finding finding) {
        return explanations.of(finding);
    }

    /** The explanations of the run. */
    public Explanations explanations() {
        return explanations;
    }

    /** Whether the explanation with this number has met a finding. */
    boolean isUsed(int number) {
        return used.get(number);
    }

    private void keep(SortedMap<String, List<Finding>> samples, Finding finding) {
        List<Finding> kept = samples.computeIfAbsent(finding.code(), c -> new ArrayList<>());
        if (kept.size() < cap) {
            kept.add(finding);
        }
    }

    /** Exact numbers by rule, and by rule and unit. */
    private static final class Counts {
        private final SortedMap<String, Long> totals = new TreeMap<>();
        private final SortedMap<String, SortedMap<UnitCode, Long>> byUnit = new TreeMap<>();

        void add(Finding finding) {
            add(finding.code(), finding.place().unit());
        }

        void add(String code, @Nullable UnitCode unit) {
            totals.merge(code, 1L, Long::sum);
            if (unit != null) {
                count(code, unit, 1);
            }
        }

        void merge(Counts later) {
            later.totals.forEach((code, n) -> totals.merge(code, n, Long::sum));
            later.byUnit.forEach((code, units) -> units.forEach((unit, n) -> count(code, unit, n)));
        }

        Map<UnitCode, Long> ofUnits(String code) {
            return Collections.unmodifiableMap(byUnit.getOrDefault(code, new TreeMap<>()));
        }

        private void count(String code, UnitCode unit, long n) {
            byUnit.computeIfAbsent(code, c -> new TreeMap<>()).merge(unit, n, Long::sum);
        }
    }
}
