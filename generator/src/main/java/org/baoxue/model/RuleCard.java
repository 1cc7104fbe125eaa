package org.baoxue.model;

import java.util.List;

/** A rule's {@link RuleInfo} as plain data. */
public record RuleCard(String code, Severity severity, String clause, List<String> arguments) implements RuleInfo {
    public RuleCard {
        arguments = List.copyOf(arguments);
    }

    /** A card with its arguments' names one by one. */
    public static RuleCard of(String code, Severity severity, String clause, String... arguments) {
        return new RuleCard(code, severity, clause, List.of(arguments));
    }
}
