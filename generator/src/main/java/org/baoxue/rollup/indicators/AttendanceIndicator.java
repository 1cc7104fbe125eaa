package org.baoxue.rollup.indicators;

import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** ATT 出勤率: 实到 ÷ 应到, over the rows that have both. */
public final class AttendanceIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("ATT", IndicatorInfo.Unit.PERCENT, 1, "考勤汇总");
    }

    @Override
    public IndicatorInfo.Population population() {
        return IndicatorInfo.Population.STUDENT_RECORD;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Tallies.Attendance sum = tallies.attendance(scope);
        return new Value.Ratio(
                sum.present().count(), sum.due().count(), sum.due().gaps());
    }
}
