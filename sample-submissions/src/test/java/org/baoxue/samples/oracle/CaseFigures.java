package org.baoxue.samples.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.Cases.Row;
import org.baoxue.samples.oracle.Cases.Scope;
import org.baoxue.samples.oracle.Printed.Gap;

/** Stocks, flows, rates and days of the cases in some units, each by asking every case anew. */
final class CaseFigures {
    /** Closing codes of children who were never out of school. */
    private static final Set<String> NEVER_OUT =
            Set.of("DATAERR", "ENR", "DUP", "HUKOU", "NOTDUE", "GRAD", "XFER", "DEAD", "DECL", "ABROAD");

    private final Province province;
    private final Known known;
    private final Cases cases;
    private final Map<String, Map<String, Integer>> flows = new HashMap<>();

    CaseFigures(Province province, Known known, Cases cases) {
        this.province = province;
        this.known = known;
        this.cases = cases;
    }

    /** One term of the flow over these months: opening, new, received, returned, written, todrop, handed, closing. */
    String flow(Scope scope, List<String> months, String term) {
        boolean stock = term.equals("opening") || term.equals("closing");
        return Printed.count(number(scope, months, term), gap(scope, months, stock));
    }

    /** RET-1, RET-2 or CLO-1. */
    String rate(Scope scope, List<String> months, String code) {
        long returned = number(scope, months, "returned");
        long due = number(scope, months, "opening")
                + number(scope, months, "new")
                + number(scope, months, "received")
                - number(scope, months, "handed");
        long part = code.equals("CLO-1") ? returned + number(scope, months, "written") : returned;
        long whole = code.equals("RET-2") ? due - number(scope, months, "neverout") : due;
        return Printed.rate(part, whole, gap(scope, months, false));
    }

    /** A term as a number: the first month's opening, the last month's closing, else the months' sum. */
    long number(Scope scope, List<String> months, String term) {
        if (term.equals("opening")) {
            return flow(scope, months.get(0)).getOrDefault(term, 0);
        }
        if (term.equals("closing")) {
            return flow(scope, months.get(months.size() - 1)).getOrDefault(term, 0);
        }
        return months.stream()
                .mapToLong(month -> flow(scope, month).getOrDefault(term, 0))
                .sum();
    }

    private Map<String, Integer> flow(Scope scope, String month) {
        return flows.computeIfAbsent(scope + month, key -> {
            Map<String, Integer> flow = new HashMap<>();
            for (String caseNo : cases.numbers()) {
                terms(scope, caseNo, month).forEach(term -> flow.merge(term, 1, Integer::sum));
            }
            return flow;
        });
    }

    /** What one case adds to a month. */
    private List<String> terms(Scope scope, String caseNo, String month) {
        Optional<Row> before = cases.standing(caseNo, Cases.previous(month));
        Optional<Row> after = cases.standing(caseNo, month);
        List<Row> rows = cases.rows(caseNo, month).stream().filter(scope::holds).toList();
        boolean wasIn = before.filter(scope::holds).isPresent();
        boolean isIn = after.filter(scope::holds).isPresent();
        List<String> terms = new ArrayList<>();
        if (wasIn) {
            terms.add("opening");
        }
        if (isIn) {
            terms.add("closing");
        }
        if (!wasIn && (isIn || !rows.isEmpty())) {
            terms.add(cameFromElsewhere(scope, caseNo, month, before) ? "received" : "new");
        }
        for (Row row : rows) {
            if (row.state().equals("TODROP")) {
                terms.add("todrop");
            }
            if (row.state().equals("CLOSED") && !row.closing().equals("HAND")) {
                terms.add(row.closing().equals("RET") ? "returned" : "written");
            }
            if (row.state().equals("CLOSED") && NEVER_OUT.contains(row.closing())) {
                terms.add("neverout");
            }
        }
        boolean handed = rows.stream().anyMatch(row -> row.closing().equals("HAND"));
        boolean leftSilently = wasIn && rows.isEmpty() && after.isPresent();
        if (!isIn && (handed || leftSilently)) {
            terms.add("handed");
        }
        return terms;
    }

    /** Whether a case that enters comes from other units, not from the other ledger of these. */
    private boolean cameFromElsewhere(Scope scope, String caseNo, String month, Optional<Row> before) {
        boolean fromOtherLedgerHere =
                before.filter(row -> scope.units().contains(row.unit())).isPresent()
                        || cases.rows(caseNo, month).stream()
                                .anyMatch(row -> row.state().equals("TODROP")
                                        && scope.units().contains(row.unit())
                                        && !scope.ledgers().contains(row.ledger()));
        if (fromOtherLedgerHere) {
            return false;
        }
        boolean handover = cases.rows(caseNo, month).stream()
                .anyMatch(row -> scope.holds(row) && row.source().equals("HANDOVER"));
        return handover || before.isPresent();
    }

    /**
     * The schools whose ledgers are unknown. A stock of several months needs one known month, a flow needs all. Only a county
     * with a case of its own is never wholly missing.
     */
    Gap gap(Scope scope, List<String> months, boolean stock) {
        Set<String> lacking = new TreeSet<>();
        boolean everything = true;
        for (String unit : scope.units()) {
            if (!province.isSchool(unit)) {
                everything &= Collections.disjoint(cases.stagesOf(unit), scope.stages());
                continue;
            }
            Set<String> stages = new TreeSet<>(province.stages(unit));
            stages.addAll(cases.stagesOf(unit));
            stages.retainAll(scope.stages());
            for (String stage : stages) {
                for (String ledger : scope.ledgers()) {
                    long open = months.stream()
                            .filter(month -> known.of(unit, stage, ledger, month))
                            .count();
                    everything &= open == 0;
                    if (stock ? open == 0 : open < months.size()) {
                        lacking.add(unit);
                    }
                }
            }
        }
        return new Gap(lacking.size(), everything && !lacking.isEmpty());
    }

    /** The days that each open case has stood on its ledger at the end of the last month, in order. */
    private List<Long> ages(Scope scope, List<String> months) {
        String last = months.get(months.size() - 1);
        LocalDate end = YearMonth.parse(last).atEndOfMonth();
        return cases.numbers().stream()
                .map(caseNo -> cases.standing(caseNo, last).filter(scope::holds))
                .flatMap(Optional::stream)
                .map(row -> ChronoUnit.DAYS.between(row.since(), end))
                .sorted()
                .toList();
    }

    /** How many cases have stood for more than so many days. */
    String over(Scope scope, List<String> months, int days) {
        if (gap(scope, months, true).everything()) {
            return Printed.MISSING;
        }
        return Printed.count(
                ages(scope, months).stream().filter(age -> age > days).count());
    }

    /** Number, median, P90 and the numbers beyond 30, 60 and 90 days. */
    List<String> days(Scope scope, List<String> months) {
        List<Long> ages = ages(scope, months);
        List<String> days = new ArrayList<>(List.of(Printed.count(ages.size(), gap(scope, months, true))));
        if (ages.isEmpty()) {
            days.addAll(List.of(Printed.NOT_APPLICABLE, Printed.NOT_APPLICABLE));
        } else {
            long two = ages.get((ages.size() - 1) / 2) + ages.get(ages.size() / 2);
            days.add(Printed.count(two / 2) + (two % 2 == 0 ? "" : ".5"));
            int rank = (int) Math.ceil(ages.size() * 0.9);
            days.add(Printed.count(ages.get(rank - 1)));
        }
        for (int limit : List.of(30, 60, 90)) {
            days.add(over(scope, months, limit));
        }
        return days;
    }
}
