package org.baoxue.check;

import java.util.List;
import org.baoxue.facts.identity.Suspects;
import org.baoxue.ledger.Row;

/** The rows of one file, seen a second time: each is shown to those rules that asked for it. */
public final class SecondLook {
    private final RuleRun run;
    private final List<Suspects> suspects;

    SecondLook(RuleRun run, List<Suspects> suspects) {
        this.run = run;
        this.suspects = suspects;
    }

    /** Takes a row, whether or not a rule asked for it. */
    public void row(Row row) {
        run.again(row, suspects);
    }

    RuleRun run() {
        return run;
    }
}
