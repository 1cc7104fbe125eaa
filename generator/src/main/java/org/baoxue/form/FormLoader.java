package org.baoxue.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.ledger.Layout;
import org.baoxue.model.Mask;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.resource.Resources;
import org.baoxue.schema.Engine;
import org.baoxue.schema.EngineOnUse;
import org.baoxue.schema.EveritEngine;
import org.baoxue.schema.SchemaException;
import org.baoxue.schema.compiled.Compilation;
import org.baoxue.schema.compiled.CompiledSchema;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** Makes one form and its check from a line of {@code forms.json} and the form's schema. */
final class FormLoader {
    private static final Pattern VERSION = Pattern.compile(".*/(\\d{4})/[^/]+");

    /** Two words, which no shape of a code or number takes. */
    private static final String WORDS = "某 某";

    private final Resources resources;
    private final int schoolYear;

    FormLoader(Resources resources, int schoolYear) {
        this.resources = resources;
        this.schoolYear = schoolYear;
    }

    /** The form, whose check is made when it is asked for. */
    FormBook.Loaded load(Map<String, @Nullable Object> entry, CodeLists lists) {
        String id = text(entry, "id", "forms.json");
        FormEntry stated = new FormEntry(id, entry);
        String file = stated.isTextOnly() ? "guide.zh-CN.md" : "form.schema.json";
        String path = resources.newest("schemas/forms/" + id + "/%d/" + file, schoolYear);
        if (path == null) {
            throw new FormException("form " + id + " has no version for school year " + schoolYear);
        }
        if (stated.isTextOnly()) {
            Form text = form(entry, stated, path, () -> parts(stated, Map.of(), path));
            return new FormBook.Loaded(text, any -> new FormCheck(text, instance -> List.of(), null, Map.of()), lists);
        }
        Form form = form(entry, stated, path, () -> parts(stated, schema(path), path));
        return new FormBook.Loaded(form, of -> check(form, path, of), lists);
    }

    private Map<String, @Nullable Object> schema(String path) {
        try {
            return StrictJson.readObject(resources.bytes(path));
        } catch (JsonFault e) {
            throw new FormException(path + ": " + e.getMessage(), e);
        }
    }

    private FormCheck check(Form form, String path, CodeLists lists) {
        Map<String, @Nullable Object> schema = form.body().parts().schema();
        try {
            Map<String, @Nullable Object> expanded = new SchemaExpansion(lists).expand(schema);
            Engine engine = resources.isOverlaid() ? EveritEngine.of(expanded) : new EngineOnUse(expanded);
            return new FormCheck(form, engine, compiled(expanded), terms(schema, lists));
        } catch (SchemaException e) {
            throw new FormException(path + ": " + e.getMessage(), e);
        }
    }

    /** The schema compiled; null if it has what the compiler does not know, or more columns than a number has bits. */
    private static @Nullable CompiledSchema compiled(Map<String, @Nullable Object> expanded) {
        Compilation compilation = CompiledSchema.of(expanded);
        return compilation instanceof Compilation.Compiled known
                        && known.schema().columns().size() <= Long.SIZE
                ? known.schema()
                : null;
    }

    private Form form(Map<String, @Nullable Object> entry, FormEntry stated, String path, Supplier<Form.Parts> parts) {
        Matcher version = VERSION.matcher(path);
        return new Form(
                stated.id(),
                text(entry, "zh", "forms.json"),
                text(entry, "en", "forms.json"),
                texts(entry.get("aliases")),
                Period.Kind.valueOf(text(entry, "period", "forms.json").toUpperCase(Locale.ROOT)),
                tiers(entry),
                stated.types(),
                Boolean.TRUE.equals(entry.get("ledger")),
                stated.mayBeEmpty(),
                stated.mostRows(),
                version.matches() ? Integer.parseInt(version.group(1)) : schoolYear,
                new Form.Body(parts),
                stated.headings());
    }

    private static Form.Parts parts(FormEntry stated, Map<String, @Nullable Object> schema, String path) {
        List<Column> columns = new ArrayList<>();
        Set<String> required = Set.copyOf(texts(schema.get("required")));
        properties(schema).forEach((key, property) -> columns.add(column(key, property, required.contains(key), path)));
        Layout layout = new Layout(
                stated.id(),
                columns.stream().map(Column::key).toList(),
                columns.stream().map(Column::mask).toList(),
                texts(schema.get("x-key")),
                columns.stream()
                        .filter(column -> takesWords(column, properties(schema).get(column.key())))
                        .map(Column::key)
                        .toList());
        return new Form.Parts(schema, columns, layout, list(stated, schema, columns, path));
    }

