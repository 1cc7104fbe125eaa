package org.baoxue.rollup.indicators.groups;

import org.baoxue.division.Unit;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * KEY-INV 涉案未成年人: the number that counties were given by 政法 or 司法. The provincial total alone is ever shown, and only from the
 * number of the profile on; the files of minors are sealed by law.
 */
public final class InvolvedIndicator implements Indicator {
    /** The threshold of the profile: the fewest that are shown. */
    private static final String FEWEST = "involved_least";

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("KEY-INV", IndicatorInfo.Unit.PEOPLE, 1, "重点群体就学情况");
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
        Sum sum = new Sum();
        for (UnitCode code : tallies.within(scope)) {
            Unit unit = tallies.settled().ground().tree().unit(code);
            if (unit != null && unit.kind().duties().contains(Tier.COUNTY)) {
                Count count = tallies.stated().keyGroups().involved(code, scope.period());
                if (count.isKnown()) {
                    sum.add(count.orElse(0));
                } else if (tallies.lacks(code, "keygroup", scope.period())) {
                    sum.addMissing(code);
                }
            }
        }
        return new Value.Amount(shown(sum.count(), scope, tallies), sum.gaps());
    }

    private static Count shown(Count count, Scope scope, Tallies tallies) {
        boolean province =
                scope.unit().equals(tallies.settled().ground().tree().province().code());
        int fewest = tallies.settled().ground().profile().limit(FEWEST);
        return count.isKnown() && (!province || count.orElse(0) < fewest) ? Count.Absent.SUPPRESSED : count;
    }
}
