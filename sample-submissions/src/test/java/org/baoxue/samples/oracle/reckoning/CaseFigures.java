package org.baoxue.samples.oracle.reckoning;

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
import org.baoxue.samples.oracle.reckoning.Cases.Row;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;

/** Stocks, flows, rates and days of the cases in some units, each by asking every case anew. */
public final class CaseFigures {
    /** Closing codes of children who were never out of school. */
    private static final Set<String> NEVER_OUT =
            Set.of("DATAERR", "ENR", "DUP", "HUKOU", "NOTDUE", "GRAD", "XFER", "DEAD", "DECL", "ABROAD");

    private final Known known;
    private final Cases cases;
    private final CaseGaps gaps;
    private final Map<List<Object>, Map<String, Integer>> flows = new HashMap<>();
    private final Map<List<Object>, List<Open>> stocks = new HashMap<>();
    private final Map<String, List<Row>> everywhere = new HashMap<>();

    /** The figures of these cases. */
    public CaseFigures(Province province, Known known, Cases cases) {
        this.known = known;
        this.cases = cases;
        this.gaps = new CaseGaps(province, known, cases);
    }

    /** One term of the flow over these months: opening, new, received, returned, written, todrop, handed, closing. */
    public String flow(Scope scope, List<String> months, String term) {
        return Printed.count(number(scope, months, term), gaps.of(scope, months, term));
    }

    /** RET-1, RET-2 or CLO-1. */
    public String rate(Scope scope, List<String> months, String code) {
        long returned = number(scope, months, "returned");
        long due = number(scope, months, "opening")
                + number(scope, months, "new")
                + number(scope, months, "received")
                - number(scope, months, "handed");
        long part = code.equals("CLO-1") ? returned + number(scope, months, "written") : returned;
        long whole = code.equals("RET-2") ? due - number(scope, months, "neverout") : due;
        return Printed.rate(part, whole, gap(scope, months, false));
    }

    /** 未在校合计: the children, not the cases, that are open at the end. */
    public String out(Scope scope, List<String> months) {
        return Printed.count(outOfSchool(scope, months), gap(scope, months, true));
    }

    /** The number of distinct children of the open cases. */
    public long outOfSchool(Scope scope, List<String> months) {
        return stock(scope, months, false).stream()
                .map(open -> open.row().child())
                .distinct()
                .count();
    }

    /** A term as a number: the opening of the first known month, the closing of the last month, else the sum of the months. */
    public long number(Scope scope, List<String> months, String term) {
        if (term.equals("opening")) {
            return stock(scope, months, true).size();
        }
        if (term.equals("closing")) {
            return stock(scope, months, false).size();
        }
        return months.stream()
                .mapToLong(month -> flow(scope, month, months).getOrDefault(term, 0))
                .sum();
    }

    /** The rows of the cases that are open after the last month, on ledgers of which some month is known. */
    public List<Row> open(Scope scope, List<String> months) {
        return stock(scope, months, false).stream().map(Open::row).toList();
    }

    /** A case that is open, and the end of the month in which it is. */
    private record Open(Row row, LocalDate end) {}

    /** The cases open before the first known month or after the last one, of each unit, stage and ledger of which some month tells. */
    private List<Open> stock(Scope scope, List<String> months, boolean opening) {
        return stocks.computeIfAbsent(List.of(scope, months, opening), key -> {
            List<Open> stock = new ArrayList<>();
            for (String unit : scope.units()) {
                for (String stage : scope.stages()) {
                    for (String ledger : scope.ledgers()) {
                        List<String> open = months.stream()
                                .filter(month -> known.of(unit, stage, ledger, month))
                                .toList();
                        if (months.stream().anyMatch(month -> known.told(unit, stage, ledger, month))) {
                            Scope part = new Scope(Set.of(unit), Set.of(ledger), Set.of(stage));
                            String last = months.get(months.size() - 1);
                            String at = opening ? Periods.before(open.get(0)) : last;
                            stock(part, at, months).stream()
                                    .filter(each ->
                                            !opening || !isCountedAsSuspected(scope, each.row(), open.get(0), months))
                                    .forEach(stock::add);
                        }
                    }
                }
            }
            return stock;
        });
    }

