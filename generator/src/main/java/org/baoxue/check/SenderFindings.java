package org.baoxue.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.model.Finding;
import org.baoxue.model.UnitCode;

/** The findings of each sender, up to a number of each rule, in the order of files and rows. */
final class SenderFindings {
    private final int cap;
    private final SortedMap<UnitCode, SortedMap<String, List<Finding>>> all = new TreeMap<>();

    SenderFindings(int cap) {
        this.cap = cap;
    }

    /** Keeps a finding that is about a file of a known sender. */
    void add(Finding finding) {
        UnitCode unit = finding.place().unit();
        if (unit == null || finding.place().file().isEmpty()) {
            return;
        }
        List<Finding> kept = all.computeIfAbsent(unit, code -> new TreeMap<>())
                .computeIfAbsent(finding.code(), code -> new ArrayList<>());
        if (kept.size() < cap) {
            kept.add(finding);
        }
    }

    void merge(SenderFindings later) {
        later.all.values().forEach(rules -> rules.values().forEach(list -> list.forEach(this::add)));
    }

    SortedMap<UnitCode, SortedMap<String, List<Finding>>> all() {
        return Collections.unmodifiableSortedMap(all);
    }
}
