package org.baoxue.rollup.indicators.tiers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.division.School;
import org.baoxue.facts.Declared;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * What a review's 报送数 should be, from the two other sources: DEC-STOCK 月报告数, the last declared closing stock of the period and
 * all that was declared as closed in it (returned or written off); LED-STOCK 台账数, the same computed from the ledgers. Of schools
 * alone: what a county keeps itself is not reviewed school by school.
 */
public final class StockIndicator implements Indicator {
    private static final List<String> CLOSED = List.of("returned", "written_off");

    private final String code;
    private final boolean declared;

    private StockIndicator(String code, boolean declared) {
        this.code = code;
        this.declared = declared;
    }

    /** DEC-STOCK and LED-STOCK. */
    public static List<StockIndicator> all() {
        return List.of(new StockIndicator("DEC-STOCK", true), new StockIndicator("LED-STOCK", false));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, IndicatorInfo.Unit.CASES, 1, declared ? "月报告" : "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public boolean byLedger() {
        return true;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Sum sum = declared ? declared(scope, tallies) : computed(scope, tallies);
        return new Value.Amount(sum.count(), sum.gaps());
    }

    private static Sum computed(Scope scope, Tallies tallies) {
        FlowSums flows = tallies.schoolFlows(scope);
        Sum sum = new Sum();
        sum.merge(flows.returned());
        sum.mergeTotal(flows.writtenOff());
        sum.mergeTotal(flows.closing());
        sum.mergeMissing(flows.closing());
        return sum;
    }

    private static Sum declared(Scope scope, Tallies tallies) {
        Sum sum = new Sum();
        for (School school : tallies.schools(scope)) {
            for (Stage stage : scope.stage().stages()) {
                add(sum, school, stage, scope, tallies);
            }
        }
        return sum;
    }

    private static void add(Sum sum, School school, Stage stage, Scope scope, Tallies tallies) {
        List<Declared> months = new ArrayList<>();
        for (YearMonth month : tallies.months(scope.period())) {
            Declared declared =
                    tallies.settled().facts().declarations().declared(new UnitMonth(school.code(), stage, month));
            if (declared != null) {
                months.add(declared);
            } else if (tallies.settled().coverage().owesRoll(school.code(), stage, month)) {
                sum.addMissing(school.code());
            }
        }
        if (!months.isEmpty()) {
            for (Ledger ledger : scope.ledger().ledgers()) {
                Count stock = stock(months, ledger);
                if (stock.isKnown()) {
                    sum.add(stock.orElse(0));
                } else {
                    sum.addLeftOut(1);
                }
            }
        }
    }

    private static Count stock(List<Declared> months, Ledger ledger) {
        Count stock = months.get(months.size() - 1).count(ledger, "closing");
        for (Declared month : months) {
            for (String column : CLOSED) {
                Count closed = month.count(ledger, column);
                Count before = stock;
                stock = closed.isKnown() ? before.map(n -> n + closed.orElse(0)) : closed;
            }
        }
        return stock;
    }
}
