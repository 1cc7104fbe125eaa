package org.baoxue.rollup.indicators.children;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baoxue.division.School;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Ledger;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * PER-N 劝返次数: attempts dated in the period, at the unit that answered for the case in the month of the attempt. PER-1 案均劝返次数: these ÷ 应劝返 over both ledgers,
 * of the schools that are known in every month of the period.
 */
public final class AttemptsIndicator implements Indicator {
    private final String code;
    private final boolean perCase;

    private AttemptsIndicator(String code, boolean perCase) {
        this.code = code;
        this.perCase = perCase;
    }

    /** PER-N and PER-1. */
    public static List<AttemptsIndicator> all() {
        return List.of(new AttemptsIndicator("PER-N", false), new AttemptsIndicator("PER-1", true));
    }

    @Override
    public IndicatorInfo info() {
        IndicatorInfo.Unit unit = perCase ? IndicatorInfo.Unit.TIMES_PER_CASE : IndicatorInfo.Unit.TIMES;
        return new IndicatorInfo(code, unit, 1, perCase ? "劝返记录、疑似辍学学生台账、辍学学生台账" : "劝返记录");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Sum attempts = new Sum();
        SortedSet<UnitCode> whole = new TreeSet<>();
        for (UnitCode unit : tallies.within(scope)) {
            List<Stage> stages = parts(unit, scope, tallies);
            List<YearMonth> known =
                    known(unit, unit.isSchool() ? stages : scope.stage().stages(), scope, tallies);
            boolean all = known.size() == tallies.months(scope.period()).size()
                    && (!perCase || knowsCases(unit, scope, tallies));
            if (all) {
                whole.add(unit);
            } else {
                attempts.addMissing(unit);
            }
            if (all || !perCase) {
                known.forEach(month -> add(attempts, unit, month, stages, tallies));
            }
        }
        if (!perCase) {
            return new Value.Amount(attempts.count(), attempts.gaps());
        }
        Count due = tallies.flows(scope.with(LedgerScope.ALL), whole).toReturn(false);
        return new Value.Quotient(
                attempts.count(), attempts.count().isKnown() ? due : attempts.count(), attempts.gaps());
    }

    private static void add(Sum sum, UnitCode unit, YearMonth month, List<Stage> stages, Tallies tallies) {
        sum.addLeftOut(tallies.stated().attempts().leftOut(unit, month));
        for (Stage stage : stages) {
            sum.add(tallies.stated().attempts().count(new UnitMonth(unit, stage, month)));
        }
    }

    /** The stages of which a unit has a part: those that a school teaches, and those of which it ever had a case. */
    private static List<Stage> parts(UnitCode unit, Scope scope, Tallies tallies) {
        School school = tallies.settled().ground().tree().school(unit);
        return scope.stage().stages().stream()
                .filter(stage -> (school != null && school.stages().contains(stage))
                        || Stream.of(Ledger.values())
                                .anyMatch(ledger -> tallies.settled().flows().flows(unit, stage, ledger) != null))
                .toList();
    }

    private static List<YearMonth> known(UnitCode unit, List<Stage> stages, Scope scope, Tallies tallies) {
        Coverage coverage = tallies.settled().coverage();
        return tallies.months(scope.period()).stream()
                .filter(month -> stages.stream().allMatch(stage -> coverage.knowsAttempts(unit, stage, month)))
                .toList();
    }

    /** A rate uses only units of which both counts are known; what is due for return rests on the month before the period too. */
    private static boolean knowsCases(UnitCode unit, Scope scope, Tallies tallies) {
        Scope own = Scope.own(unit, scope.period(), scope.stage(), LedgerScope.ALL);
        return tallies.flows(own).gaps().missingUnits() == 0;
    }
}
