package org.baoxue.schema.compiled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.cell.InventedTexts;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** Rows for a schema: most of their cells such as it wants, some broken, some absent. */
public final class InventedRows {
    private final Random random;
    private final List<List<Map<String, @Nullable Object>>> properties = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> mentioned = new ArrayList<>();

    /** Rows from this seed. */
    public InventedRows(Map<String, @Nullable Object> schema, long seed) {
        this.random = new Random(seed);
        Map<String, List<Map<String, @Nullable Object>>> stated = new LinkedHashMap<>();
        columns(schema, stated);
        collect(schema, stated);
        stated.forEach((name, schemas) -> {
            names.add(name);
            properties.add(schemas);
        });
    }

    private static void columns(
            Map<String, @Nullable Object> schema, Map<String, List<Map<String, @Nullable Object>>> stated) {
        Map<String, @Nullable Object> columns = StrictJson.asObject(schema.get("properties"));
        if (columns != null) {
            columns.keySet().forEach(name -> stated.put(name, new ArrayList<>()));
        }
    }

    /** Every schema of a column, wherever it stands, and every text that some column is compared with. */
    private void collect(@Nullable Object node, Map<String, List<Map<String, @Nullable Object>>> stated) {
        if (node instanceof List<?> list) {
            list.forEach(child -> collect(child, stated));
        }
        Map<String, @Nullable Object> object = StrictJson.asObject(node);
        if (object == null) {
            return;
        }
        object.forEach((keyword, value) -> {
            Map<String, @Nullable Object> columns = StrictJson.asObject(value);
            if (keyword.equals("properties") && columns != null) {
                columns.forEach((name, schema) -> {
                    Map<String, @Nullable Object> one = StrictJson.asObject(schema);
                    if (one != null) {
                        stated.getOrDefault(name, new ArrayList<>()).add(one);
                    }
                });
            }
            if (keyword.equals("const") && value instanceof String text) {
                mentioned.add(text);
            }
            collect(value, stated);
        });
    }

    /** The cells of the next row in the order of the columns; an absent one is empty. */
    public List<String> next() {
        int spoilt = random.nextInt(4);
        List<String> cells = new ArrayList<>();
        for (List<Map<String, @Nullable Object>> stated : properties) {
            boolean absent = random.nextInt(5) == 0;
            cells.add(absent || stated.isEmpty() ? "" : cell(stated));
        }
        for (int i = 0; i < spoilt && !cells.isEmpty(); i++) {
            int at = random.nextInt(cells.size());
            cells.set(at, random.nextInt(3) == 0 ? any() : InventedTexts.spoilt(cells.get(at), random));
        }
        return cells;
    }

    private String any() {
        boolean known = random.nextBoolean() && !mentioned.isEmpty();
        return known ? mentioned.get(random.nextInt(mentioned.size())) : InventedTexts.any(random);
    }

    private String cell(List<Map<String, @Nullable Object>> stated) {
        boolean outright = random.nextInt(4) != 0;
        String cell = value(stated.get(outright ? 0 : random.nextInt(stated.size())));
        return cell.isEmpty() ? any() : cell;
    }

    /** A text of which this schema has something to say, mostly in its favour. */
    private String value(Map<String, @Nullable Object> schema) {
        List<String> offers = new ArrayList<>();
        if (schema.get("enum") instanceof List<?> codes) {
            offers.add(String.valueOf(codes.get(random.nextInt(codes.size()))));
        }
        if (schema.get("const") instanceof String text) {
            offers.add(text);
        }
        if (schema.get("pattern") instanceof String expression) {
            offers.add(InventedTexts.matching(expression, random));
        }
        if (schema.containsKey("format")) {
            offers.add(LocalDate.of(1999, 12, 1).plusDays(random.nextInt(9999)).toString());
        }
        if (schema.containsKey("items") || "array".equals(schema.get("type"))) {
            offers.add(list(StrictJson.asObject(schema.get("items"))));
        }
        number(schema, offers);
        length(schema, offers);
        for (String keyword : List.of("not", "anyOf", "allOf")) {
            Object part = schema.get(keyword);
            Object one = part instanceof List<?> list ? list.get(random.nextInt(list.size())) : part;
            Map<String, @Nullable Object> inner = StrictJson.asObject(one);
            if (inner != null) {
                offers.add(value(inner));
            }
        }
        return offers.isEmpty() ? any() : offers.get(random.nextInt(offers.size()));
    }

    private void number(Map<String, @Nullable Object> schema, List<String> offers) {
        long least = schema.get("minimum") instanceof Long limit ? limit : -3;
        long most = schema.get("maximum") instanceof Long limit ? limit : least + 9;
        if ("integer".equals(schema.get("type")) || schema.containsKey("minimum") || schema.containsKey("maximum")) {
            long near = random.nextBoolean() ? least : most;
            long number = random.nextInt(3) == 0 ? near + random.nextInt(3) - 1 : least + random.nextInt(9);
            String text = String.valueOf(number);
            offers.add(
                    switch (random.nextInt(12)) {
                        case 0 -> "0" + text;
                        case 1 -> "-0";
                        case 2 -> "123456789012345678";
                        case 3 -> "1234567890123456789";
                        default -> text;
                    });
        }
    }

    private void length(Map<String, @Nullable Object> schema, List<String> offers) {
        long limit = schema.get("maxLength") instanceof Long most
                ? most
                : schema.get("minLength") instanceof Long least ? least : -1;
        if (limit >= 0) {
            String letter = List.of("甲", "x", "\ud840\udc00", "é").get(random.nextInt(4));
            offers.add(letter.repeat((int) Math.max(0, Math.min(limit, 80) + random.nextInt(3) - 1)));
        }
    }

    private String list(@Nullable Map<String, @Nullable Object> items) {
        List<String> values = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            values.add(items == null ? any() : value(items));
        }
        return String.join(";", values);
    }

    /** The names of the columns. */
    public List<String> names() {
        return names;
    }
}
