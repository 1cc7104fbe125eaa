package org.baoxue.check.rules.persuasion;

import java.util.List;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * Attempts at several children that are one another's copies: same sender, day, way, people, result and next step. Told once, at the attempt at
 * the last of them.
 */
public final class AlikeAttemptsRule implements AttemptPrintRule {
    private static final RuleInfo INFO =
            RuleCard.of("P11", Severity.WARNING, "九", "children", "day", "persuaders", "limit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> common(Row row) {
        return List.of(
                row.submission().unit().value(),
                row.text("persuaded_on"),
                row.text("method"),
                row.text("participants"),
                row.text("persuaders"),
                row.text("result"),
                row.text("next_step"));
    }

    @Override
    public void finish(AttemptPrints state, Settled settled, Sink sink) {
        int limit = settled.ground().profile().limit("alike_attempts");
        state.ofChildren(limit).forEach(group -> sink.accept(told(group, limit)));
    }
}
