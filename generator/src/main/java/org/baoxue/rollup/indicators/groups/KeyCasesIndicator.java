package org.baoxue.rollup.indicators.groups;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.tally.Distinct;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * KEY-CASES: open cases of children of key groups, by the groups that the case's latest row names; a case of two groups stands in both
 * (人次), the total counts each child once.
 */
public final class KeyCasesIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("KEY-CASES", IndicatorInfo.Unit.CASES, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public boolean byLedger() {
        return true;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Map<String, Integer> counts = new HashMap<>();
        Distinct children = new Distinct();
        tallies.openCases(scope, (open, month) -> {
            List<String> groups = groups(open.caseNo(), month, tallies);
            groups.forEach(group -> counts.merge(group, 1, Integer::sum));
            if (!groups.isEmpty()) {
                children.add(open.child());
            }
        });
        Map<String, Count> parts = new LinkedHashMap<>();
        boolean missing = tallies.flows(scope).closing().count() == Count.Absent.MISSING;
        KeyGroupSums.GROUPS.forEach(
                group -> parts.put(group, missing ? Count.Absent.MISSING : Count.of(counts.getOrDefault(group, 0))));
        Count total = missing ? Count.Absent.MISSING : Count.of(children.count());
        return new Value.Split(parts, total, tallies.flows(scope).gaps());
    }

    /** The groups that the latest row up to the month names; of one month's two ledgers the dropout ledger. */
    private static List<String> groups(String caseNo, YearMonth until, Tallies tallies) {
        return tallies.settled().flows().entries(caseNo).stream()
                .filter(entry -> !entry.month().isAfter(until))
                .max(Comparator.comparing(CaseEntry::month).thenComparing(CaseEntry::ledger))
                .map(entry -> entry.cause().keyGroups())
                .orElse(List.of());
    }
}
