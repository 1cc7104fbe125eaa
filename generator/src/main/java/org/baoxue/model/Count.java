package org.baoxue.model;

import java.util.function.LongUnaryOperator;

/**
 * A number of people, person-days or cases, or the reason why there is none. Missing (未报), not applicable (不适用) and zero are
 * three things and never turn into one another.
 */
public sealed interface Count {
    /** Not filed, or filed so that it cannot be used. */
    Count MISSING = new Missing();
    /** There was no occasion for it. */
    Count NOT_APPLICABLE = new NotApplicable();
    /** Known, and withheld to protect people. */
    Count SUPPRESSED = new Suppressed();

    /** A known number. */
    record Number(long value) implements Count {}

    /** See {@link #MISSING}. */
    record Missing() implements Count {}

    /** See {@link #NOT_APPLICABLE}. */
    record NotApplicable() implements Count {}

    /** See {@link #SUPPRESSED}. */
    record Suppressed() implements Count {}

    /** A known number. */
    static Count of(long value) {
        return new Number(value);
    }

    /** Whether this is a number. */
    default boolean isNumber() {
        return this instanceof Number;
    }

    /** The number, or the given one where there is none. */
    default long orElse(long other) {
        return this instanceof Number number ? number.value() : other;
    }

    /** Changes a number; a reason stays what it is. */
    default Count map(LongUnaryOperator change) {
        return this instanceof Number number ? of(change.applyAsLong(number.value())) : this;
    }
}
