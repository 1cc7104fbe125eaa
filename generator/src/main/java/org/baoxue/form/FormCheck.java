package org.baoxue.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;
import org.baoxue.schema.Engine;
import org.baoxue.schema.Violation;
import org.baoxue.schema.compiled.CompiledSchema;
import org.jspecify.annotations.Nullable;

/** Judges canonical rows by a form's schema: marks the cells that it refuses and says why. Safe for use by many threads. */
public final class FormCheck {
    private static final Pattern UNSURE = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(\\d{2}|\\d{4})( .*)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final int DIGITS = 18;

    private final Form form;
    private final Engine engine;
    private final @Nullable CompiledSchema compiled;
    private final Map<String, ColumnTerms> terms;

    /**
     * A form's check.
     *
     * @param compiled the same schema compiled; null if it has what the compiler does not know, so that the engine judges every row
     */
    FormCheck(Form form, Engine engine, @Nullable CompiledSchema compiled, Map<String, ColumnTerms> terms) {
        this.form = form;
        this.engine = engine;
        this.compiled = compiled;
        this.terms = terms;
    }

    /** Whether the engine judges every row, which takes long, for the schema has what the compiler does not know. */
    public boolean isSlow() {
        return compiled == null && !form.columns().isEmpty();
    }

    /** A judge for the rows of one file, or of its first part. */
    public RowJudge judge() {
        return new RowJudge(this, compiled, true);
    }

    /** A judge for the rows of a later part of a file, of which the engine is not asked as long as the schema is compiled. */
    public RowJudge laterJudge() {
        return new RowJudge(this, compiled, false);
    }

    /** The form whose rows are judged. */
    public Form form() {
        return form;
    }

    /**
     * Whether whatever the schema takes in a column consists of such characters of ASCII, as far as can be told from its pattern.
     *
     * @param column its position
     * @param first marks those that a cell may begin with
     * @param any marks those that may stand anywhere in it
     */
    public boolean takesOnly(int column, boolean[] first, boolean[] any) {
        return compiled != null && compiled.takesOnly(column, first, any);
    }

    /** Whether the schema states a pattern for the column. */
    public boolean hasPattern(String column) {
        return terms(column).hasPattern();
    }

    /** Whether the column's pattern, if there is one, has nothing against this text. */
    public boolean matchesPattern(String column, String text) {
        CompiledSchema known = isWithoutSurrogates(text) ? compiled : null;
        return known == null
                ? terms(column).matches(text)
                : known.matchesPattern(form.layout().position(column), text);
    }

    private static boolean isWithoutSurrogates(String text) {
        boolean without = true;
        for (int i = 0; i < text.length(); i++) {
            without &= !Character.isSurrogate(text.charAt(i));
        }
        return without;
    }

    /**
     * Judges a row: marks every cell that the schema refuses, missing ones too, and then emits one finding for each code and
     * column, in the order of the columns. A cell that is already marked is not judged again, and a conditional rule says
     * nothing about a cell that is refused anyway.
     */
    public void check(Row row, Sink sink) {
        tell(row, engine.check(instance(row)), sink);
    }

    /** Does what {@link #check} does with what the schema refuses of the row, in the engine's order. */
    void tell(Row row, List<Violation> violations, Sink sink) {
        report(row, faults(violations, row::faulty), sink);
    }

