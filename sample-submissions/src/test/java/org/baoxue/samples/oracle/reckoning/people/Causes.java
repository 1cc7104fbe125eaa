package org.baoxue.samples.oracle.reckoning.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.CaseFigures;
import org.baoxue.samples.oracle.reckoning.Cases;
import org.baoxue.samples.oracle.reckoning.Cases.Row;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;

/** REA, DES and SRC: what the ledgers say of the cases that they name. */
public final class Causes {
    private final Province province;
    private final Cases cases;
    private final CaseFigures figures;

    /** The answers of these cases. */
    public Causes(Province province, Cases cases, CaseFigures figures) {
        this.province = province;
        this.cases = cases;
        this.figures = figures;
    }

    /** The answers in the order of their list, then the empty one, each with the counts of some stages. */
    public Map<String, List<String>> counts(Set<String> units, List<Set<String>> stages, String heading, List<String> list) {
        Map<String, List<String>> counts = new HashMap<>();
        List<String> answers = new ArrayList<>(list);
        answers.add("");
        Map<String, String> latest = latest(heading);
        for (String answer : answers) {
            List<String> row = new ArrayList<>();
            for (Set<String> some : stages) {
                row.add(number(
                        units,
                        some,
                        named(units, some).stream()
                                .filter(caseNo -> latest.getOrDefault(caseNo, "").equals(answer))
                                .count()));
            }
            counts.put(answer, row);
        }
        return counts;
    }

    /** The number of cases of some stages. */
    public List<String> totals(Set<String> units, List<Set<String>> stages) {
        return stages.stream()
                .map(some -> number(units, some, named(units, some).size()))
                .toList();
    }

    private String number(Set<String> units, Set<String> stages, long number) {
        Scope scope = new Scope(units, Set.of("SUS", "DRO"), stages);
        return figures.gap(scope, province.months(), true).everything() ? Printed.MISSING : Printed.count(number);
    }

    /** The cases that rows of the year name at these units. */
    private Set<String> named(Set<String> units, Set<String> stages) {
        Set<String> named = new HashSet<>();
        for (String month : province.months()) {
            for (String caseNo : cases.numbers()) {
                cases.rows(caseNo, month).stream()
                        .filter(row -> units.contains(row.unit()) && stages.contains(row.stage()))
                        .forEach(row -> named.add(caseNo));
            }
        }
        return named;
    }

    /** The latest answer of each case; in one month that of the dropout ledger. */
    private Map<String, String> latest(String heading) {
        Map<String, String> latest = new HashMap<>();
        for (String month : province.months()) {
            for (String caseNo : cases.numbers()) {
                for (String ledger : List.of("SUS", "DRO")) {
                    for (Row row : cases.rows(caseNo, month)) {
                        String answer = row.answer(heading);
                        if (row.ledger().equals(ledger) && !answer.isEmpty()) {
                            latest.put(caseNo, answer);
                        }
                    }
                }
            }
        }
        return latest;
    }
}
