package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** Reads schemas of rows: the form's own, and the parts of its conditional rules. */
final class RowReader {
    /** The keywords that are known in a schema of a row, annotations apart; {@code if} and its kin stand beside these. */
    static final List<String> KEYWORDS = List.of("allOf", "anyOf", "not", "properties", "required", "type");

    private final Map<String, Integer> columns;
    private final ValueReader values;

    /**
     * A reader.
     *
     * @param columns the position of each column
     */
    RowReader(Map<String, Integer> columns, ValueReader values) {
        this.columns = columns;
        this.values = values;
    }

    RowSchema read(@Nullable Object stated, String pointer) {
        Map<String, @Nullable Object> schema = StrictJson.asObject(stated);
        List<RowSchema.Ask> asks = new ArrayList<>();
        if (schema == null) {
            values.tell(pointer, "only a schema { … } is known here");
            return new RowSchema(asks);
        }
        schema.forEach((keyword, value) -> {
            if (!ValueReader.isRemark(keyword)) {
                ask(keyword, value, pointer + "/" + keyword, asks);
            }
        });
        return new RowSchema(asks);
    }

    private void ask(String keyword, @Nullable Object value, String pointer, List<RowSchema.Ask> asks) {
        switch (keyword) {
            case "required" -> required(value, pointer, asks);
            case "properties" -> properties(value, pointer, asks);
            case "not" -> asks.add(new RowSchema.Not(read(value, pointer)));
            case "anyOf" -> asks.add(new RowSchema.AnyOf(list(value, pointer)));
            case "allOf" -> list(value, pointer).forEach(schema -> asks.addAll(schema.terms()));
            case "type" -> {
                if (!"object".equals(value)) {
                    values.tell(pointer, "a row is an object");
                }
            }
            default -> values.tell(pointer, "the keyword is not known in a schema of a row");
        }
    }

    private void required(@Nullable Object value, String pointer, List<RowSchema.Ask> asks) {
        if (!(value instanceof List<?> names)) {
            values.tell(pointer, "only a list of columns is known");
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = String.valueOf(names.get(i));
            Integer column = columns.get(name);
            if (column == null) {
                values.tell(pointer + "/" + i, "the form has no such column");
            } else {
                asks.add(new RowSchema.Required(column, name));
            }
        }
    }

    private void properties(@Nullable Object value, String pointer, List<RowSchema.Ask> asks) {
        Map<String, @Nullable Object> properties = StrictJson.asObject(value);
        if (properties == null) {
            values.tell(pointer, "only columns and their schemas are known");
            return;
        }
        properties.forEach((name, schema) -> {
            Integer column = columns.get(name);
            if (column == null) {
                values.tell(pointer + "/" + name, "the form has no such column");
            } else {
                asks.add(new RowSchema.Cell(column, name, values.read(schema, pointer + "/" + name)));
            }
        });
    }

    private List<RowSchema> list(@Nullable Object value, String pointer) {
        List<RowSchema> schemas = new ArrayList<>();
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            values.tell(pointer, "only a list of schemas is known");
            return schemas;
        }
        for (int i = 0; i < list.size(); i++) {
            schemas.add(read(list.get(i), pointer + "/" + i));
        }
        return schemas;
    }
}