    /** Whether a dropout was suspected earlier in the period, by a ledger that the period knows: over both it is one case. */
    private boolean isCountedAsSuspected(Scope scope, Row dropout, String first, List<String> months) {
        return dropout.ledger().equals("DRO")
                && months.stream()
                        .filter(month -> month.compareTo(first) < 0)
                        .flatMap(month -> cases.counting(dropout.caseNo(), month).stream()
                                .filter(row -> row.state().equals("TODROP") && isIn(scope, row, month, months)))
                        .anyMatch(row -> row.stage().equals(dropout.stage()));
    }

    private List<Open> stock(Scope part, String month, List<String> months) {
        return everywhere
                .computeIfAbsent(
                        month + months,
                        key -> cases.numbers().stream()
                                .flatMap(caseNo -> standing(caseNo, month, months).stream())
                                .toList())
                .stream()
                .filter(part::holds)
                .map(row -> new Open(row, YearMonth.parse(month).atEndOfMonth()))
                .toList();
    }

    /**
     * Where a case stands as a period sees it: one that was found inside the period, in a month of silence, is new to it, in the month that
     * names it or in the last one.
     */
    private Optional<Row> standing(String caseNo, String month, List<String> months) {
        return cases.standing(caseNo, month)
                .filter(row -> row.month().compareTo(month) <= 0
                        || month.equals(months.get(months.size() - 1))
                        || row.since().isBefore(YearMonth.parse(months.get(0)).atDay(1)));
    }

    private Map<String, Integer> flow(Scope scope, String month, List<String> months) {
        return flows.computeIfAbsent(List.of(scope, month, months), key -> {
            Map<String, Integer> flow = new HashMap<>();
            for (String caseNo : cases.numbers()) {
                terms(scope, caseNo, month, months).forEach(term -> flow.merge(term, 1, Integer::sum));
            }
            return flow;
        });
    }

    /** What one case adds to a month of a period. */
    private List<String> terms(Scope scope, String caseNo, String month, List<String> months) {
        Optional<Row> before = standing(caseNo, Periods.before(month), months);
        Optional<Row> after = standing(caseNo, month, months);
        List<Row> rows =
                cases.counting(caseNo, month).stream().filter(scope::holds).toList();
        boolean wasIn = before.filter(row -> isIn(scope, row, month, months)).isPresent();
        boolean isIn = after.filter(row -> isIn(scope, row, month, months)).isPresent();
        List<String> terms = new ArrayList<>();
        if (!wasIn && (isIn || !rows.isEmpty())) {
            terms.add(cameFromElsewhere(scope, caseNo, month, before) ? "received" : "new");
        }
        rows.forEach(row -> terms.addAll(exits(row)));
        boolean handed = rows.stream().anyMatch(row -> row.closing().equals("HAND"));
        List<Row> elsewhere = new ArrayList<>(cases.counting(caseNo, month));
        after.ifPresent(elsewhere::add);
        boolean leftSilently = wasIn && rows.isEmpty() && !elsewhere.isEmpty();
        boolean worsened = leftSilently
                && elsewhere.stream().noneMatch(row -> scope.ledgers().contains(row.ledger()));
        if (!isIn && worsened) {
            terms.add("todrop");
        } else if (!isIn && (handed || leftSilently)) {
            terms.add("handed");
        }
        return terms;
    }

    private static List<String> exits(Row row) {
        List<String> exits = new ArrayList<>();
        if (row.state().equals("TODROP")) {
            exits.add("todrop");
        }
        if (row.state().equals("CLOSED") && !row.closing().equals("HAND")) {
            exits.add(row.closing().equals("RET") ? "returned" : "written");
        }
        if (row.state().equals("CLOSED") && NEVER_OUT.contains(row.closing())) {
            exits.add("neverout");
        }
        return exits;
    }

