package org.baoxue.check.rules.identity.cards;

import java.util.Set;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;

/**
 * A number that is none of a document of Hong Kong, Macao or Taiwan though its type says so, or that is one and is filed as a mainland
 * identity card.
 */
public final class OutsideCardRule implements CardRule {
    private static final RuleInfo INFO = RuleCard.of("I14", Severity.WARNING, "二", "type", "found", "expected");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> types() {
        return Set.of("1", "6", "7", "8");
    }
}
