package org.baoxue.model;

import java.util.List;

/**
 * One thing that was found: a code, its arguments and its place. It holds no sentence and no severity: sentences live in the
 * message files, severity is resolved once, in the sink.
 */
public record Finding(String code, List<Arg> arguments, Place place) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding of this rule. */
    public static Finding of(RuleInfo rule, Place place, Arg... arguments) {
        return new Finding(rule.code(), List.of(arguments), place);
    }

    /** What stays the same when rows are re-ordered: code, unit, form, period, row key and column. */
    public String identity() {
        return String.join(
                "/",
                code,
                String.valueOf(place.unit()),
                String.valueOf(place.form()),
                String.valueOf(place.period()),
                place.rowKey(),
                String.valueOf(place.column()));
    }
}
