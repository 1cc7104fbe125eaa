package org.baoxue.schema.compiled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.cell.BytePattern;
import org.baoxue.cell.UnknownPattern;
import org.baoxue.schema.WholePattern;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** Reads schemas of values, and keeps a list of what it does not know. */
final class ValueReader {
    /** The keywords that are known in a schema of a value, annotations apart. */
    static final List<String> KEYWORDS = List.of(
            "allOf",
            "anyOf",
            "const",
            "enum",
            "format",
            "items",
            "maxItems",
            "maxLength",
            "maximum",
            "minItems",
            "minLength",
            "minimum",
            "not",
            "pattern",
            "type",
            "uniqueItems");

    /** Keywords that say nothing about a value. */
    private static final List<String> REMARKS = List.of("title", "description");

    private final List<Compilation.Unknown> unknown;

    /** What was read of each schema: the same schema in two places is one object, so that those who ask tell it by that alone. */
    private final Map<Map<String, @Nullable Object>, ValueSchema> known = new HashMap<>();

    ValueReader(List<Compilation.Unknown> unknown) {
        this.unknown = unknown;
    }

    static boolean isRemark(String keyword) {
        return keyword.startsWith("x-") || REMARKS.contains(keyword);
    }

    void tell(String pointer, String problem) {
        unknown.add(new Compilation.Unknown(pointer, problem));
    }

    ValueSchema read(@Nullable Object stated, String pointer) {
        List<Term> terms = new ArrayList<>();
        Map<String, @Nullable Object> schema = StrictJson.asObject(stated);
        if (schema == null) {
            tell(pointer, "only a schema { … } is known here");
            return new ValueSchema(terms);
        }
        ValueSchema before = known.get(schema);
        if (before != null) {
            return before;
        }
        int troubles = unknown.size();
        schema.forEach((keyword, value) -> {
            if (!isRemark(keyword)) {
                term(keyword, value, pointer + "/" + keyword, terms);
            }
        });
        ValueSchema made = new ValueSchema(terms);
        if (unknown.size() == troubles) {
            known.put(schema, made);
        }
        return made;
    }

    private void term(String keyword, @Nullable Object value, String pointer, List<Term> terms) {
        switch (keyword) {
            case "type" -> type(value, pointer, terms);
            case "enum", "const" -> texts(keyword, value, pointer, terms);
            case "pattern" -> pattern(value, pointer, terms);
            case "format" -> add("date".equals(value), new Term.Day(), pointer, "only date is known", terms);
            case "minLength", "maxLength", "minItems", "maxItems" -> size(keyword, value, pointer, terms);
            case "minimum", "maximum" -> bound(keyword, value, pointer, terms);
            case "uniqueItems" -> unique(value, pointer, terms);
            case "items" -> terms.add(new Term.Items(read(value, pointer)));
            case "not" -> terms.add(new Term.Not(read(value, pointer)));
            case "anyOf" -> terms.add(new Term.AnyOf(list(value, pointer)));
            case "allOf" -> list(value, pointer).forEach(schema -> terms.addAll(schema.terms()));
            default -> tell(pointer, "the keyword is not known in a schema of a value");
        }
    }

    private void add(boolean known, Term term, String pointer, String problem, List<Term> terms) {
        if (known) {
            terms.add(term);
        } else {
            tell(pointer, problem);
        }
    }

    private void type(@Nullable Object value, String pointer, List<Term> terms) {
        Kind kind = Kind.of(value);
        if (kind == null) {
            tell(pointer, "only string, integer and array are known");
        } else {
            terms.add(new Term.OfType(kind));
        }
    }

    private void texts(String keyword, @Nullable Object value, String pointer, List<Term> terms) {
        List<?> stated = keyword.equals("enum") && value instanceof List<?> list
                ? list
                : value == null ? List.of() : List.of(value);
        boolean known = !stated.isEmpty() && stated.stream().allMatch(String.class::isInstance);
        List<String> texts = stated.stream().map(String::valueOf).distinct().toList();
        add(known, new Term.OneOf(keyword, texts), pointer, "only texts are known", terms);
    }

    private void pattern(@Nullable Object value, String pointer, List<Term> terms) {
        try {
            String expression = String.valueOf(value);
            if (WholePattern.isAnchored(expression)) {
                terms.add(new Term.Matching(BytePattern.of(expression)));
            } else {
                tell(pointer, "the pattern does not begin with ^ and end with $");
            }
        } catch (UnknownPattern e) {
            tell(pointer, "the pattern " + e.getMessage());
        }
    }

    private void size(String keyword, @Nullable Object value, String pointer, List<Term> terms) {
        boolean known = value instanceof Long size && size >= 0 && size <= Integer.MAX_VALUE;
        int limit = known && value instanceof Long size ? size.intValue() : 0;
        add(known, new Term.Size(keyword, limit), pointer, "only a whole number up to 2147483647 is known", terms);
    }

    private void bound(String keyword, @Nullable Object value, String pointer, List<Term> terms) {
        if (value instanceof Long number) {
            terms.add(new Term.Bound(keyword, BigDecimal.valueOf(number)));
        } else {
            tell(pointer, "only a whole number of at most 18 digits is known");
        }
    }

    private void unique(@Nullable Object value, String pointer, List<Term> terms) {
        if (Boolean.TRUE.equals(value)) {
            terms.add(new Term.Unique());
        } else if (!Boolean.FALSE.equals(value)) {
            tell(pointer, "only true and false are known");
        }
    }

    private List<ValueSchema> list(@Nullable Object value, String pointer) {
        List<ValueSchema> schemas = new ArrayList<>();
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            tell(pointer, "only a list of schemas is known");
            return schemas;
        }
        for (int i = 0; i < list.size(); i++) {
            schemas.add(read(list.get(i), pointer + "/" + i));
        }
        return schemas;
    }
}
