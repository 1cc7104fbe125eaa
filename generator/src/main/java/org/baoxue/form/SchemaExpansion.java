package org.baoxue.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.ledger.Row;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** Turns the project's own keywords into plain draft-07: {@code x-codes} into the valid codes, {@code x-na} into an alternative. */
final class SchemaExpansion {
    private final CodeLists lists;

    SchemaExpansion(CodeLists lists) {
        this.lists = lists;
    }

    Map<String, @Nullable Object> expand(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> expanded = new LinkedHashMap<>(schema);
        Map<String, @Nullable Object> properties = StrictJson.asObject(schema.get("properties"));
        if (properties != null) {
            Map<String, @Nullable Object> columns = new LinkedHashMap<>();
            properties.forEach((key, value) -> columns.put(key, column(value)));
            expanded.put("properties", columns);
        }
        return expanded;
    }

    private @Nullable Object column(@Nullable Object value) {
        Map<String, @Nullable Object> property = StrictJson.asObject(value);
        if (property == null) {
            return value;
        }
        Map<String, @Nullable Object> plain = coded(property);
        if (plain.get("items") instanceof Map<?, ?>) {
            Map<String, @Nullable Object> items = StrictJson.asObject(plain.get("items"));
            plain.put("items", items == null ? null : coded(items));
        }
        if (!Boolean.TRUE.equals(property.get("x-na"))) {
            return plain;
        }
        Map<String, @Nullable Object> alternative = new LinkedHashMap<>();
        alternative.put("anyOf", List.of(plain, Map.of("const", Row.NOT_APPLICABLE)));
        return alternative;
    }

    private Map<String, @Nullable Object> coded(Map<String, @Nullable Object> property) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(property);
        if (property.get("x-codes") instanceof String list) {
            plain.put("enum", lists.list(list).codes().stream().map(Code::code).toList());
        }
        return plain;
    }
}
