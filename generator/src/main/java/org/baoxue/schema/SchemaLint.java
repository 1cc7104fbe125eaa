package org.baoxue.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What a schema must be before the engine sees it: draft-07 stated, known keywords only, whole-string patterns, no references,
 * numbers where numbers belong. The engine would pass over each of these in silence.
 */
public final class SchemaLint {
    /** The one draft that is accepted. */
    public static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private static final Set<String> TEXTS = Set.of("$schema", "$id", "title", "description");
    private static final Set<String> COUNTS = Set.of("minLength", "maxLength", "minItems", "maxItems");
    private static final Set<String> NUMBERS = Set.of("minimum", "maximum");
    private static final Set<String> SCHEMAS = Set.of("items", "not", "if", "then", "else");
    private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> FORMATS = Set.of("date");
    private static final Set<String> TYPES =
            Set.of("string", "integer", "number", "boolean", "null", "array", "object");

    private SchemaLint() {}

    /** Checks a whole schema; throws {@link SchemaException} at the first fault. */
    public static void check(Map<String, @Nullable Object> schema) {
        if (!DRAFT.equals(schema.get("$schema"))) {
            throw new SchemaException("/$schema", "must be \"" + DRAFT + "\"");
        }
        node(schema, "");
    }

    private static void node(Map<String, @Nullable Object> schema, String path) {
        schema.forEach((keyword, value) -> {
            if (!keyword.startsWith("x-")) {
                keyword(keyword, value, path + "/" + keyword);
            }
        });
    }

    private static void keyword(String keyword, @Nullable Object value, String path) {
        if (TEXTS.contains(keyword)) {
            require(value instanceof String, path, "must be a text");
        } else if (COUNTS.contains(keyword)) {
            require(value instanceof Long count && count >= 0, path, "must be a whole number, not negative");
        } else if (NUMBERS.contains(keyword)) {
            require(value instanceof Number, path, "must be a number");
        } else if (SCHEMAS.contains(keyword)) {
            child(value, path);
        } else if (SCHEMA_LISTS.contains(keyword)) {
            children(value, path);
        } else {
            other(keyword, value, path);
        }
    }

    private static void other(String keyword, @Nullable Object value, String path) {
        switch (keyword) {
            case "properties" -> properties(value, path);
            case "dependencies" -> dependencies(value, path);
            case "required" -> texts(value, path);
            case "type" -> type(value, path);
            case "pattern" -> pattern(value, path);
            case "format" ->
                require(value instanceof String f && FORMATS.contains(f), path, "must be one of " + FORMATS);
            case "enum" ->
                require(value instanceof List<?> list && !list.isEmpty(), path, "must be a list with entries");
            case "uniqueItems" -> require(value instanceof Boolean, path, "must be true or false");
            case "additionalProperties" -> additional(value, path);
            case "const" -> require(value != null, path, "must be a value");
            default -> throw new SchemaException(path, "the keyword is not known to this project");
        }
    }

    private static void additional(@Nullable Object value, String path) {
        if (!(value instanceof Boolean)) {
            child(value, path);
        }
    }

    private static void type(@Nullable Object value, String path) {
        List<?> names = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        require(
                !names.isEmpty() && TYPES.containsAll(names),
                path,
                "must be one of " + TYPES.stream().sorted().toList());
    }

    private static void pattern(@Nullable Object value, String path) {
        String text = value instanceof String expression ? expression : "";
        require(WholePattern.isAnchored(text), path, "must begin with ^ and end with $");
        try {
            WholePattern.of(text);
        } catch (SchemaException e) {
            throw new SchemaException(path, "the pattern cannot be read");
        }
    }

    private static void properties(@Nullable Object value, String path) {
        Map<String, @Nullable Object> object = StrictJson.asObject(value);
        if (object == null) {
            throw new SchemaException(path, "must be an object");
        }
        object.forEach((name, child) -> child(child, path + "/" + name));
    }

    private static void dependencies(@Nullable Object value, String path) {
        Map<String, @Nullable Object> object = StrictJson.asObject(value);
        if (object == null) {
            throw new SchemaException(path, "must be an object");
        }
        object.forEach((name, child) -> {
            if (child instanceof List<?>) {
                texts(child, path + "/" + name);
            } else {
                child(child, path + "/" + name);
            }
        });
    }

    private static void children(@Nullable Object value, String path) {
        require(value instanceof List<?> list && !list.isEmpty(), path, "must be a list of schemas");
        List<?> list = value instanceof List<?> elements ? elements : List.of();
        for (int i = 0; i < list.size(); i++) {
            child(list.get(i), path + "/" + i);
        }
    }

    private static void child(@Nullable Object value, String path) {
        Map<String, @Nullable Object> object = StrictJson.asObject(value);
        if (object == null) {
            throw new SchemaException(path, "must be a schema { … }");
        }
        node(object, path);
    }

    private static void texts(@Nullable Object value, String path) {
        List<Object> wrong = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.stream().filter(entry -> !(entry instanceof String)).forEach(wrong::add);
        }
        require(value instanceof List<?> && wrong.isEmpty(), path, "must be a list of names");
    }

    private static void require(boolean holds, String path, String problem) {
        if (!holds) {
            throw new SchemaException(path, problem);
        }
    }
}
