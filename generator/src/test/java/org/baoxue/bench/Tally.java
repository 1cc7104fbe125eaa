package org.baoxue.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.UnitCode;
import org.baoxue.read.RowFold;

/** A small roll-up: children by division and state of schooling, rows with a faulty cell, findings by code. Merges. */
final class Tally implements RowFold {
    /** As many findings of a rule as a run keeps; the others are counted. */
    private static final int SAMPLES = 500;

    private final Map<String, Map<String, long[]>> children = new HashMap<>();
    private final Map<String, Long> findings = new HashMap<>();
    private long rows;
    private long faulty;

    @Override
    public void row(Row row) {
        rows++;
        if (row.hasFault()) {
            faulty++;
        } else {
            cell(row.text("home_area_code"), row.text("study_state"))[0]++;
        }
    }

    private long[] cell(String area, String state) {
        Map<String, long[]> states = children.get(area);
        long[] count = states == null ? null : states.get(state);
        return count == null
                ? children.computeIfAbsent(area, a -> new HashMap<>()).computeIfAbsent(state, s -> new long[1])
                : count;
    }

    @Override
    public void finding(Finding finding) {
        findings.merge(finding.code(), 1L, Long::sum);
    }

    @Override
    public boolean isFull(RuleInfo rule) {
        return findings.getOrDefault(rule.code(), 0L) >= SAMPLES;
    }

    @Override
    public void count(RuleInfo rule, UnitCode unit) {
        findings.merge(rule.code(), 1L, Long::sum);
    }

    /** Adds another tally. */
    void merge(Tally other) {
        rows += other.rows;
        faulty += other.faulty;
        other.findings.forEach((code, count) -> findings.merge(code, count, Long::sum));
        other.children.forEach((area, states) -> states.forEach((state, count) -> cell(area, state)[0] += count[0]));
    }

    /** All that was counted, for comparison. */
    String summary() {
        StringBuilder text = new StringBuilder(rows + " rows, " + faulty + " faulty, " + new TreeMap<>(findings));
        new TreeMap<>(children)
                .forEach((area, states) -> new TreeMap<>(states)
                        .forEach((state, count) -> text.append(' ')
                                .append(area)
                                .append(state)
                                .append('=')
                                .append(count[0])));
        return text.toString();
    }
}
