package org.baoxue.samples.oracle.reckoning.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.CaseFigures;
import org.baoxue.samples.oracle.reckoning.Cases;
import org.baoxue.samples.oracle.reckoning.Cases.Row;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;

/** REA, DES and SRC: what the ledgers of some units say of the cases that they name. */
public final class Causes {
    private final Province province;
    private final CaseFigures figures;

    /** The rows of the year, in the order of months; in one month the dropout ledger speaks last, and who took a case over first. */
    private final List<Row> rows = new ArrayList<>();

    /** The answers of these cases. */
    public Causes(Province province, Cases cases, CaseFigures figures) {
        this.province = province;
        this.figures = figures;
        for (String month : province.months()) {
            for (String ledger : List.of("SUS", "DRO")) {
                for (String caseNo : cases.numbers()) {
                    cases.rows(caseNo, month).stream()
                            .filter(row -> row.ledger().equals(ledger))
                            .sorted(Comparator.comparing(row -> !row.source().equals("HANDOVER")))
                            .forEach(rows::add);
                }
            }
        }
    }

    /** How many cases gave each answer, the empty one too, and by {@code 合计} how many there are. */
    public Map<String, String> counts(Set<String> units, Set<String> stages, String heading) {
        Map<String, String> latest = new HashMap<>();
        for (Row row : rows) {
            if (units.contains(row.unit()) && stages.contains(row.stage())) {
                String answer = row.answer(heading);
                latest.merge(row.caseNo(), answer, (old, now) -> now.isEmpty() ? old : now);
            }
        }
        Map<String, Long> numbers = new HashMap<>(Map.of("合计", (long) latest.size()));
        latest.values().forEach(answer -> numbers.merge(answer, 1L, Long::sum));
        Scope scope = new Scope(units, Set.of("SUS", "DRO"), stages);
        Map<String, String> counts = new HashMap<>();
        numbers.forEach((answer, number) -> counts.put(answer, Printed.count(number, gap(scope))));
        return counts;
    }

    /** An answer that nobody gave. */
    public String none(Set<String> units, Set<String> stages) {
        return Printed.count(0, gap(new Scope(units, Set.of("SUS", "DRO"), stages)));
    }

    private Printed.Gap gap(Scope scope) {
        return figures.gap(scope, province.months(), "rows");
    }
}
