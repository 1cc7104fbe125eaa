package org.baoxue.samples.oracle.reckoning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;

/** What the figures of cases lack. */
record CaseGaps(Province province, Known known, Cases cases, Map<String, Boolean> questions) {
    /** What the rows of the months say, whatever stood there. */
    private static final Set<String> ROWS = Set.of("rows", "returned", "written", "neverout", "stood");

    CaseGaps(Province province, Known known, Cases cases) {
        this(province, known, cases, new HashMap<>());
    }

    /**
     * The schools and counties whose ledgers are unknown. A stock of several months has a number if one month tells what stands there; it
     * lacks nothing if its own month does, the last or the one before the first, and nothing stands there of which the ledgers fell silent in an unknown
     * month. What returned or was written off needs all months, and every other flow the stock at the beginning too. A county without a
     * case of its own has no figure that could stand for the others.
     */
    Gap of(Scope scope, List<String> months, String term) {
        Set<String> lacking = new TreeSet<>();
        boolean everything = true;
        for (String unit : scope.units()) {
            Set<String> own = new TreeSet<>(province.isSchool(unit) ? province.stages(unit) : Set.of());
            own.addAll(cases.stagesOf(unit));
            Set<String> stages = new TreeSet<>(province.isSchool(unit) ? own : scope.stages());
            stages.retainAll(scope.stages());
            for (String stage : stages) {
                for (String ledger : scope.ledgers()) {
                    List<String> silent = months.stream()
                            .filter(month -> !known.of(unit, stage, ledger, month))
                            .toList();
                    Scope part = part(unit, stage, ledger);
                    boolean nothing = ROWS.contains(term)
                            ? silent.size() == months.size()
                            : months.stream().noneMatch(month -> isTold(part, month));
                    everything &= nothing || !own.contains(stage);
                    if (lacks(term, months, silent, part)) {
                        lacking.add(unit);
                    }
                }
            }
        }
        return Gap.of(lacking, everything && !lacking.isEmpty());
    }

    private static Scope part(String unit, String stage, String ledger) {
        return new Scope(Set.of(unit), Set.of(ledger), Set.of(stage));
    }

    private boolean lacks(String term, List<String> months, List<String> silent, Scope part) {
        boolean all = months.stream().noneMatch(month -> isTold(part, month));
        return switch (term) {
            case "opening" -> all || !isTold(part, months.get(0)) || begins(months, part);
            case "closing" -> all || isOpenQuestion(months.get(months.size() - 1), part);
            case "rows", "returned", "written", "neverout" -> !silent.isEmpty();
            case "stood" -> !silent.isEmpty() || isOpenQuestion(months.get(months.size() - 1), part);
            default -> !silent.isEmpty() || begins(months, part);
        };
    }

    private boolean begins(List<String> months, Scope part) {
        String before = Periods.before(months.get(0));
        return province.months().contains(before) && isOpenQuestion(before, part);
    }

    /** Whether nobody knows what stood on one ledger of one stage of a unit at the end of a month. */
    private boolean isOpenQuestion(String month, Scope part) {
        return questions.computeIfAbsent(
                month + part,
                key -> !isTold(part, month)
                        || cases.numbers().stream().anyMatch(caseNo -> isDoubtful(caseNo, month, part)));
    }

    /** Whether a case stands there though no row has named it since, and a ledger that should have is unknown. */
    private boolean isDoubtful(String caseNo, String month, Scope part) {
        if (cases.standing(caseNo, month).filter(part::holds).isEmpty()) {
            return false;
        }
        List<String> until = province.months().stream()
                .filter(each -> each.compareTo(month) <= 0)
                .toList();
        for (int at = until.size() - 1;
                at >= 0 && cases.rows(caseNo, until.get(at)).isEmpty();
                at--) {
            if (!isKnown(part, until.get(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(Scope part, String month) {
        return known.told(
                part.units().iterator().next(),
                part.stages().iterator().next(),
                part.ledgers().iterator().next(),
                month);
    }

    private boolean isKnown(Scope part, String month) {
        return known.of(
                part.units().iterator().next(),
                part.stages().iterator().next(),
                part.ledgers().iterator().next(),
                month);
    }
}
