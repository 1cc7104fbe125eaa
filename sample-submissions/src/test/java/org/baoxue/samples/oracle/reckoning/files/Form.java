package org.baoxue.samples.oracle.reckoning.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form as its schema defines it: headings, code lists, and what a row must keep to. */
final class Form {
    private final Map<String, Object> schema;
    private final Map<String, Map<String, String>> lists;

    /**
     * A form.
     *
     * @param lists the code lists by name: codes by their Chinese labels
     */
    private Form(Map<String, Object> schema, Map<String, Map<String, String>> lists) {
        this.schema = schema;
        this.lists = lists;
    }

    /** The forms with a schema below {@code schemas}, by id. */
    static Map<String, Form> all(Path schemas) throws IOException {
        Map<String, Map<String, String>> lists = lists(schemas.resolve("codes"));
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Object entry :
                Json.list(Json.object(Text.of(schemas.resolve("forms.json"))).get("forms"))) {
            String id = String.valueOf(Json.map(entry).get("id"));
            Path schema = schemas.resolve("forms").resolve(id).resolve("2024/form.schema.json");
            forms.put(id, new Form(Files.exists(schema) ? Json.object(Text.of(schema)) : Map.of(), lists));
        }
        return forms;
    }

    /** All code lists of a folder: codes by their Chinese labels, in the order of the list. */
    static Map<String, Map<String, String>> lists(Path folder) throws IOException {
        Map<String, Map<String, String>> lists = new HashMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Map<String, String> list = new LinkedHashMap<>();
                List<List<String>> table = Text.table(Text.of(file));
                table.subList(1, table.size()).forEach(line -> list.put(line.get(1), line.get(0)));
                lists.put(file.getFileName().toString().replace(".csv", ""), list);
            }
        }
        return lists;
    }

    /** The columns: what their schema says, by key. */
    Map<String, Object> columns() {
        return Json.map(schema.get("properties"));
    }

    private Map<String, Object> column(String key) {
        return Json.map(columns().get(key));
    }

    /** The Chinese heading of a heading in either language. */
    String heading(String written) {
        String plain = written.strip();
        return columns().keySet().stream()
                .filter(key -> Set.of(title(key), String.valueOf(column(key).get("x-title-en")), key)
                        .contains(plain))
                .map(this::title)
                .findFirst()
                .orElse(plain);
    }

    /** The Chinese heading of a key. */
    String title(String key) {
        return String.valueOf(column(key).get("title"));
    }

    /** The codes by label of a key's list; empty if it has none. */
    Map<String, String> codes(String key) {
        Object list = column(key)
                .getOrDefault("x-codes", Json.map(column(key).get("items")).get("x-codes"));
        return list == null ? Map.of() : lists.getOrDefault(String.valueOf(list), Map.of());
    }

    /** Whether a key's cells hold a list. */
    boolean isList(String key) {
        return "array".equals(column(key).get("type"));
    }

    /** Whether a key's cells hold a whole number. */
    boolean isNumber(String key) {
        return "integer".equals(column(key).get("type"));
    }

    /** Whether a row, by keys, keeps to the schema. */
    boolean accepts(Map<String, Object> row) {
        return new Check(lists).holds(schema, row);
    }
}
