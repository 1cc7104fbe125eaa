package org.baoxue.check.rules.identity.cards;

import java.util.Set;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;

/** A number that is none of a foreigner's permanent resident card, or of a passport, though its type says so. */
public final class ForeignCardRule implements CardRule {
    private static final RuleInfo INFO = RuleCard.of("I15", Severity.WARNING, "二", "type", "found", "expected");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> types() {
        return Set.of("9", "A");
    }
}
