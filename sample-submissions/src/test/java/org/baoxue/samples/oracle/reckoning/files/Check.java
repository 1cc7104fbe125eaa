package org.baoxue.samples.oracle.reckoning.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Whether a value keeps to a JSON Schema, of which it knows what the forms use. */
final class Check {
    private final Map<String, Map<String, String>> lists;

    /** A check with these code lists. */
    Check(Map<String, Map<String, String>> lists) {
        this.lists = lists;
    }

    /** Whether the value holds against the schema. */
    boolean holds(Map<String, Object> schema, Object value) {
        if (Boolean.TRUE.equals(schema.get("x-na")) && (value.equals("NA") || value.equals("不适用"))) {
            return true;
        }
        return combined(schema, value) && isOfType(schema, value) && ofKind(schema, value);
    }

    private boolean combined(Map<String, Object> schema, Object value) {
        boolean all = Json.list(schema.get("allOf")).stream().allMatch(one -> holds(Json.map(one), value));
        boolean any = !schema.containsKey("anyOf")
                || Json.list(schema.get("anyOf")).stream().anyMatch(one -> holds(Json.map(one), value));
        boolean not = schema.containsKey("not") && holds(Json.map(schema.get("not")), value);
        boolean then = !schema.containsKey("if")
                || holds(Json.map(schema.get(holds(Json.map(schema.get("if")), value) ? "then" : "else")), value);
        boolean among =
                !schema.containsKey("enum") || Json.list(schema.get("enum")).contains(value);
        boolean same = !schema.containsKey("const") || Objects.equals(schema.get("const"), value);
        return all && any && !not && then && among && same;
    }

    private static boolean isOfType(Map<String, Object> schema, Object value) {
        return switch (String.valueOf(schema.getOrDefault("type", "any"))) {
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Long;
            case "array" -> value instanceof List;
            case "object" -> value instanceof Map;
            default -> true;
        };
    }

    private boolean ofKind(Map<String, Object> schema, Object value) {
        if (value instanceof Long number) {
            return number >= limit(schema, "minimum", Long.MIN_VALUE)
                    && number <= limit(schema, "maximum", Long.MAX_VALUE);
        }
        if (value instanceof List<?> list) {
            return list.size() >= limit(schema, "minItems", 0)
                    && (!Boolean.TRUE.equals(schema.get("uniqueItems")) || new HashSet<>(list).size() == list.size())
                    && list.stream().allMatch(item -> holds(Json.map(schema.get("items")), item));
        }
        if (value instanceof Map<?, ?> map) {
            return Json.list(schema.get("required")).stream().allMatch(map::containsKey)
                    && Json.map(schema.get("properties")).entrySet().stream()
                            .allMatch(one -> !map.containsKey(one.getKey())
                                    || holds(Json.map(one.getValue()), Objects.requireNonNull(map.get(one.getKey()))));
        }
        return isText(schema, value.toString());
    }

    private boolean isText(Map<String, Object> schema, String text) {
        int length = text.codePointCount(0, text.length());
        boolean listed = !schema.containsKey("x-codes")
                || lists.getOrDefault(String.valueOf(schema.get("x-codes")), Map.of())
                        .containsValue(text);
        return listed
                && length >= limit(schema, "minLength", 0)
                && length <= limit(schema, "maxLength", Long.MAX_VALUE)
                && (!schema.containsKey("pattern")
                        || Pattern.compile(String.valueOf(schema.get("pattern")))
                                .matcher(text)
                                .find())
                && (!"date".equals(schema.get("format")) || isDate(text));
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static long limit(Map<String, Object> schema, String keyword, long otherwise) {
        return schema.get(keyword) instanceof Long limit ? limit : otherwise;
    }
}
