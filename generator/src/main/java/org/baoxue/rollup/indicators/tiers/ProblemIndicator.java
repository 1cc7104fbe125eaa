package org.baoxue.rollup.indicators.tiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.baoxue.division.Unit;
import org.baoxue.facts.tally.Sum;
import org.baoxue.facts.tiers.Problem;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * The problems that ledgers of the period's semesters list (问题整改台账), each once by its number, also where city and county both list it:
 * FIX-N all, FIX-1 整改完成率, FIX-LATE overdue. A problem is put right only where every ledger that lists it says so, with evidence; it is overdue where one says
 * so of which none that came later is lost.
 */
public final class ProblemIndicator implements Indicator {
    private static final String FORM = "rectify";

    private final String code;
    private final boolean rate;
    private final Counted counted;

    /** Which problems are counted. */
    @FunctionalInterface
    private interface Counted {
        /** The latest words about a problem, on a day; of the unsure ones a later ledger is lost. */
        boolean test(List<Problem> words, LocalDate on, Predicate<Problem> unsure);
    }

    private ProblemIndicator(String code, boolean rate, Counted counted) {
        this.code = code;
        this.rate = rate;
        this.counted = counted;
    }

    /** FIX-N, FIX-1 and FIX-LATE. */
    public static List<ProblemIndicator> all() {
        return List.of(
                new ProblemIndicator("FIX-N", false, (words, on, unsure) -> true),
                new ProblemIndicator(
                        "FIX-1", true, (words, on, unsure) -> words.stream().allMatch(Problem::isClosed)),
                new ProblemIndicator(
                        "FIX-LATE",
                        false,
                        (words, on, unsure) ->
                                words.stream().anyMatch(each -> each.isOverdue(on) && !unsure.test(each))));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, rate ? IndicatorInfo.Unit.PERCENT : IndicatorInfo.Unit.PROBLEMS, 1, "问题整改台账");
    }

    @Override
    public boolean byStage() {
        return false;
    }

    @Override
    public Tier parts() {
        return Tier.COUNTY;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Sum some = new Sum();
        Sum all = new Sum();
        LocalDate on = on(scope, tallies);
        List<Period> semesters = semesters(scope.period(), tallies);
        Predicate<Problem> unsure = word -> tallies.stated()
                .problems()
                .isUnsure(word, semesters, tallies.settled().coverage());
        problems(scope, tallies, some, all).values().forEach(problem -> {
            all.add(1);
            some.add(counted.test(problem, on, unsure) ? 1 : 0);
        });
        return rate
                ? new Value.Ratio(some.count(), all.count(), all.gaps())
                : new Value.Amount(some.count(), some.gaps());
    }

    /** The semesters that the period takes in, one in which it lies not among them. */
    private static List<Period> semesters(Period period, Tallies tallies) {
        return Period.touching(Period.Kind.SEMESTER, tallies.months(period)).stream()
                .filter(period::takesIn)
                .toList();
    }

    private static LocalDate on(Scope scope, Tallies tallies) {
        LocalDate end = scope.period().lastDay();
        LocalDate asOf = tallies.settled().ground().asOf();
        return asOf.isBefore(end) ? asOf : end;
    }

    private static SortedMap<String, List<Problem>> problems(Scope scope, Tallies tallies, Sum some, Sum all) {
        SortedMap<String, List<Problem>> byNumber = new TreeMap<>();
        List<Period> semesters = semesters(scope.period(), tallies);
        for (UnitCode code : tallies.within(scope)) {
            Unit unit = tallies.settled().ground().tree().unit(code);
            if (unit == null || unit.kind().tier() == Tier.SCHOOL) {
                continue;
            }
            for (Problem problem : tallies.stated().problems().latest(code, semesters)) {
                byNumber.computeIfAbsent(problem.number(), n -> new ArrayList<>())
                        .add(problem);
            }
            boolean lacking = semesters.stream().anyMatch(semester -> lacks(unit, semester, tallies));
            int leftOut = tallies.stated().problems().leftOut(code, semesters);
            for (Sum sum : List.of(some, all)) {
                sum.addLeftOut(leftOut);
                if (lacking) {
                    sum.addMissing(code);
                }
            }
        }
        return byNumber;
    }

    private static boolean lacks(Unit unit, Period semester, Tallies tallies) {
        boolean files = unit.kind().duties().contains(Tier.COUNTY)
                || unit.kind().duties().contains(Tier.CITY);
        return files && tallies.lacks(unit.code(), FORM, semester);
    }
}
