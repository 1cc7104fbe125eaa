package org.baoxue.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.model.Finding;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * Findings of a part of a run: exact totals by rule and by rule and unit, and the first samples of each rule. Books merge in
 * the order of files, so the samples kept do not depend on threads.
 */
public final class FindingBook implements Sink {
    private final int cap;
    private final SortedMap<String, Long> totals = new TreeMap<>();
    private final SortedMap<String, SortedMap<UnitCode, Long>> byUnit = new TreeMap<>();
    private final SortedMap<String, List<Finding>> samples = new TreeMap<>();

    /** An empty book that keeps up to {@code cap} samples of a rule. */
    public FindingBook(int cap) {
        this.cap = cap;
    }

    @Override
    public void accept(Finding finding) {
        count(finding.code(), 1);
        UnitCode unit = finding.place().unit();
        if (unit != null) {
            countUnit(finding.code(), unit, 1);
        }
        keep(finding);
    }

    /** Adds a book of later files. */
    public void merge(FindingBook later) {
        later.totals.forEach(this::count);
        later.byUnit.forEach((code, units) -> units.forEach((unit, n) -> countUnit(code, unit, n)));
        later.samples.values().forEach(list -> list.forEach(this::keep));
    }

    /** How many findings each rule has, by code. */
    public SortedMap<String, Long> totals() {
        return Collections.unmodifiableSortedMap(totals);
    }

    /** How many findings of a rule each sender has. */
    public Map<UnitCode, Long> byUnit(String code) {
        return Collections.unmodifiableMap(byUnit.getOrDefault(code, new TreeMap<>()));
    }

    /** The kept findings of a rule, in the order of files and rows. */
    public List<Finding> samples(String code) {
        return Collections.unmodifiableList(samples.getOrDefault(code, List.of()));
    }

    private void count(String code, long n) {
        totals.merge(code, n, Long::sum);
    }

    private void countUnit(String code, UnitCode unit, long n) {
        byUnit.computeIfAbsent(code, c -> new TreeMap<>()).merge(unit, n, Long::sum);
    }

    private void keep(Finding finding) {
        List<Finding> kept = samples.computeIfAbsent(finding.code(), c -> new ArrayList<>());
        if (kept.size() < cap) {
            kept.add(finding);
        }
    }
}
