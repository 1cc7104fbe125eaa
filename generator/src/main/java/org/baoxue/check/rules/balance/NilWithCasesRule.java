package org.baoxue.check.rules.balance;

import org.baoxue.facts.Declared;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** Zero was declared for a ledger that holds rows of the month. */
public final class NilWithCasesRule implements DeclarationRule {
    private static final RuleInfo INFO = RuleCard.of("B12", Severity.WARNING, "四", "form", "rows");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(UnitMonth key, Declared declared, Place place, Settled settled, Sink sink) {
        for (Ledger ledger : Ledger.values()) {
            int rows = settled.facts().cases().filed(key, ledger);
            if (rows > 0 && declared.isNil(ledger)) {
                sink.accept(Finding.of(
                        INFO,
                        place.at(ledger.prefix() + "_closing"),
                        new Arg.Form("form", ledger.form()),
                        new Arg.Num("rows", rows)));
            }
        }
    }
}
