package org.baoxue.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.table.StrictJson;
import org.everit.json.schema.CombinedSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;

/**
 * One part of a schema that is checked by itself, and how what it refuses is told.
 *
 * @param when the condition; null if there is none
 * @param whenHolds whether the condition must hold, or fail, for the part to speak
 * @param part the part as the library has it
 * @param source the part as the schema states it
 * @param element what a violation says of where it comes from
 */
record Clause(
        @Nullable Condition when,
        boolean whenHolds,
        Schema part,
        Map<String, @Nullable Object> source,
        Violation.@Nullable Element element) {
    private static final Pattern MISSING = Pattern.compile("(?s)required key \\[(.*)] not found");
    private static final Pattern EXTRANEOUS = Pattern.compile("(?s)extraneous key \\[(.*)] is not permitted");
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::pointer)
            .thenComparing(Violation::column)
            .thenComparing(Violation::keyword);

    void check(Map<String, @Nullable Object> tree, JSONObject instance, List<Violation> violations) {
        if (when != null && when.holds(tree, instance) != whenHolds) {
            return;
        }
        try {
            part.validate(instance);
        } catch (ValidationException e) {
            TreeSet<Violation> found = new TreeSet<>(ORDER);
            leaves(e).forEach(leaf -> found.add(violation(leaf)));
            violations.addAll(found);
        }
    }

    /** The innermost refusals; of alternatives, those that say more than "is not this value". */
    private static List<ValidationException> leaves(ValidationException e) {
        List<ValidationException> leaves = new ArrayList<>();
        for (ValidationException cause : e.getCausingExceptions()) {
            leaves.addAll(leaves(cause));
        }
        if (leaves.isEmpty()) {
            return List.of(e);
        }
        boolean alternatives = e.getViolatedSchema() instanceof CombinedSchema combined
                && combined.getCriterion() != CombinedSchema.ALL_CRITERION;
        if (alternatives && leaves.stream().anyMatch(leaf -> !isConst(leaf))) {
            leaves.removeIf(Clause::isConst);
        }
        return leaves;
    }

    private static boolean isConst(ValidationException e) {
        return "const".equals(e.getKeyword());
    }

    private Violation violation(ValidationException leaf) {
        String keyword = leaf.getKeyword() == null ? "" : leaf.getKeyword();
        String pointer = leaf.getPointerToViolation() == null ? "" : leaf.getPointerToViolation();
        pointer = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        String message = String.valueOf(leaf.getErrorMessage());
        Pattern names = keyword.equals("required") ? MISSING : EXTRANEOUS;
        Matcher named = names.matcher(message);
        if ((keyword.equals("required") || keyword.equals("additionalProperties")) && named.matches()) {
            pointer = pointer + "/" + named.group(1).replace("~", "~0").replace("/", "~1");
        }
        String column = top(pointer);
        return new Violation(keyword, column.isEmpty() ? onlyColumn() : column, pointer, element);
    }

    private static String top(String pointer) {
        if (pointer.isEmpty()) {
            return "";
        }
        int end = pointer.indexOf('/', 1);
        String step = end < 0 ? pointer.substring(1) : pointer.substring(1, end);
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** The column that {@code not: {required: [one]}} forbids; empty if the part is of another shape. */
    private String onlyColumn() {
        Map<String, @Nullable Object> not = StrictJson.asObject(source.get("not"));
        Object required = not == null ? null : not.get("required");
        return required instanceof List<?> names && names.size() == 1 ? String.valueOf(names.get(0)) : "";
    }
}
