package org.baoxue.rollup;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.baoxue.division.School;
import org.baoxue.facts.Declared;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.Ledger;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;

/**
 * What schools declared beside what their ledgers come to: each term of each ledger, stage and month. Neither replaces the other, and
 * nothing is netted: a school too high and one too low are two differences.
 *
 * @param differences by school, month, ledger, stage and term
 */
public record Reconciliation(List<Difference> differences) {
    private static final Map<String, Function<FlowSums, Count>> TERMS = functions();
    /** Terms that the rows of the month alone make up. The others rest on what stood on the ledger before it, or stands there after it. */
    private static final Set<String> OF_ROWS = Set.of("returned", "written_off");

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /**
     * A term for which the two are not the same number.
     *
     * @param term the column of the declaration without its prefix: {@code opening}, {@code new} …
     */
    public record Difference(
            UnitCode school, YearMonth month, Ledger ledger, Stage stage, String term, long computed, long declared) {}

    private static Map<String, Function<FlowSums, Count>> functions() {
        Map<String, Function<FlowSums, Count>> terms = new LinkedHashMap<>();
        terms.put("opening", sums -> sums.opening().count());
        terms.put("new", Reconciliation::found);
        terms.put("received", sums -> sums.received().count());
        terms.put("returned", sums -> sums.returned().count());
        terms.put("written_off", sums -> sums.writtenOff().count());
        terms.put("to_dropout", sums -> sums.toDropout().count());
        terms.put("handed_over", sums -> sums.handedOver().count());
        terms.put("closing", sums -> sums.closing().count());
        return terms;
    }

    /** On the dropout ledger what came from the suspected one is new too. */
    private static Count found(FlowSums sums) {
        return sums.found().count().map(n -> n + sums.fromSuspected().count().orElse(0));
    }

    /**
     * Holds every declaration of the run against the ledgers; a ledger that is not wholly known is held against nothing. Nor is a term of which
     * a month that it rests on is not: opening, new and what passed on rest on the month before, a stock on every month since a row
     * named its cases.
     */
    public static Reconciliation of(Tallies tallies) {
        List<Difference> differences = new ArrayList<>();
        for (School school : tallies.settled().ground().tree().schools()) {
            for (YearMonth month : tallies.settled().ground().months()) {
                for (Ledger ledger : Ledger.values()) {
                    for (Stage stage : Stage.values()) {
                        add(differences, tallies, school.code(), new UnitMonth(school.code(), stage, month), ledger);
                    }
                }
            }
        }
        return new Reconciliation(differences);
    }

    private static void add(
            List<Difference> differences, Tallies tallies, UnitCode school, UnitMonth key, Ledger ledger) {
        Declared declared = tallies.settled().facts().declarations().declared(key);
        if (declared == null || !tallies.settled().coverage().isWhole(school, key.stage(), ledger, key.month())) {
            return;
        }
        LedgerScope scope = ledger == Ledger.SUSPECTED ? LedgerScope.SUS : LedgerScope.DRO;
        FlowSums sums = tallies.flows(Scope.of(school, Period.month(key.month()), StageScope.of(key.stage()), scope));
        boolean begins = isTold(tallies.settled(), key, ledger, key.month().minusMonths(1));
        boolean ends = isTold(tallies.settled(), key, ledger, key.month());
        TERMS.forEach((term, of) -> {
            Count computed = of.apply(sums);
            Count stated = declared.count(ledger, term);
            boolean comparable = OF_ROWS.contains(term) || (term.equals("closing") ? ends : begins);
            if (comparable && computed.isKnown() && stated.isKnown() && !computed.equals(stated)) {
                differences.add(new Difference(
                        school, key.month(), ledger, key.stage(), term, computed.orElse(0), stated.orElse(0)));
            }
        });
    }

    /**
     * Whether files tell what stood on the ledger at the month's end: it is whole, and so is every month since a row named what stands there.
     * Before the run the days of the cases tell it.
     */
    private static boolean isTold(Settled settled, UnitMonth key, Ledger ledger, YearMonth end) {
        List<YearMonth> run = settled.ground().months();
        if (!run.contains(end)) {
            return true;
        }
        Predicate<YearMonth> whole = month -> settled.coverage().isWhole(key.unit(), key.stage(), ledger, month);
        UnitFlows flows = settled.flows().flows(key.unit(), key.stage(), ledger);
        return whole.test(end)
                && (flows == null
                        || flows.stock(end).stream()
                                .flatMap(open -> settled.flows().unnamed(open.caseNo(), end, run).stream())
                                .allMatch(whole));
    }

    /**
     * A term of a ledger twice.
     *
     * @param computed as the ledgers of the schools have it; what counties keep themselves nobody declares
     * @param declared as the schools declare it; one that owes a declaration and filed none is missing
     * @param comparable whether both are about the same schools; else a difference says nothing (无法比对)
     */
    public record Compared(Value.Amount computed, Value.Amount declared, boolean comparable) {}

    /** The terms in the order in which they make up the closing stock. */
    public static List<String> terms() {
        return List.copyOf(TERMS.keySet());
    }

    /** Every term of a scope's ledger, in the order in which they make up the closing stock. */
    public static Map<String, Compared> compared(Scope scope, Tallies tallies) {
        FlowSums sums = tallies.schoolFlows(scope);
        Map<String, Sum> declared = declared(scope, tallies);
        Map<String, Compared> terms = new LinkedHashMap<>();
        TERMS.forEach((term, of) -> {
            Sum lacks = lacking(term, sums);
            Value.Amount computed = new Value.Amount(of.apply(sums), lacks.gaps());
            Sum sum = Objects.requireNonNull(declared.get(term));
            Value.Amount stated = new Value.Amount(sum.count(), sum.gaps());
            terms.put(term, new Compared(computed, stated, lacks.lacksSame(sum)));
        });
        return terms;
    }

    /** The sum that knows what the term lacks. */
    private static Sum lacking(String term, FlowSums sums) {
        return term.equals("closing") ? sums.closing() : OF_ROWS.contains(term) ? sums.returned() : sums.found();
    }

    private static Map<String, Sum> declared(Scope scope, Tallies tallies) {
        Map<String, Sum> sums = new HashMap<>();
        TERMS.keySet().forEach(term -> sums.put(term, new Sum()));
        for (School school : tallies.schools(scope)) {
            for (YearMonth month : tallies.months(scope.period())) {
                for (Stage stage : scope.stage().stages()) {
                    Declared declared = tallies.settled()
                            .facts()
                            .declarations()
                            .declared(new UnitMonth(school.code(), stage, month));
                    boolean missing =
                            declared == null && tallies.settled().coverage().owesRoll(school.code(), stage, month);
                    sums.forEach((term, sum) -> {
                        if (missing) {
                            sum.addMissing(school.code());
                        } else if (declared != null) {
                            scope.ledger().ledgers().forEach(ledger -> add(sum, declared.count(ledger, term)));
                        }
                    });
                }
            }
        }
        return sums;
    }

    private static void add(Sum sum, Count count) {
        if (count.isKnown()) {
            sum.add(count.orElse(0));
        } else {
            sum.addLeftOut(1);
        }
    }
}
