package org.baoxue.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.baoxue.table.StrictJson;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;

/**
 * An {@code if} that is asked for every row. The library answers no by throwing, which costs more than all else, so the usual
 * shapes ({@code required}, and {@code const} or {@code enum} of texts in {@code properties}, each also under {@code not}) are
 * asked directly; any other shape is the library's.
 */
final class Condition {
    private final @Nullable Predicate<Map<String, @Nullable Object>> direct;
    private final Schema library;

    /**
     * A condition.
     *
     * @param source the schema as stated
     * @param library the same as the library has it
     */
    Condition(Map<String, @Nullable Object> source, Schema library) {
        this.direct = object(source);
        this.library = library;
    }

    /** Whether the instance meets the condition; both arguments are the same instance. */
    boolean holds(Map<String, @Nullable Object> instance, JSONObject copy) {
        if (direct != null) {
            return direct.test(instance);
        }
        try {
            library.validate(copy);
            return true;
        } catch (ValidationException e) {
            return false;
        }
    }

    /** Whether the condition is answered without the library. */
    boolean isDirect() {
        return direct != null;
    }

    private static @Nullable Predicate<Map<String, @Nullable Object>> object(
            @Nullable Map<String, @Nullable Object> schema) {
        if (schema == null) {
            return null;
        }
        List<Predicate<Map<String, @Nullable Object>>> all = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> keyword : schema.entrySet()) {
            Predicate<Map<String, @Nullable Object>> one = keyword(keyword.getKey(), keyword.getValue());
            if (one == null) {
                return null;
            }
            all.add(one);
        }
        return instance -> {
            for (Predicate<Map<String, @Nullable Object>> one : all) {
                if (!one.test(instance)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static @Nullable Predicate<Map<String, @Nullable Object>> keyword(String keyword, @Nullable Object value) {
        return switch (keyword) {
            case "required" ->
                value instanceof List<?> names ? instance -> instance.keySet().containsAll(names) : null;
            case "not" -> negated(object(StrictJson.asObject(value)));
            case "properties" -> properties(StrictJson.asObject(value));
            default -> null;
        };
    }

    private static @Nullable Predicate<Map<String, @Nullable Object>> properties(
            @Nullable Map<String, @Nullable Object> properties) {
        if (properties == null || properties.size() != 1) {
            return null;
        }
        String name = properties.keySet().iterator().next();
        Predicate<Object> value = value(StrictJson.asObject(properties.get(name)));
        if (value == null) {
            return null;
        }
        return instance -> {
            Object found = instance.get(name);
            return found == null ? !instance.containsKey(name) : value.test(found);
        };
    }

    private static @Nullable Predicate<Object> value(@Nullable Map<String, @Nullable Object> schema) {
        if (schema == null || schema.size() != 1) {
            return null;
        }
        String keyword = schema.keySet().iterator().next();
        Object stated = schema.get(keyword);
        if (keyword.equals("const") && stated instanceof String) {
            return stated::equals;
        }
        if (keyword.equals("enum")
                && stated instanceof List<?> list
                && list.stream().allMatch(String.class::isInstance)) {
            Set<Object> texts = new HashSet<>(list);
            return texts::contains;
        }
        return keyword.equals("not") ? negated(value(StrictJson.asObject(stated))) : null;
    }

    private static <T> @Nullable Predicate<T> negated(@Nullable Predicate<T> predicate) {
        return predicate == null ? null : predicate.negate();
    }
}
