package org.baoxue.check.rules.persuasion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Sink;

/** A rule that compares attempts at persuasion of the whole run by what they have in common. */
interface AttemptPrintRule extends Rule<AttemptPrints> {
    /** What the attempt shares with others of its group; empty for an attempt that the rule leaves out. */
    List<String> common(Row row);

    /** Adds the row to whatever groups it belongs to. */
    default void add(Row row, LocalDate on, AttemptPrints state) {
        List<String> common = common(row);
        if (!common.isEmpty()) {
            state.add(row, on, common);
        }
    }

    /** What such a rule says of a group: told at the last of them, with how many children it names. */
    default Finding told(List<AttemptPrints.Seen> group, int limit) {
        AttemptPrints.Seen last = group.get(group.size() - 1);
        long children =
                group.stream().map(AttemptPrints.Seen::caseNo).distinct().count();
        return Finding.of(
                info(),
                last.place(),
                new Arg.Num("children", children),
                new Arg.Day("day", last.on()),
                last.persuaders(),
                new Arg.Num("limit", limit));
    }

    @Override
    default Set<String> forms() {
        return Set.of("persuasion");
    }

    @Override
    default AttemptPrints start(Ground ground) {
        return new AttemptPrints();
    }

    @Override
    default void row(Row row, AttemptPrints state, Sink sink) {
        LocalDate on = row.date("persuaded_on");
        if (on != null && !row.anyFaulty("case_no", "method", "persuaders", "result")) {
            add(row, on, state);
        }
    }

    @Override
    default AttemptPrints merge(AttemptPrints earlier, AttemptPrints later) {
        return earlier.merge(later);
    }
}
