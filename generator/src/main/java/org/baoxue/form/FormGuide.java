package org.baoxue.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.resource.Resources;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What a form's schema says to who fills it in, in both languages: the field guide is written from it.
 *
 * @param about what a row is
 * @param keys the columns that together identify a row
 * @param columns by key, in order: what the schema says about each
 * @param rules the conditional rules in words, in the order of the schema
 */
public record FormGuide(Wording about, List<String> keys, Map<String, Hint> columns, List<Wording> rules) {
    public FormGuide {
        keys = List.copyOf(keys);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        rules = List.copyOf(rules);
    }

    /** One thing said in both languages. */
    public record Wording(String zh, String en) {}

    /**
     * What the schema says about a column.
     *
     * @param words how to fill it in
     * @param minimum the smallest number; null if none is stated
     * @param maximum the largest number
     * @param maxLength the most characters
     * @param pattern what a text must look like
     */
    public record Hint(
            Wording words,
            @Nullable Long minimum,
            @Nullable Long maximum,
            @Nullable Long maxLength,
            @Nullable String pattern) {}

    /** The guide of a form; of one that is filed as text alone, and so has no schema, the first paragraph of its filling guide. */
    public static FormGuide of(Resources resources, Form form) {
        String path = resources.newest("schemas/forms/" + form.id() + "/%d/form.schema.json", form.version());
        if (path == null) {
            return new FormGuide(firstParagraphs(resources, form), List.of(), Map.of(), List.of());
        }
        try {
            Map<String, @Nullable Object> schema = StrictJson.readObject(resources.bytes(path));
            return new FormGuide(
                    wording(schema, "description", "x-description-en"),
                    texts(schema.get("x-key")),
                    hints(schema),
                    rules(schema.get("allOf")));
        } catch (JsonFault e) {
            throw new FormException(path + ": " + e.getMessage(), e);
        }
    }

    /** What the schema says about a column; a key that the form lacks is a fault of the program. */
    public Hint hint(String key) {
        return Objects.requireNonNull(columns.get(key), key);
    }

    private static Wording firstParagraphs(Resources resources, Form form) {
        return new Wording(firstParagraph(resources, form, "zh-CN"), firstParagraph(resources, form, "en"));
    }

    private static String firstParagraph(Resources resources, Form form, String language) {
        String path = resources.newest("schemas/forms/" + form.id() + "/%d/guide." + language + ".md", form.version());
        return path == null
                ? ""
                : resources
                        .text(path)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .findFirst()
                        .orElse("");
    }

    private static Map<String, Hint> hints(Map<String, @Nullable Object> schema) {
        Map<String, Hint> hints = new LinkedHashMap<>();
        Map<String, @Nullable Object> properties = StrictJson.asObject(schema.get("properties"));
        if (properties != null) {
            properties.forEach((key, value) -> {
                Map<String, @Nullable Object> property = StrictJson.asObject(value);
                hints.put(key, hint(property == null ? Map.of() : property));
            });
        }
        return hints;
    }

    private static Hint hint(Map<String, @Nullable Object> property) {
        return new Hint(
                wording(property, "description", "x-description-en"),
                number(property.get("minimum")),
                number(property.get("maximum")),
                number(property.get("maxLength")),
                property.get("pattern") instanceof String pattern ? pattern : null);
    }

    private static List<Wording> rules(@Nullable Object elements) {
        List<Wording> rules = new ArrayList<>();
        if (elements instanceof List<?> list) {
            for (Object element : list) {
                Map<String, @Nullable Object> rule = StrictJson.asObject(element);
                if (rule != null && rule.get("x-rule-zh") != null) {
                    rules.add(wording(rule, "x-rule-zh", "x-rule-en"));
                }
            }
        }
        return rules;
    }

    private static Wording wording(Map<String, @Nullable Object> object, String zh, String en) {
        return new Wording(text(object.get(zh)), text(object.get(en)));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : null;
    }
}
