package org.baoxue.model;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a unit: a 10-digit 学校标识码 or a 6-digit 行政区划码. Names repeat, codes do not. A code's level cannot be
 * read off its zeros; ask {@code division} for that.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {
    private static final int SCHOOL_LENGTH = 10;
    private static final int DIVISION_LENGTH = 6;

    public UnitCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("a unit code has 6 or 10 digits");
        }
    }

    /** Returns the code, or null if the text is not one. */
    public static @Nullable UnitCode parse(String text) {
        return isCode(text) ? new UnitCode(text) : null;
    }

    /** Whether this is a school's code. */
    public boolean isSchool() {
        return value.length() == SCHOOL_LENGTH;
    }

    private static boolean isCode(String text) {
        if (text.length() != SCHOOL_LENGTH && text.length() != DIVISION_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    // by hand: a code is asked so often, and from the first row on, that what a record links at run time shows

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
