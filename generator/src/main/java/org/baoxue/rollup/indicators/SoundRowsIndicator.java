package org.baoxue.rollup.indicators;

import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** VAL-1 数据合格率: rows without a cell that the form's schema refuses ÷ rows, of what the unit and all below it filed. */
public final class SoundRowsIndicator implements Indicator {
    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo("VAL-1", IndicatorInfo.Unit.PERCENT, 1, "全部报送");
    }

    @Override
    public boolean byStage() {
        return false;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        return tallies.soundRows(scope, "");
    }
}
