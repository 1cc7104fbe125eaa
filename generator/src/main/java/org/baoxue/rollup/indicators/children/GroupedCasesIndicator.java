package org.baoxue.rollup.indicators.children;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tally.Distinct;
import org.baoxue.facts.tally.Sum;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * Key groups over the cases that are open at the period's end, on either ledger. KEY-C: cases by group; a case in two groups stands in both,
 * and the total is the cases, those in no group too. KEY-C-TIMES 人次: the groups added up. KEY-C-PEOPLE: distinct children in any group.
 */
public final class GroupedCasesIndicator implements Indicator {
    private final String code;

    private GroupedCasesIndicator(String code) {
        this.code = code;
    }

    /** KEY-C, KEY-C-TIMES and KEY-C-PEOPLE. */
    public static List<GroupedCasesIndicator> all() {
        return List.of(
                new GroupedCasesIndicator("KEY-C"),
                new GroupedCasesIndicator("KEY-C-TIMES"),
                new GroupedCasesIndicator("KEY-C-PEOPLE"));
    }

    @Override
    public IndicatorInfo info() {
        IndicatorInfo.Unit unit = switch (code) {
            case "KEY-C-TIMES" -> IndicatorInfo.Unit.TIMES;
            case "KEY-C-PEOPLE" -> IndicatorInfo.Unit.PEOPLE;
            default -> IndicatorInfo.Unit.CASES;
        };
        return new IndicatorInfo(code, unit, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Scope both = scope.with(LedgerScope.ALL);
        Sum closing = tallies.flows(both).closing();
        boolean known = closing.count().isKnown();
        Map<String, Long> groups = new LinkedHashMap<>();
        codes(tallies.settled()).forEach(group -> groups.put(group, 0L));
        Distinct people = new Distinct();
        List<String> cases = new ArrayList<>();
        tallies.openCases(both, (open, month) -> {
            Set<String> named = groups(open.caseNo(), month, tallies.settled());
            cases.add(open.caseNo());
            named.forEach(group -> groups.merge(group, 1L, Long::sum));
            if (named.isEmpty()) {
                groups.merge("", 1L, Long::sum);
            } else {
                people.add(open.child());
            }
        });
        if (code.equals("KEY-C")) {
            Map<String, Count> parts = new LinkedHashMap<>();
            groups.forEach((group, n) -> parts.put(group, known ? Count.of(n) : closing.count()));
            return new Value.Split(parts, known ? Count.of(cases.size()) : closing.count(), closing.gaps());
        }
        long times = groups.entrySet().stream()
                .filter(group -> !group.getKey().isEmpty())
                .mapToLong(Map.Entry::getValue)
                .sum();
        Count count = Count.of(code.equals("KEY-C-TIMES") ? times : people.count());
        return new Value.Amount(known ? count : closing.count(), closing.gaps());
    }

    /** The groups that the latest row of the case up to the month names; those of its first row where only a later file tells of it. */
    private static Set<String> groups(String caseNo, YearMonth month, Settled settled) {
        List<CaseEntry> entries = settled.flows().entries(caseNo);
        Comparator<CaseEntry> order = Comparator.comparing(CaseEntry::month).thenComparing(CaseEntry::ledger);
        return entries.stream()
                .filter(entry -> !entry.month().isAfter(month))
                .max(order)
                .or(() -> entries.stream().min(order))
                .map(entry -> (Set<String>) new TreeSet<>(entry.cause().keyGroups()))
                .orElse(Set.of());
    }

    private static List<String> codes(Settled settled) {
        CodeList codes = settled.ground().forms().codes("key_group");
        List<String> all = new ArrayList<>();
        if (codes != null) {
            codes.codes().stream().map(Code::code).forEach(all::add);
        }
        all.add("");
        return all;
    }
}
