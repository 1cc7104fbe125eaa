package org.baoxue.check.rules.balance;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** Two rows of one file with the same key: the first counts, so a second one hides figures. A state is one file's; nothing is merged. */
public final class RepeatedKeyRule implements Rule<RepeatedKeyRule.Keys> {
    private static final RuleInfo INFO = RuleCard.of("B10", Severity.ERROR, "四", "first_row");

    private static final Set<String> FORMS = Set.of(
            "schools",
            "units",
            "receipts",
            "explanations",
            "attendance",
            "declaration",
            "suspected",
            "dropout",
            "persuasion",
            "register",
            "opening",
            "eligible",
            "review",
            "visit",
            "survey",
            "evaluation");

    /** The keys of one file and the rows on which they first stood. */
    public static final class Keys {
        private final Map<String, Long> rows = new HashMap<>();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return FORMS;
    }

    @Override
    public Keys start(Ground ground) {
        return new Keys();
    }

    @Override
    public void row(Row row, Keys state, Sink sink) {
        String key = row.key();
        Long first = key.contains("?") ? null : state.rows.putIfAbsent(key, row.number());
        if (first != null) {
            sink.accept(Finding.of(INFO, row.place(), new Arg.Num("first_row", first)));
        }
    }

    @Override
    public Keys merge(Keys earlier, Keys later) {
        return new Keys();
    }

    @Override
    public void finish(Keys state, Settled settled, Sink sink) {
        // every file was judged while it was read
    }
}
