package org.baoxue.rollup.indicators.children;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.Settled;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * REA 原因, DES 去向, SRC 来源: the cases that rows of the period name (tracked returns not counted), by the latest answer that one of these
 * rows gives; at each unit where such a row counts, and once at the units above.
 */
public final class CauseIndicator implements Indicator {
    private final String code;
    private final String list;
    private final Function<CaseEntry.Cause, String> answer;

    private CauseIndicator(String code, String list, Function<CaseEntry.Cause, String> answer) {
        this.code = code;
        this.list = list;
        this.answer = answer;
    }

    /** REA, DES and SRC. */
    public static List<CauseIndicator> all() {
        return List.of(
                new CauseIndicator("REA", "reason", CaseEntry.Cause::reason),
                new CauseIndicator("DES", "destination", CaseEntry.Cause::destination),
                new CauseIndicator("SRC", "case_source", CaseEntry.Cause::source));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, IndicatorInfo.Unit.CASES, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        codes(tallies.settled()).forEach(each -> counts.put(each, 0));
        int total = 0;
        for (String caseNo : cases(scope, tallies)) {
            List<CaseEntry> entries = entries(caseNo, scope, tallies);
            if (!entries.isEmpty()) {
                counts.merge(latest(entries), 1, Integer::sum);
                total++;
            }
        }
        Map<String, Count> parts = new LinkedHashMap<>();
        counts.forEach((each, n) -> parts.put(each, Count.of(n)));
        Gaps gaps = tallies.flows(scope).rowGaps();
        return new Value.Split(parts, Count.of(total), gaps);
    }

    private List<String> codes(Settled settled) {
        CodeList codes = settled.ground().forms().codes(list);
        List<String> all = new ArrayList<>();
        if (codes != null) {
            codes.codes().stream().map(Code::code).forEach(all::add);
        }
        all.add("");
        return all;
    }

    private static SortedSet<String> cases(Scope scope, Tallies tallies) {
        SortedSet<String> cases = new TreeSet<>();
        for (UnitCode unit : tallies.within(scope)) {
            cases.addAll(tallies.settled().flows().filedAt(unit));
        }
        return cases;
    }

    private static List<CaseEntry> entries(String caseNo, Scope scope, Tallies tallies) {
        List<YearMonth> months = tallies.months(scope.period());
        List<Stage> stages = scope.stage().stages();
        SortedSet<UnitCode> within = tallies.within(scope);
        return tallies.settled().flows().entries(caseNo).stream()
                .filter(entry -> months.contains(entry.month())
                        && stages.contains(entry.stage())
                        && within.contains(entry.unit()))
                .toList();
    }

    /** Of one month's two ledgers the dropout ledger answers last. */
    private String latest(List<CaseEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(CaseEntry::month).thenComparing(CaseEntry::ledger))
                .map(entry -> answer.apply(entry.cause()))
                .filter(given -> !given.isEmpty())
                .reduce("", (earlier, later) -> later);
    }
}
