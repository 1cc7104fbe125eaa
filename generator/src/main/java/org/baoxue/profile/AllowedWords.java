package org.baoxue.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.schema.Violation;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** The words that the profile's schema allows where another one stands. */
final class AllowedWords {
    private AllowedWords() {}

    /** The words as the end of a sentence; empty for a fault of another kind, or where the schema's list is not found. */
    static String at(Violation violation, Map<String, @Nullable Object> schema) {
        if (!violation.keyword().equals("enum")) {
            return "";
        }
        Map<String, @Nullable Object> at = schema;
        for (String step : violation.pointer().split("/", -1)) {
            Map<String, @Nullable Object> next = step.isEmpty() ? at : below(at, step);
            if (next == null) {
                return "";
            }
            at = next;
        }
        return at.get("enum") instanceof List<?> words
                ? ": " + words.stream().map(String::valueOf).collect(Collectors.joining(" | "))
                : "";
    }

    private static @Nullable Map<String, @Nullable Object> below(Map<String, @Nullable Object> schema, String step) {
        Map<String, @Nullable Object> properties = StrictJson.asObject(schema.get("properties"));
        Map<String, @Nullable Object> named = properties == null ? null : StrictJson.asObject(properties.get(step));
        return named == null ? StrictJson.asObject(schema.get("additionalProperties")) : named;
    }
}
