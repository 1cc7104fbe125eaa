package org.baoxue.schema;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baoxue.table.StrictJson;
import org.everit.json.schema.FormatValidator;
import org.everit.json.schema.Schema;
import org.everit.json.schema.loader.SchemaClient;
import org.everit.json.schema.loader.SchemaLoader;
import org.everit.json.schema.regexp.RE2JRegexpFactory;
import org.everit.json.schema.regexp.Regexp;
import org.everit.json.schema.regexp.RegexpFactory;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;

/**
 * The reference engine: everit with draft-07 forced, linear-time whole-string patterns and a calendar of our own. Each element of
 * {@code allOf}, and each {@code then} and {@code else}, is a schema of its own, so that what it refuses keeps its place and
 * its sentence; draft-07 gives these the same meaning apart as together.
 */
public final class EveritEngine implements Engine {
    private static final SchemaClient NO_NETWORK = url -> {
        throw new SchemaException("", "a schema may not refer to " + url);
    };

    private final List<Clause> clauses;

    private EveritEngine(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    /**
     * An engine for this schema.
     *
     * @param schema a tree as {@link StrictJson} makes it; refused with {@link SchemaException} where {@link SchemaLint} says so
     */
    public static EveritEngine of(Map<String, @Nullable Object> schema) {
        SchemaLint.check(schema);
        List<Clause> clauses = new ArrayList<>();
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(schema);
        Object elements = plain.remove("allOf");
        addClauses(plain, -1, clauses);
        if (elements instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Map<String, @Nullable Object> element = StrictJson.asObject(list.get(i));
                addClauses(element == null ? Map.of() : element, i, clauses);
            }
        }
        return new EveritEngine(clauses);
    }

    private static void addClauses(Map<String, @Nullable Object> element, int index, List<Clause> clauses) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(element);
        Map<String, @Nullable Object> when = StrictJson.asObject(plain.remove("if"));
        Map<String, @Nullable Object> then = StrictJson.asObject(plain.remove("then"));
        Map<String, @Nullable Object> otherwise = StrictJson.asObject(plain.remove("else"));
        String zh = text(element.get("x-rule-zh"));
        String en = text(element.get("x-rule-en"));
        Violation.Element outright = index < 0 ? null : new Violation.Element(index, false, zh, en);
        if (plain.keySet().stream().anyMatch(keyword -> !keyword.startsWith("x-"))) {
            clauses.add(new Clause(null, true, load(plain), plain, outright));
        }
        Violation.Element conditional = new Violation.Element(index, true, zh, en);
        if (when != null && then != null) {
            clauses.add(new Clause(new Condition(when, load(when)), true, load(then), then, conditional));
        }
        if (when != null && otherwise != null) {
            clauses.add(new Clause(new Condition(when, load(when)), false, load(otherwise), otherwise, conditional));
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static Schema load(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> bare = new LinkedHashMap<>(schema);
        bare.remove("$id");
        return SchemaLoader.builder()
                .draftV7Support()
                .enableOverrideOfBuiltInFormatValidators()
                .addFormatValidator(new DateFormat())
                .regexpFactory(new WholePatterns())
                .schemaClient(NO_NETWORK)
                .schemaJson(JsonTrees.object(bare))
                .build()
                .load()
                .build();
    }

    @Override
    public List<Violation> check(Map<String, @Nullable Object> instance) {
        JSONObject object = JsonTrees.object(instance);
        List<Violation> violations = new ArrayList<>();
        for (Clause clause : clauses) {
            clause.check(instance, object, violations);
        }
        return violations;
    }

    /** Strict ISO 8601 dates of days that exist. */
    private static final class DateFormat implements FormatValidator {
        private static final DateTimeFormatter STRICT =
                DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

        @Override
        public Optional<String> validate(String subject) {
            try {
                LocalDate.parse(subject, STRICT);
                return subject.length() == 10 ? Optional.empty() : Optional.of("not a day");
            } catch (DateTimeParseException e) {
                return Optional.of("not a day");
            }
        }

        @Override
        public String formatName() {
            return "date";
        }
    }

    /** The library searches inside a text; the wrapping leaves it nothing to search. */
    private static final class WholePatterns implements RegexpFactory {
        private final RegexpFactory linear = new RE2JRegexpFactory();

        @Override
        public Regexp createHandler(String expression) {
            return linear.createHandler("\\A(?:" + expression.substring(1, expression.length() - 1) + ")\\z");
        }
    }
}
