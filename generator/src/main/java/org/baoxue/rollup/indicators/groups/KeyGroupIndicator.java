package org.baoxue.rollup.indicators.groups;

import java.util.List;
import org.baoxue.facts.tally.Sum;
import org.baoxue.facts.tiers.KeyGroups;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * What counties state about key groups in a semester: KEY-N distinct children, KEY-PT 人次 over the groups, KEY-1 摸排率, KEY-2 在学率 (at
 * school or taught at home), KEY-3 帮扶覆盖率, the rates over distinct children.
 */
public final class KeyGroupIndicator implements Indicator {
    private final String code;
    private final List<String> columns;

    private KeyGroupIndicator(String code, String... columns) {
        this.code = code;
        this.columns = List.of(columns);
    }

    /** KEY-N, KEY-PT, KEY-1, KEY-2 and KEY-3. */
    public static List<KeyGroupIndicator> all() {
        return List.of(
                new KeyGroupIndicator("KEY-N", "base"),
                new KeyGroupIndicator("KEY-PT", "base"),
                new KeyGroupIndicator("KEY-1", "surveyed"),
                new KeyGroupIndicator("KEY-2", "at_school", "home_taught"),
                new KeyGroupIndicator("KEY-3", "helped"));
    }

    @Override
    public IndicatorInfo info() {
        boolean rate = Character.isDigit(code.charAt(code.length() - 1));
        return new IndicatorInfo(code, rate ? IndicatorInfo.Unit.PERCENT : IndicatorInfo.Unit.PEOPLE, 1, "重点群体就学情况");
    }

    @Override
    public Tier parts() {
        return Tier.COUNTY;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        if (code.equals("KEY-PT")) {
            Sum times = new Sum();
            KeyGroupSums.GROUPS.forEach(
                    group -> times.merge(KeyGroupSums.of(scope, group, tallies).sum(columns)));
            return new Value.Amount(times.count(), times.gaps());
        }
        KeyGroupSums total = KeyGroupSums.of(scope, KeyGroups.TOTAL, tallies);
        return code.equals("KEY-N") ? total.amount(columns) : total.share(columns);
    }
}