    /** Whether any words may stand in the cells of a column: of a name, a reason, a remark. */
    private static boolean takesWords(Column column, @Nullable Map<String, @Nullable Object> property) {
        boolean words =
                column.type() == Column.Type.TEXT || (column.type() == Column.Type.VALUES && column.codes() == null);
        return words && column.mask() != Mask.ID && property != null && new ColumnTerms(property, null).matches(WORDS);
    }

    /** The list of a document: a form has one exactly if it is filed as JSON. */
    private static String list(
            FormEntry stated, Map<String, @Nullable Object> schema, List<Column> columns, String path) {
        String list = schema.get("x-list") instanceof String name ? name : "";
        if (list.isEmpty() == stated.types().contains(Form.Type.JSON)) {
            throw new FormException(path + ": a form of the type json, and no other, names its list in x-list");
        }
        boolean taken = columns.stream().anyMatch(column -> column.key().equals(list));
        boolean head = columns.stream().anyMatch(Column::head);
        if (taken || (head && list.isEmpty())) {
            throw new FormException(path + ": " + (taken ? "x-list names a column" : "x-head needs x-list"));
        }
        return list;
    }

    private static Set<Tier> tiers(Map<String, @Nullable Object> entry) {
        Set<Tier> tiers = new TreeSet<>();
        texts(entry.get("filed_by")).forEach(tier -> tiers.add(Tier.valueOf(tier.toUpperCase(Locale.ROOT))));
        return tiers;
    }

    private static Column column(String key, Map<String, @Nullable Object> property, boolean required, String path) {
        return new Column(
                key,
                text(property, "title", path + " " + key),
                text(property, "x-title-en", path + " " + key),
                type(key, property, path),
                codes(property),
                property.get("x-personal") instanceof String personal ? Mask.ofSchema(personal) : Mask.NONE,
                Boolean.TRUE.equals(property.get("x-na")),
                required,
                "county".equals(property.get("x-level")),
                Boolean.TRUE.equals(property.get("x-head")));
    }

    private static Column.Type type(String key, Map<String, @Nullable Object> property, String path) {
        String type = text(property, "type", path + " " + key);
        return switch (type) {
            case "integer" -> Column.Type.INTEGER;
            case "array" -> Column.Type.VALUES;
            case "string" ->
                "date".equals(property.get("format"))
                        ? Column.Type.DATE
                        : property.get("x-codes") == null ? Column.Type.TEXT : Column.Type.CODE;
            default -> throw new FormException(path + ": column " + key + " cannot be of type " + type);
        };
    }

    private static @Nullable String codes(Map<String, @Nullable Object> property) {
        Map<String, @Nullable Object> items = StrictJson.asObject(property.get("items"));
        Object list = items == null ? property.get("x-codes") : items.get("x-codes");
        return list instanceof String name ? name : null;
    }

    private static Map<String, ColumnTerms> terms(Map<String, @Nullable Object> schema, CodeLists lists) {
        Map<String, ColumnTerms> terms = new LinkedHashMap<>();
        properties(schema).forEach((key, property) -> {
            String list = codes(property);
            terms.put(key, new ColumnTerms(property, list == null ? null : lists.list(list)));
        });
        return terms;
    }

    private static Map<String, Map<String, @Nullable Object>> properties(Map<String, @Nullable Object> schema) {
        Map<String, Map<String, @Nullable Object>> properties = new LinkedHashMap<>();
        Map<String, @Nullable Object> stated = StrictJson.asObject(schema.get("properties"));
        if (stated != null) {
            stated.forEach((key, value) -> {
                Map<String, @Nullable Object> property = StrictJson.asObject(value);
                properties.put(key, property == null ? Map.of() : property);
            });
        }
        return properties;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(Map<String, @Nullable Object> object, String key, String place) {
        if (object.get(key) instanceof String text) {
            return text;
        }
        throw new FormException(place + ": " + key + " must be a text");
    }
}
