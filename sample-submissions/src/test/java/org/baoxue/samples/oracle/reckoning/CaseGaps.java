package org.baoxue.samples.oracle.reckoning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;

/** What the figures of cases lack. */
record CaseGaps(Province province, Known known, Cases cases) {
    /**
     * The schools and counties whose ledgers are unknown. A stock of several months has a number if one month is known, and lacks
     * nothing if its own month is, the first or the last; a flow needs all. A county without a case of its own has no figure that
     * could stand for the others.
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
                    everything &= silent.size() == months.size() || !own.contains(stage);
                    if (lacks(term, months, silent)) {
                        lacking.add(unit);
                    }
                }
            }
        }
        return Gap.of(lacking, everything && !lacking.isEmpty());
    }

    private static boolean lacks(String term, List<String> months, List<String> silent) {
        return switch (term) {
            case "opening" -> silent.size() == months.size() || silent.contains(months.get(0));
            case "closing" -> silent.size() == months.size() || silent.contains(months.get(months.size() - 1));
            default -> !silent.isEmpty();
        };
    }
}
