package org.baoxue.check.rules.counts;

import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A count of which the form says that it is a part of another one.
 *
 * @param part the column that counts some
 * @param whole the column that counts all
 */
record PartOfWhole(String part, String whole) {
    /** What is known of a rule about such counts: its findings carry both columns and both numbers. */
    static RuleInfo card(String code, String clause) {
        return RuleCard.of(code, Severity.ERROR, clause, "column", "found", "whole_column", "limit");
    }

    /** Reports a part that is more than the whole; silent where one of them is no number. */
    void check(RuleInfo rule, Row row, Sink sink) {
        Count some = row.count(part);
        Count all = row.count(whole);
        if (some.isKnown() && all.isKnown() && some.orElse(0) > all.orElse(0)) {
            String form = row.layout().form();
            sink.accept(Finding.of(
                    rule,
                    row.place(part),
                    new Arg.Column("column", form, part),
                    new Arg.Num("found", some.orElse(0)),
                    new Arg.Column("whole_column", form, whole),
                    new Arg.Num("limit", all.orElse(0))));
        }
    }
}
