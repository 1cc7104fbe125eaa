package org.baoxue.check.rules.balance;

import java.time.YearMonth;
import org.baoxue.facts.Declared;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A declared term that is not what the ledgers of the school, stage and month give, term by term, both numbers named. Silent where
 * the ledger or that of the month before is not known or was read in part, where a case stands only for want of a file, and where {@link NilWithCasesRule} has already spoken.
 */
public final class LedgerDifferenceRule implements DeclarationRule {
    private static final RuleInfo INFO = RuleCard.of("B07", Severity.WARNING, "四", "column", "declared", "computed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(UnitMonth key, Declared declared, Place place, Settled settled, Sink sink) {
        for (Ledger ledger : Ledger.values()) {
            if (!isComparable(key, declared, ledger, settled)) {
                continue;
            }
            LedgerTerms.of(key, ledger, settled.flows()).forEach((term, computed) -> {
                Count filed = declared.count(ledger, term);
                if (filed.isKnown() && filed.orElse(0) != computed) {
                    String column = ledger.prefix() + "_" + term;
                    sink.accept(Finding.of(
                            INFO,
                            place.at(column),
                            new Arg.Column("column", "declaration", column),
                            new Arg.Num("declared", filed.orElse(0)),
                            new Arg.Num("computed", computed)));
                }
            });
        }
    }

    private static boolean isComparable(UnitMonth key, Declared declared, Ledger ledger, Settled settled) {
        boolean toldAlready = declared.isNil(ledger) && settled.facts().cases().filed(key, ledger) > 0;
        YearMonth before = key.month().minusMonths(1);
        return !toldAlready
                && settled.coverage().isWhole(key.unit(), key.stage(), ledger, key.month())
                && (!settled.ground().hasMonthBefore(key.month())
                        || settled.coverage().isWhole(key.unit(), key.stage(), ledger, before))
                && isCertain(key, ledger, before, settled)
                && isCertain(key, ledger, key.month(), settled);
    }

    /** Whether each case that counts at the month's end stands there by what was read, not for want of a file. */
    private static boolean isCertain(UnitMonth key, Ledger ledger, YearMonth month, Settled settled) {
        UnitFlows flows = settled.flows().flows(key.unit(), key.stage(), ledger);
        return flows == null || flows.stock(month).stream().allMatch(open -> settled.isCertain(open.caseNo(), month));
    }
}
