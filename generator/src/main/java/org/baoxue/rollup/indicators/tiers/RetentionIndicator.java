package org.baoxue.rollup.indicators.tiers;

import java.util.List;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * 巩固率 of a school year's graduating classes: RT3-1 and RT3-2 of three years of junior secondary, RT4-1 of four (五四制), RT5-1 of five
 * years of primary (五四制), RT6-1 of six, RT9-1 of nine. Above 100 % it is shown as it is.
 */
public final class RetentionIndicator implements Indicator {
    private final String code;

    private RetentionIndicator(String code) {
        this.code = code;
    }

    /** All of them. */
    public static List<RetentionIndicator> all() {
        return List.of(
                new RetentionIndicator("RT3-1"),
                new RetentionIndicator("RT3-2"),
                new RetentionIndicator("RT4-1"),
                new RetentionIndicator("RT5-1"),
                new RetentionIndicator("RT6-1"),
                new RetentionIndicator("RT9-1"));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, IndicatorInfo.Unit.PERCENT, 1, "巩固率基数");
    }

    @Override
    public boolean byStage() {
        return false;
    }

    @Override
    public IndicatorInfo.Population population() {
        return IndicatorInfo.Population.STUDENT_RECORD;
    }

    @Override
    public Tier parts() {
        return Tier.COUNTY;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Retention classes = Retention.of(scope, code.substring(2, 3), tallies);
        return code.endsWith("-2") ? classes.second() : classes.first();
    }
}