    /** What is told of these violations, in the order of the columns; nothing about columns that are marked. */
    List<Fault> faults(List<Violation> violations, Predicate<String> marked) {
        List<Fault> faults = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Violation violation : violations) {
            String column = violation.column();
            boolean known = form.layout().has(column);
            boolean conditional =
                    violation.element() != null && violation.element().conditional();
            if (known && (marked.test(column) || (conditional && refused.contains(column)))) {
                continue;
            }
            Fault fault = new Fault(rule(violation), known ? column : "", violation.element());
            if (known && !conditional) {
                refused.add(column);
            }
            if (told.add(fault.rule().code() + "/" + fault.column())) {
                faults.add(fault);
            }
        }
        faults.sort(Comparator.comparingInt(
                fault -> fault.column().isEmpty() ? -1 : form.layout().position(fault.column())));
        return List.copyOf(faults);
    }

    /** Marks the cells of a row at fault, and tells the faults. */
    void report(Row row, List<Fault> faults, Sink sink) {
        for (Fault fault : faults) {
            if (!fault.column().isEmpty()) {
                row.markFaulty(fault.column());
            }
        }
        for (Fault fault : faults) {
            if (sink.isFull(fault.rule())) {
                sink.count(fault.rule(), row.submission().unit());
                continue;
            }
            Place place = fault.column().isEmpty() ? row.place() : row.place(fault.column());
            List<String> names = fault.rule().arguments();
            Arg[] arguments = new Arg[names.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = argument(names.get(i), fault, row);
            }
            sink.accept(Finding.of(fault.rule(), place, arguments));
        }
    }

    /** What is about the whole row is shown by its first column. */
    private Arg argument(String name, Fault fault, Row row) {
        String column = fault.column().isEmpty() ? form.columns().get(0).key() : fault.column();
        return switch (name) {
            case "column" -> new Arg.Column(name, form.id(), column);
            case "found" -> row.shown(name, column);
            case "problem" -> dateProblem(name, row.text(column));
            case "rule" -> sentence(name, column, fault.element());
            default -> expected(name, column, fault.rule());
        };
    }

    /** Five digits where a day belongs are the spreadsheet's own count of days; where the year is not the first, nobody knows the month. */
    private static Arg dateProblem(String name, String found) {
        boolean unsure = UNSURE.matcher(found).matches();
        String sure = SERIAL.matcher(found).matches() ? "date.serial" : "date.not_real";
        return new Arg.Term(name, unsure ? "date.unsure" : sure);
    }

    private Arg sentence(String name, String column, Violation.@Nullable Element element) {
        return element != null && !element.zh().isEmpty()
                ? new Arg.Text(name, element.zh(), element.en())
                : terms(column).hint(name);
    }

    private Arg expected(String name, String column, SchemaFaults rule) {
        ColumnTerms asked = terms(column);
        return switch (rule) {
            case CODE -> asked.choices(name);
            case RANGE -> asked.range(name);
            case LENGTH -> asked.length(name);
            default -> asked.hint(name);
        };
    }

    /** The rule whose findings tell of the violation. */
    static SchemaFaults rule(Violation violation) {
        boolean conditional = violation.element() != null && violation.element().conditional();
        if (violation.keyword().equals("required")) {
            return conditional ? SchemaFaults.REQUIRED_HERE : SchemaFaults.REQUIRED;
        }
        if (conditional) {
            return SchemaFaults.VALUE_HERE;
        }
        return switch (violation.keyword()) {
            case "type" -> SchemaFaults.TYPE;
            case "pattern" -> SchemaFaults.PATTERN;
            case "enum" -> SchemaFaults.CODE;
            case "format" -> SchemaFaults.DATE;
            case "minimum", "maximum" -> SchemaFaults.RANGE;
            case "minLength", "maxLength" -> SchemaFaults.LENGTH;
            default -> SchemaFaults.OTHER;
        };
    }

    private Map<String, @Nullable Object> instance(Row row) {
        Map<String, @Nullable Object> instance = new LinkedHashMap<>();
        for (Column column : form.columns()) {
            String text = row.text(column.key());
            if (!text.isEmpty()) {
                instance.put(column.key(), typed(column, row, text));
            }
        }
        return instance;
    }

    private static Object typed(Column column, Row row, String text) {
        return switch (column.type()) {
            case INTEGER -> isInteger(text) ? (Object) Long.valueOf(text) : text;
            case VALUES -> row.values(column.key());
            default -> text;
        };
    }

    private static boolean isInteger(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - from;
        return digits > 0 && digits <= DIGITS && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    private ColumnTerms terms(String column) {
        ColumnTerms found = terms.get(column);
        if (found == null) {
            throw new IllegalArgumentException("form " + form.id() + " has no column " + column);
        }
        return found;
    }

    record Fault(SchemaFaults rule, String column, Violation.@Nullable Element element) {}
}
