package org.baoxue.check.rules.balance;

import java.util.List;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;

/**
 * The identity of one ledger in 月报告: closing = opening + what came in − what went out.
 *
 * @param in the columns that add
 * @param out the columns that take away
 * @param closing the column that they must give
 */
record LedgerIdentity(List<String> in, List<String> out, String closing) {
    LedgerIdentity {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }

    /** Reports a closing that is not what the other columns give; silent where one of them is no number. */
    void check(RuleInfo rule, Row row, Sink sink) {
        Count added = row.sum(in);
        Count taken = row.sum(out);
        Count filed = row.count(closing);
        if (!added.isKnown() || !taken.isKnown() || !filed.isKnown()) {
            return;
        }
        long expected = added.orElse(0) - taken.orElse(0);
        if (filed.orElse(0) != expected) {
            sink.accept(Finding.of(
                    rule,
                    row.place(closing),
                    new Arg.Num("found", filed.orElse(0)),
                    new Arg.Num("expected", expected),
                    new Arg.Num("in", added.orElse(0)),
                    new Arg.Num("out", taken.orElse(0))));
        }
    }
}
