package org.baoxue.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A regular expression that must match a whole text, in time linear to its length. A trailing line break is part of the text. */
public final class WholePattern {
    private final Pattern pattern;

    private WholePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * A pattern as a schema states it.
     *
     * @param expression begins with {@code ^} and ends with {@code $}
     */
    public static WholePattern of(String expression) {
        if (!isAnchored(expression)) {
            throw new SchemaException("", "a pattern must begin with ^ and end with $: " + expression);
        }
        try {
            return new WholePattern(Pattern.compile(expression.substring(1, expression.length() - 1)));
        } catch (PatternSyntaxException e) {
            throw new SchemaException("", "the pattern cannot be read: " + expression);
        }
    }

    /** Whether the whole text matches. */
    public boolean matches(String text) {
        return pattern.matches(text);
    }

    /** Whether an expression is about whole texts: it begins with {@code ^} and ends with a {@code $} that no backslash stands before. */
    public static boolean isAnchored(String expression) {
        return expression.length() >= 2
                && expression.startsWith("^")
                && expression.endsWith("$")
                && !expression.endsWith("\\$");
    }
}
