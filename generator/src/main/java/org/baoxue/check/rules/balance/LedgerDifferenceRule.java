package org.baoxue.check.rules.balance;

import org.baoxue.facts.CaseBook;
import org.baoxue.facts.Declared;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
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
 * the ledger is not known, where rows had to be left out of it, and where {@link NilWithCasesRule} has already spoken.
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
        CaseBook cases = settled.facts().cases();
        boolean toldAlready = declared.isNil(ledger) && cases.filed(key, ledger) > 0;
        return !toldAlready
                && cases.leftOut(key.unit(), ledger, key.month()) == 0
                && settled.coverage().isKnown(key.unit(), key.stage(), ledger, key.month());
    }
}
