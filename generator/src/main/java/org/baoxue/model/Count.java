package org.baoxue.model;

import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number of people, person-days or cases, or the reason why there is none. Missing (未报), not applicable (不适用) and zero are
 * three things and never turn into one another.
 */
public sealed interface Count {
    /** A known number. */
    record Known(long value) implements Count {
        // by hand: the first use of a record's own takes longer than a small folder (docs/performance.md)
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known known && value == known.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }
    }

    /** Why there is no number. */
    enum Absent implements Count {
        /** Not filed, or filed so that it cannot be used. */
        MISSING,
        /** There was no occasion for it. */
        NOT_APPLICABLE,
        /** Known, and withheld to protect people. */
        SUPPRESSED
    }

    /** A known number. */
    static Count of(long value) {
        return new Known(value);
    }

    /** Whether this is a number. */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /** The number, or the given one where there is none. */
    default long orElse(long other) {
        return this instanceof Known known ? known.value() : other;
    }

    /** Changes a number; a reason stays what it is. */
    default Count map(LongUnaryOperator change) {
        return this instanceof Known known ? of(change.applyAsLong(known.value())) : this;
    }
}
