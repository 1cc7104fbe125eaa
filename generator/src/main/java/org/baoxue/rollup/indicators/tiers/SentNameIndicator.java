package org.baoxue.rollup.indicators.tiers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiPredicate;
import org.baoxue.facts.tally.Sum;
import org.baoxue.facts.tiers.SentName;
import org.baoxue.form.CodeList;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * The names that the platform sent down and a county lists in the period, each once by the last word about it: DIS-N all, DIS-P 下发核实率,
 * DIS-OUT verified as out of school, DIS-LATE not verified within the limit, DIS-BACK 反馈率. A county that lists none has no occasion.
 */
public final class SentNameIndicator implements Indicator {
    private final String code;
    private final boolean rate;
    private final BiPredicate<SentName, Tallies> counted;

    private SentNameIndicator(String code, boolean rate, BiPredicate<SentName, Tallies> counted) {
        this.code = code;
        this.rate = rate;
        this.counted = counted;
    }

    /** DIS-N, DIS-P, DIS-OUT, DIS-LATE and DIS-BACK. */
    public static List<SentNameIndicator> all() {
        return List.of(
                new SentNameIndicator("DIS-N", false, (name, tallies) -> true),
                new SentNameIndicator("DIS-P", true, (name, tallies) -> name.isVerified()),
                new SentNameIndicator("DIS-OUT", false, SentNameIndicator::isOut),
                new SentNameIndicator("DIS-LATE", false, (name, tallies) -> name.isLate(on(name, tallies))),
                new SentNameIndicator("DIS-BACK", true, (name, tallies) -> name.isAnswered()));
    }

    private static boolean isOut(SentName name, Tallies tallies) {
        CodeList results = tallies.settled().ground().forms().codes("dispatch_result");
        return results != null && results.hasFlag(name.result(), "out");
    }

    /** A month's file speaks of the month's last day, or of the run's day if that is earlier. */
    private static LocalDate on(SentName name, Tallies tallies) {
        LocalDate end = name.row().submission().period().lastDay();
        LocalDate asOf = tallies.settled().ground().asOf();
        return asOf.isBefore(end) ? asOf : end;
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, rate ? IndicatorInfo.Unit.PERCENT : IndicatorInfo.Unit.PEOPLE, 1, "平台下发名单");
    }

    @Override
    public Tier parts() {
        return Tier.COUNTY;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Sum some = new Sum();
        Sum all = new Sum();
        List<YearMonth> months = tallies.months(scope.period());
        for (UnitCode unit : tallies.within(scope)) {
            if (!unit.isSchool()) {
                add(some, all, unit, months, scope, tallies);
            }
        }
        return rate
                ? new Value.Ratio(some.count(), all.count(), all.gaps())
                : new Value.Amount(some.count(), some.gaps());
    }

    private void add(Sum some, Sum all, UnitCode county, List<YearMonth> months, Scope scope, Tallies tallies) {
        for (SentName name : tallies.stated().sentNames().latest(county, months)) {
            if (scope.stage().stages().contains(name.stage())) {
                all.add(1);
                some.add(counted.test(name, tallies) ? 1 : 0);
            }
        }
        int leftOut = tallies.stated().sentNames().leftOut(county, months);
        boolean lacking = months.stream().anyMatch(month -> tallies.lacks(county, "dispatch", Period.month(month)));
        for (Sum sum : List.of(some, all)) {
            sum.addLeftOut(leftOut);
            if (lacking) {
                sum.addMissing(county);
            }
        }
    }
}
