package org.baoxue.rollup.indicators;

import java.util.List;
import java.util.function.Function;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Ledger;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** SUS-* and DRO-*: one term of a ledger's identity. */
public final class FlowIndicator implements Indicator {
    private final String code;
    private final LedgerScope ledger;
    private final Function<FlowSums, Sum> term;
    /** Whether it rests on the suspected ledger too: what came from there without its telling so seems to be confirmed directly. */
    private final boolean split;

    private FlowIndicator(LedgerScope ledger, String term, Function<FlowSums, Sum> sum) {
        this(ledger, term, sum, false);
    }

    private FlowIndicator(LedgerScope ledger, String term, Function<FlowSums, Sum> sum, boolean split) {
        this.code = ledger + "-" + term;
        this.ledger = ledger;
        this.term = sum;
        this.split = split;
    }

    /** The terms of one ledger in the order of its identity. */
    static List<FlowIndicator> of(Ledger ledger) {
        return ledger == Ledger.SUSPECTED
                ? List.of(
                        new FlowIndicator(LedgerScope.SUS, "OPENING", FlowSums::opening),
                        new FlowIndicator(LedgerScope.SUS, "NEW", FlowSums::found),
                        new FlowIndicator(LedgerScope.SUS, "RECEIVED", FlowSums::received),
                        new FlowIndicator(LedgerScope.SUS, "RETURNED", FlowSums::returned),
                        new FlowIndicator(LedgerScope.SUS, "WRITTEN-OFF", FlowSums::writtenOff),
                        new FlowIndicator(LedgerScope.SUS, "TO-DROPOUT", FlowSums::toDropout),
                        new FlowIndicator(LedgerScope.SUS, "HANDED-OVER", FlowSums::handedOver),
                        new FlowIndicator(LedgerScope.SUS, "CLOSING", FlowSums::closing))
                : List.of(
                        new FlowIndicator(LedgerScope.DRO, "OPENING", FlowSums::opening),
                        new FlowIndicator(LedgerScope.DRO, "NEW", FlowIndicator::allNew),
                        new FlowIndicator(LedgerScope.DRO, "NEW-FROM-SUSPECTED", FlowSums::fromSuspected, true),
                        new FlowIndicator(LedgerScope.DRO, "NEW-DIRECT", FlowSums::found, true),
                        new FlowIndicator(LedgerScope.DRO, "RECEIVED", FlowSums::received),
                        new FlowIndicator(LedgerScope.DRO, "RETURNED", FlowSums::returned),
                        new FlowIndicator(LedgerScope.DRO, "WRITTEN-OFF", FlowSums::writtenOff),
                        new FlowIndicator(LedgerScope.DRO, "HANDED-OVER", FlowSums::handedOver),
                        new FlowIndicator(LedgerScope.DRO, "CLOSING", FlowSums::closing));
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, IndicatorInfo.Unit.CASES, 1, "疑似辍学学生台账、辍学学生台账");
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        Sum own = term.apply(tallies.flows(scope.with(ledger)));
        if (!split) {
            return new Value.Amount(own.count(), own.gaps());
        }
        Sum both = new Sum();
        both.merge(own);
        both.mergeMissing(tallies.flows(scope.with(LedgerScope.SUS)).found());
        return new Value.Amount(both.count(), both.gaps());
    }

    private static Sum allNew(FlowSums sums) {
        Sum all = new Sum();
        all.merge(sums.found());
        all.mergeTotal(sums.fromSuspected());
        return all;
    }
}
