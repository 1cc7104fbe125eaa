package org.baoxue.check.rules;

import java.util.List;
import org.baoxue.check.Rule;

/** All rules. */
public final class RuleBook {
    private RuleBook() {}

    /** All rules. */
    public static List<Rule<?>> all() {
        return List.of();
    }
}