    /** Whether a row lies in the scope, in a time of which the period knows: from the first known month on. */
    private boolean isIn(Scope scope, Row row, String month, List<String> months) {
        return scope.holds(row)
                && months.stream().anyMatch(each -> known.told(row.unit(), row.stage(), row.ledger(), each))
                && months.stream().anyMatch(known -> known.compareTo(month) <= 0 && isKnown(row, known));
    }

    private boolean isKnown(Row row, String month) {
        return known.of(row.unit(), row.stage(), row.ledger(), month);
    }

    /** Whether a case that enters comes from other units, not from the other ledger of these. */
    private boolean cameFromElsewhere(Scope scope, String caseNo, String month, Optional<Row> before) {
        boolean worsened = cases.counting(caseNo, month).stream()
                .anyMatch(row -> row.state().equals("TODROP")
                        && scope.units().contains(row.unit())
                        && !scope.ledgers().contains(row.ledger()));
        boolean stayed = before.filter(row -> scope.units().contains(row.unit()))
                .filter(row -> !scope.ledgers().contains(row.ledger())
                        || cases.counting(caseNo, month).stream()
                                .anyMatch(now -> now.unit().equals(row.unit())))
                .isPresent();
        if (worsened || stayed) {
            return false;
        }
        boolean handover = cases.counting(caseNo, month).stream()
                .anyMatch(row -> scope.holds(row) && row.source().equals("HANDOVER"));
        return handover || before.isPresent();
    }

    /** The schools and counties whose ledgers are unknown, for the stock at the end of these months or for a flow. */
    public Gap gap(Scope scope, List<String> months, boolean stock) {
        return gaps.of(scope, months, stock ? "closing" : "new");
    }

    /** The same for a term of the flow; {@code rows} for what the months' rows say, {@code stood} with the stock at the end beside it. */
    public Gap gap(Scope scope, List<String> months, String term) {
        return gaps.of(scope, months, term);
    }

    /** The days that each open case has stood on its ledger at the end of the last month, in order. */
    private List<Long> ages(Scope scope, List<String> months) {
        return stock(scope, months, false).stream()
                .map(open -> ChronoUnit.DAYS.between(open.row().since(), open.end()))
                .sorted()
                .toList();
    }

    /** How many cases have stood for more than so many days. */
    public String over(Scope scope, List<String> months, int days) {
        if (gap(scope, months, true).everything()) {
            return Printed.MISSING;
        }
        return Printed.count(
                ages(scope, months).stream().filter(age -> age > days).count(), gap(scope, months, true));
    }

    /** Number, median, P90 and the numbers beyond 30, 60 and 90 days. */
    public List<String> days(Scope scope, List<String> months) {
        List<Long> ages = ages(scope, months);
        Gap gap = gap(scope, months, true);
        List<String> days = new ArrayList<>(List.of(Printed.count(ages.size(), gap)));
        if (gap.everything()) {
            days.addAll(List.of(Printed.MISSING, Printed.MISSING));
        } else if (ages.isEmpty()) {
            days.addAll(Collections.nCopies(2, Printed.rate(0, 0, gap)));
        } else {
            long two = ages.get((ages.size() - 1) / 2) + ages.get(ages.size() / 2);
            String half = two % 2 == 0 ? "" : ".5";
            days.add(Printed.count(two / 2, gap).replaceFirst("^[\\d,]+", "$0" + half));
            int rank = (int) Math.ceil(ages.size() * 0.9);
            days.add(Printed.count(ages.get(rank - 1), gap));
        }
        for (int limit : List.of(30, 60, 90)) {
            days.add(over(scope, months, limit));
        }
        return days;
    }
}
