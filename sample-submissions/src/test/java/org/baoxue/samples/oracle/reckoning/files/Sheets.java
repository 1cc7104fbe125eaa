package org.baoxue.samples.oracle.reckoning.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The submissions below a folder, decoded and split in the plainest way; cells under their Chinese headings. */
public final class Sheets {
    private static final Pattern NAME =
            Pattern.compile("(\\d+)_(.+)_([\\d-]+(?:-?Q\\d)?)(?:_r(\\d+))?\\.(csv|json|md)");
    private static final Pattern BOOK = Pattern.compile("(\\d+)_(\\d{4}-\\d{2})(?:_r(\\d+))?\\.xlsx");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})");

    private final Map<String, Form> forms;
    private final Map<String, Map<String, String>> lists;
    private final Map<String, Sheet> all = new TreeMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Set<String> spoilt = new HashSet<>();
    private final Map<String, List<Sheet>> byForm = new HashMap<>();

    /**
     * The version of a submission that is used.
     *
     * @param first the number of the first version
     * @param text whether it is text alone
     * @param sound how many rows keep to the schema
     */
    public record Sheet(
            String unit, String form, String period, int first, boolean text, int sound, List<Entry> rows) {}

    /** One row: its cells by heading. */
    public record Entry(Map<String, String> cells) {
        /** A cell; asking for a heading that the form has not is a fault of the oracle. */
        public String at(String heading) {
            return Objects.requireNonNull(cells.get(heading), heading);
        }

        /** A cell as a whole number. */
        public long number(String heading) {
            return Long.parseLong(at(heading));
        }
    }

    private Sheets(Map<String, Form> forms, Map<String, Map<String, String>> lists) {
        this.forms = forms;
        this.lists = lists;
    }

    /** Reads every submission below {@code root}, with the definitions in {@code schemas}. */
    public static Sheets read(Path root, Path schemas) throws IOException {
        Sheets sheets = new Sheets(Form.all(schemas), Form.lists(schemas.resolve("codes")));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                Matcher book = BOOK.matcher(file.getFileName().toString());
                if (name.matches()) {
                    sheets.take(file, name);
                } else if (book.matches()) {
                    for (Map.Entry<String, List<List<String>>> table :
                            Book.tables(file).entrySet()) {
                        Named named =
                                new Named(book.group(1), table.getKey(), book.group(2), version(book.group(3)), false);
                        sheets.take(named, table.getValue(), file);
                    }
                } else if (!file.endsWith("profile.json")) {
                    throw new IllegalStateException("a file that this reader does not know: " + file);
                }
            }
        }
        return sheets;
    }

    /** What a file, or a sheet, is by its names. */
    private record Named(String unit, String form, String period, int version, boolean text) {
        String submission() {
            return unit + form + period;
        }
    }

    private static int version(@Nullable String revision) {
        return revision == null ? 1 : Integer.parseInt(revision);
    }

    private void take(Path file, Matcher name) throws IOException {
        boolean text = name.group(5).equals("md");
        boolean document = text || name.group(5).equals("json");
        take(
                new Named(name.group(1), name.group(2), name.group(3), version(name.group(4)), text),
                document ? List.of() : Text.table(Text.of(file)),
                file);
    }

    /** A table with its headings first, or a document that is still to be read. */
    private void take(Named named, List<List<String>> table, Path file) throws IOException {
        Form definition = Objects.requireNonNull(forms.get(named.form()), named.form());
        String key = named.submission() + named.text();
        if (isSpoilt(table, definition, versions.put(key, named.version()), named.version())) {
            all.remove(key);
            spoilt.add(named.submission());
            return;
        }
        spoilt.remove(named.submission());
        List<Entry> rows = new ArrayList<>();
        int sound = 0;
        for (Map<String, String> cells : raw(named, table, file, definition)) {
            Map<String, Object> row = typed(definition, cells);
            sound += definition.accepts(row) ? 1 : 0;
            rows.add(new Entry(cells));
        }
        Sheet sheet = new Sheet(named.unit(), named.form(), named.period(), named.version(), named.text(), sound, rows);
        all.merge(key, sheet, Sheets::revised);
    }

    /** Two files that claim to be one version, or a table that begins with something else than its headings. */
    private static boolean isSpoilt(List<List<String>> table, Form form, @Nullable Integer before, int version) {
        if (before != null && before == version) {
            return true;
        }
        List<String> titles = form.columns().keySet().stream().map(form::title).toList();
        return !table.isEmpty() && table.get(0).stream().map(form::heading).noneMatch(titles::contains);
    }

    /** Whether the last that was filed of a submission is of no use. */
    public boolean isSpoilt(String unit, String form, String period) {
        return spoilt.contains(unit + form + period);
    }

    /** The later of two versions, which remembers the number of the first. */
    private static Sheet revised(Sheet one, Sheet other) {
        return new Sheet(
                other.unit(),
                other.form(),
                other.period(),
                Math.min(one.first(), other.first()),
                other.text(),
                other.sound(),
                other.rows());
    }

    private static List<Map<String, String>> raw(Named named, List<List<String>> table, Path file, Form form)
            throws IOException {
        if (named.text()) {
            return List.of();
        }
        return table.isEmpty() ? document(file, form) : table(table, form);
    }

    private static List<Map<String, String>> table(List<List<String>> table, Form form) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : table.subList(1, table.size())) {
            Map<String, String> row = new HashMap<>();
            form.columns().keySet().forEach(key -> row.put(form.title(key), ""));
            for (int at = 0; at < table.get(0).size(); at++) {
                row.put(form.heading(table.get(0).get(at)), plain(line.get(at)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** A row for each county of a document, with what the head says. */
    private static List<Map<String, String>> document(Path file, Form form) throws IOException {
        Map<String, Object> document = Json.object(Text.of(file));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Object county : Json.list(document.get("counties"))) {
            Map<String, Object> values = new HashMap<>(document);
            values.putAll(Json.map(county));
            Map<String, String> row = new HashMap<>();
            for (String key : form.columns().keySet()) {
                Object value = values.getOrDefault(key, "");
                row.put(
                        form.title(key),
                        value instanceof List<?> list
                                ? String.join(
                                        ";", list.stream().map(String::valueOf).toList())
                                : String.valueOf(value));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String plain(String cell) {
        Matcher date = DATE.matcher(cell.strip());
        if (!date.matches()) {
            return cell.strip();
        }
        try {
            return LocalDate.of(number(date, 1), number(date, 2), number(date, 3))
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return cell;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Labels become codes, in the cells too; empty cells are no values. */
    private static Map<String, Object> typed(Form form, Map<String, String> cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String key : form.columns().keySet()) {
            String cell = Objects.requireNonNull(cells.get(form.title(key)));
            if (form.isList(key)) {
                List<String> values = Arrays.stream(cell.split("[;；]", -1))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .map(value -> form.codes(key).getOrDefault(value, value))
                        .toList();
                if (!values.isEmpty()) {
                    row.put(key, values);
                }
            } else if (!cell.isEmpty()) {
                String code = form.codes(key).getOrDefault(cell, cell);
                cells.put(form.title(key), code);
                row.put(key, form.isNumber(key) && code.matches("-?\\d{1,9}") ? (Object) Long.valueOf(code) : code);
            }
        }
        return row;
    }

    /** The files of a form that hold figures, or text where the form is text alone. */
    public List<Sheet> of(String form) {
        return byForm.computeIfAbsent(
                form,
                f -> all.values().stream()
                        .filter(sheet -> sheet.form().equals(f) && (!sheet.text() || f.equals("plan")))
                        .toList());
    }

    /** The files of a form for a period. */
    public List<Sheet> of(String form, String period) {
        return of(form).stream().filter(sheet -> sheet.period().equals(period)).toList();
    }

    /** All rows of a form. */
    public List<Entry> rowsOf(String form) {
        return of(form).stream().flatMap(sheet -> sheet.rows().stream()).toList();
    }

    /** Whether this unit filed this form for this period. */
    public boolean exists(String unit, String form, String period) {
        return of(form, period).stream().anyMatch(sheet -> sheet.unit().equals(unit));
    }

    /** Every file. */
    public List<Sheet> all() {
        return List.copyOf(all.values());
    }

    /** The labels of a code list by code, in the order of the list. */
    public Map<String, String> labels(String list) {
        Map<String, String> labels = new LinkedHashMap<>();
        Objects.requireNonNull(lists.get(list), list).forEach((label, code) -> labels.put(code, label));
        return labels;
    }
}
