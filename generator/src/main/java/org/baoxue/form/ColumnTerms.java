package org.baoxue.form;

import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.model.Arg;
import org.baoxue.schema.WholePattern;
import org.jspecify.annotations.Nullable;

/** What a schema asks of a column's cells, in the words in which a finding says it. */
final class ColumnTerms {
    private final Map<String, @Nullable Object> property;
    private final @Nullable CodeList codes;
    private final @Nullable String expression;

    /** The expression, read when it is first asked, which few files need. */
    private volatile @Nullable WholePattern pattern;

    ColumnTerms(Map<String, @Nullable Object> property, @Nullable CodeList codes) {
        this.property = property;
        this.codes = codes;
        this.expression = property.get("pattern") instanceof String text ? text : null;
    }

    /** Whether the pattern, if there is one, has nothing against this text. */
    boolean matches(String text) {
        if (expression == null) {
            return true;
        }
        WholePattern known = pattern;
        if (known == null) {
            known = WholePattern.of(expression);
            pattern = known;
        }
        return known.matches(text);
    }

    boolean hasPattern() {
        return expression != null;
    }

    /** The hint of the guide. */
    Arg hint(String name) {
        return new Arg.Text(name, text("description"), text("x-description-en"));
    }

    /** All labels that may stand in the cell: a list that is cut off hides the right one. */
    Arg choices(String name) {
        if (codes == null) {
            return hint(name);
        }
        return new Arg.Text(
                name,
                codes.codes().stream().map(Code::zh).collect(Collectors.joining("、")),
                codes.codes().stream().map(Code::en).collect(Collectors.joining("; ")));
    }

    /** The smallest and largest number. */
    Arg range(String name) {
        return between(name, property.get("minimum"), property.get("maximum"), "", "");
    }

    /** The shortest and longest text. */
    Arg length(String name) {
        return between(name, property.get("minLength"), property.get("maxLength"), "个字", " characters");
    }

    private static Arg between(String name, @Nullable Object least, @Nullable Object most, String zh, String en) {
        if (most == null) {
            return new Arg.Text(name, "不小于" + least + zh, "at least " + least + en);
        }
        if (least == null) {
            return new Arg.Text(name, "不大于" + most + zh, "at most " + most + en);
        }
        return new Arg.Text(name, least + "至" + most + zh, least + " to " + most + en);
    }

    private String text(String key) {
        return property.get(key) instanceof String text ? text : "";
    }
}
