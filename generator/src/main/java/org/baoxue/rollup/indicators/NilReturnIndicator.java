package org.baoxue.rollup.indicators;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.division.School;
import org.baoxue.facts.Declared;
import org.baoxue.facts.Roll;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Stage;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * ZERO 零报告校数: schools that declare nil for every stage in every month of the period for which they owe a declaration. One that
 * declared nothing else and lacks a month may have had a case in that, so it is missing. ZERO-Q 其中请核实: those of them whose attendance has
 * pupils who reached the suspected line or were away all month; without attendance nobody knows.
 */
public final class NilReturnIndicator implements Indicator {
    private final String code;
    private final boolean doubtful;

    private NilReturnIndicator(String code, boolean doubtful) {
        this.code = code;
        this.doubtful = doubtful;
    }

    /** ZERO and ZERO-Q. */
    public static List<NilReturnIndicator> all() {
        return List.of(new NilReturnIndicator("ZERO", false), new NilReturnIndicator("ZERO-Q", true));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, IndicatorInfo.Unit.SCHOOLS, 1, doubtful ? "月报告、考勤汇总" : "月报告");
    }

    @Override
    public boolean byStage() {
        return false;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Sum sum = new Sum();
        for (School school : tallies.schools(scope)) {
            add(sum, school, tallies.months(scope.period()), tallies.settled());
        }
        return new Value.Amount(sum.count(), sum.gaps());
    }

    private void add(Sum sum, School school, List<YearMonth> months, Settled settled) {
        List<Declared> declared = new ArrayList<>();
        boolean owes = false;
        boolean unattended = false;
        long unaccounted = 0;
        for (YearMonth month : months) {
            for (Stage stage : Stage.values()) {
                UnitMonth key = new UnitMonth(school.code(), stage, month);
                Declared stated = settled.facts().declarations().declared(key);
                Roll roll = settled.facts().attendance().roll(key);
                if (stated != null) {
                    declared.add(stated);
                }
                owes |= stated == null && settled.coverage().owesRoll(school.code(), stage, month);
                unattended |= roll == null && settled.coverage().owesRoll(school.code(), stage, month);
                unaccounted += roll == null ? 0 : roll.unaccounted();
            }
        }
        boolean nil = declared.stream().allMatch(Declared::nilReturn);
        boolean unsure = doubtful && unattended && unaccounted == 0;
        if (nil && (owes || unsure)) {
            sum.addMissing(school.code());
        } else if (!declared.isEmpty()) {
            sum.add(nil && (!doubtful || unaccounted > 0) ? 1 : 0);
        }
    }
}
