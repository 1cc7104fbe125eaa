package org.baoxue.schema.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.schema.Violation;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** Reads the schema of a form: its columns, what it says outright, its conditional rules. */
final class SchemaReader {
    /** The keywords that are known beside those of a row in the schema itself; {@code if} and its kin in elements of allOf too. */
    static final List<String> KEYWORDS = List.of("$id", "$schema", "additionalProperties", "else", "if", "then");

    private final List<Compilation.Unknown> unknown = new ArrayList<>();
    private final ValueReader values = new ValueReader(unknown);
    private final List<CompiledColumns.Column> columns = new ArrayList<>();
    private final List<CompiledClause> clauses = new ArrayList<>();
    private final List<RowSchema.Cell> questions = new ArrayList<>();

    Compilation read(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(schema);
        plain.remove("$schema");
        plain.remove("$id");
        boolean closed = plain.containsKey("additionalProperties");
        if (closed && !(plain.remove("additionalProperties") instanceof Boolean)) {
            values.tell("/additionalProperties", "only true and false are known");
        }
        columns(plain.remove("properties"));
        Map<String, Integer> positions = new LinkedHashMap<>();
        columns.forEach(column -> positions.put(column.name, positions.size()));
        RowReader rows = new RowReader(positions, values);
        Object elements = plain.remove("allOf");
        conditional(plain, "", element(plain, -1, true), rows);
        CompiledClause outright = clause(null, true, rows.read(bare(plain), ""), new Origin(plain, null));
        if (elements != null) {
            elements(elements, rows);
        }
        return unknown.isEmpty()
                ? new Compilation.Compiled(new CompiledSchema(columns, outright, clauses, questions))
                : new Compilation.NotCompiled(List.copyOf(unknown));
    }

    /** Where a part comes from: the schema that states it, and the element of {@code allOf} that holds it. */
    private record Origin(Map<String, @Nullable Object> source, Violation.@Nullable Element element) {}

    private void columns(@Nullable Object stated) {
        Map<String, @Nullable Object> properties = StrictJson.asObject(stated);
        if (properties == null) {
            values.tell("/properties", "a form has columns");
            return;
        }
        properties.forEach((name, schema) -> {
            String pointer = "/properties/" + name;
            Kind kind = kind(StrictJson.asObject(schema));
            if (name.isEmpty() || name.contains("/") || name.contains("~")) {
                values.tell(pointer, "the name of a column has no slash and no tilde");
            }
            if (kind == null) {
                values.tell(pointer + "/type", "a column is of type string, integer or array");
            }
            ValueSchema read = values.read(schema, pointer);
            columns.add(new CompiledColumns.Column(name, kind == null ? Kind.TEXT : kind, read));
        });
    }

    /** The type of a column, or of the first of its alternatives: the second is what stands for "not applicable". */
    private static @Nullable Kind kind(@Nullable Map<String, @Nullable Object> schema) {
        if (schema == null || schema.containsKey("type")) {
            return schema == null ? null : Kind.of(schema.get("type"));
        }
        Map<String, @Nullable Object> first = schema.get("anyOf") instanceof List<?> options && !options.isEmpty()
                ? StrictJson.asObject(options.get(0))
                : null;
        return first == null ? null : Kind.of(first.get("type"));
    }

    private void elements(Object stated, RowReader rows) {
        if (!(stated instanceof List<?> list)) {
            values.tell("/allOf", "only a list of schemas is known");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            String pointer = "/allOf/" + i;
            Map<String, @Nullable Object> element = StrictJson.asObject(list.get(i));
            if (element == null) {
                values.tell(pointer, "only a schema { … } is known here");
                continue;
            }
            Map<String, @Nullable Object> plain = bare(element);
            if (plain.keySet().stream().anyMatch(keyword -> !keyword.startsWith("x-"))) {
                RowSchema part = rows.read(plain, pointer);
                clauses.add(clause(null, true, part, new Origin(plain, element(element, i, false))));
            }
            conditional(element, pointer, element(element, i, true), rows);
        }
    }

    /** The schema without its condition. */
    private static Map<String, @Nullable Object> bare(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(schema);
        List.of("if", "then", "else").forEach(plain::remove);
        return plain;
    }

    private void conditional(
            Map<String, @Nullable Object> schema, String pointer, Violation.Element element, RowReader rows) {
        RowSchema when = schema.containsKey("if") ? rows.read(schema.get("if"), pointer + "/if") : null;
        for (String branch : List.of("then", "else")) {
            if (schema.containsKey(branch)) {
                RowSchema part = rows.read(schema.get(branch), pointer + "/" + branch);
                Map<String, @Nullable Object> source = StrictJson.asObject(schema.get(branch));
                if (when != null && source != null) {
                    clauses.add(clause(when, branch.equals("then"), part, new Origin(source, element)));
                }
            }
        }
    }

    private CompiledClause clause(@Nullable RowSchema when, boolean whenHolds, RowSchema part, Origin origin) {
        return new CompiledClause(
                when,
                whenHolds,
                new CompiledClause.Part(part, only(origin.source()), origin.element()),
                columns,
                questions);
    }

    private static String only(Map<String, @Nullable Object> source) {
        Map<String, @Nullable Object> not = StrictJson.asObject(source.get("not"));
        Object required = not == null ? null : not.get("required");
        return required instanceof List<?> names && names.size() == 1 ? String.valueOf(names.get(0)) : "";
    }

    private static Violation.Element element(Map<String, @Nullable Object> schema, int index, boolean conditional) {
        return new Violation.Element(index, conditional, text(schema.get("x-rule-zh")), text(schema.get("x-rule-en")));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
