package org.baoxue.rollup;

import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;

/** One indicator: tallies that merge up the tree, divided at the end; never an average of rates. */
public interface Indicator {
    /** What is known about it without computing it. */
    IndicatorInfo info();

    /** Whether it is stated by 学段; if not, only {@code ALL} has a value. */
    default boolean byStage() {
        return true;
    }

    /** Whether it is stated by ledger (疑 / 辍 / 合并). */
    default boolean byLedger() {
        return false;
    }

    /** Whether it is about pupils with a student record or about registered residents. */
    default IndicatorInfo.Population population() {
        return IndicatorInfo.Population.UNSTATED;
    }

    /** Whose parts it adds up: a missing part is such a unit. */
    default Tier parts() {
        return Tier.SCHOOL;
    }

    /** Its value. */
    Value value(Scope scope, Tallies tallies);
}
