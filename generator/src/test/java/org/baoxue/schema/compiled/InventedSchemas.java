package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.cell.InventedPatterns;
import org.baoxue.schema.SchemaLint;
import org.jspecify.annotations.Nullable;

/** Schemas of the subset, most keywords in most places. */
final class InventedSchemas {
    private static final List<String> TEXTS =
            List.of("A", "B", "NA", "1", "-2", "甲", "x;y", "", "LONG_CODE_OF_19_CHR", "07");

    private final Random random;
    private final List<String> columns = new ArrayList<>();

    InventedSchemas(long seed) {
        this.random = new Random(seed);
    }

    Map<String, @Nullable Object> next() {
        columns.clear();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        List<String> names = List.of("a", "b", "name_2", "姓名", "z", "B");
        for (int i = random.nextInt(names.size()); i >= 0; i--) {
            columns.add(names.get(i));
            properties.put(names.get(i), column());
        }
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("$schema", SchemaLint.DRAFT);
        schema.put("type", "object");
        schema.put("properties", properties);
        if (random.nextBoolean()) {
            schema.put("additionalProperties", false);
        }
        if (random.nextBoolean()) {
            schema.put("required", names());
        }
        if (random.nextInt(8) == 0) {
            conditional(schema);
        }
        if (random.nextInt(8) == 0) {
            schema.put("not", row(1));
        }
        if (random.nextInt(8) == 0) {
            schema.put("anyOf", List.of(row(1), row(1)));
        }
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(element());
        }
        if (!elements.isEmpty()) {
            schema.put("allOf", elements);
        }
        return schema;
    }

    private Map<String, @Nullable Object> element() {
        Map<String, @Nullable Object> element = random.nextInt(3) == 0 ? row(2) : new LinkedHashMap<>();
        if (random.nextBoolean()) {
            element.put("x-rule-zh", "甲");
            element.put("x-rule-en", "A" + random.nextInt(9));
        }
        if (random.nextInt(4) != 0) {
            conditional(element);
        }
        return element;
    }

    private void conditional(Map<String, @Nullable Object> schema) {
        schema.put("if", row(2));
        if (random.nextInt(4) != 0) {
            schema.put("then", row(2));
        }
        if (random.nextInt(3) == 0) {
            schema.put("else", row(1));
        }
    }

    private List<Object> names() {
        List<Object> names = new ArrayList<>();
        for (String column : columns) {
            if (random.nextInt(3) == 0) {
                names.add(column);
            }
        }
        return names;
    }

    private String column(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Map<String, @Nullable Object> row(int depth) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            row.put("required", random.nextBoolean() ? List.of(column(columns)) : names());
        }
        if (random.nextInt(3) != 0) {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            for (int i = random.nextInt(2); i >= 0; i--) {
                cells.put(column(columns), value(2));
            }
            row.put("properties", cells);
        }
        if (depth > 0 && random.nextInt(4) == 0) {
            row.put("not", row(depth - 1));
        }
        if (depth > 0 && random.nextInt(6) == 0) {
            row.put("anyOf", List.of(row(depth - 1), row(depth - 1)));
        }
        if (depth > 0 && random.nextInt(8) == 0) {
            row.put("allOf", List.of(row(depth - 1), row(depth - 1)));
        }
        if (random.nextInt(8) == 0) {
            row.put("type", "object");
        }
        return row;
    }

    private Object column() {
        Map<String, @Nullable Object> column = value(1);
        column.put("type", List.of("string", "string", "integer", "array").get(random.nextInt(4)));
        if (random.nextInt(3) == 0) {
            column.keySet().retainAll(List.of("type", "pattern", "enum", "minimum", "items", "format"));
        }
        column.put("title", "列");
        return random.nextInt(4) == 0 ? Map.of("anyOf", List.of(column, Map.of("const", "NA"))) : column;
    }

    private Map<String, @Nullable Object> value(int depth) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            keyword(value, depth);
        }
        return value;
    }

    private void keyword(Map<String, @Nullable Object> value, int depth) {
        switch (random.nextInt(depth > 0 ? 18 : 13)) {
            case 0 -> value.put("type", List.of("string", "integer", "array").get(random.nextInt(3)));
            case 1, 2 -> value.put("enum", texts());
            case 3 -> value.put("const", TEXTS.get(random.nextInt(TEXTS.size())));
            case 4 -> value.put("pattern", pattern());
            case 5 -> value.put("minLength", (long) random.nextInt(5));
            case 6 -> value.put("maxLength", (long) random.nextInt(60));
            case 7 -> value.put("format", "date");
            case 8 -> value.put("minimum", (long) random.nextInt(9) - 3);
            case 9 -> value.put("maximum", (long) random.nextInt(20) - 3);
            case 10 -> value.put("uniqueItems", random.nextInt(4) != 0);
            case 11 -> value.put("minItems", (long) random.nextInt(3));
            case 12 -> value.put("maxItems", (long) random.nextInt(4));
            case 13 -> value.put("items", value(depth - 1));
            case 14, 15 -> value.put("not", value(depth - 1));
            case 16 -> value.put("anyOf", List.of(value(depth - 1), value(depth - 1)));
            default -> value.put("allOf", List.of(value(depth - 1), value(depth - 1)));
        }
    }

    private List<Object> texts() {
        List<Object> texts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            texts.add(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return texts;
    }

    private String pattern() {
        while (true) {
            String expression = InventedPatterns.next(random);
            List<Compilation.Unknown> unknown = new ArrayList<>();
            new ValueReader(unknown).read(Map.of("pattern", expression), "");
            if (unknown.isEmpty()) {
                return expression;
            }
        }
    }
}
