package org.baoxue.samples.oracle.reckoning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The CSV files below a folder, decoded and split in the plainest way; cells under their Chinese headings. */
public final class Sheets {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})");

    /** The columns whose cells may hold a label instead of a code, and the list that knows both. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("学段", "stage"),
            Map.entry("来源", "case_source"),
            Map.entry("状态", "case_state"),
            Map.entry("销号类型", "closing"),
            Map.entry("零报告", "yes_no"),
            Map.entry("办学类型", "school_type"),
            Map.entry("学制", "school_system"),
            Map.entry("报送方式", "filing"));

    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final List<Sheet> all = new ArrayList<>();
    private final Map<String, List<Sheet>> byForm = new HashMap<>();

    /** One file: who files which form for which period, and its rows. */
    public record Sheet(String unit, String form, String period, List<Entry> rows) {}

    /** One row: its cells by heading. */
    public record Entry(Map<String, String> cells) {
        /** A cell; asking for a heading that the file has not is a fault of the oracle. */
        public String at(String heading) {
            return Objects.requireNonNull(cells.get(heading), heading);
        }
    }

    private Sheets() {}

    /** Reads every CSV file below {@code root}, with the code lists in {@code lists}. */
    public static Sheets read(Path root, Path lists) throws IOException {
        Sheets sheets = new Sheets();
        for (String list : LISTS.values()) {
            Map<String, String> labels = new HashMap<>();
            rows(lists.resolve(list + ".csv")).forEach(row -> labels.put(row.at("zh"), row.at("code")));
            sheets.codes.put(list, labels);
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                String[] name =
                        file.getFileName().toString().replace(".csv", "").split("_", -1);
                if (name.length != 3) {
                    throw new IllegalStateException("a revision or a part is more than this reader knows: " + file);
                }
                sheets.all.add(new Sheet(name[0], name[1], name[2], sheets.plain(rows(file))));
            }
        }
        return sheets;
    }

    /** The files of a form. */
    public List<Sheet> of(String form) {
        return byForm.computeIfAbsent(
                form, f -> all.stream().filter(sheet -> sheet.form().equals(f)).toList());
    }

    /** All rows of a form. */
    public List<Entry> rowsOf(String form) {
        return of(form).stream().flatMap(sheet -> sheet.rows().stream()).toList();
    }

    /** Whether this file exists. */
    public boolean exists(String unit, String form, String period) {
        return of(form).stream()
                .anyMatch(sheet -> sheet.unit().equals(unit) && sheet.period().equals(period));
    }

    /** Every file. */
    public List<Sheet> all() {
        return all;
    }

    /** The label of a code, for the words of a page. */
    public String label(String list, String code) {
        return labels(list).entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> labels(String list) {
        return Objects.requireNonNull(codes.get(list), list);
    }

    private List<Entry> plain(List<Entry> rows) {
        for (Entry row : rows) {
            row.cells().replaceAll((heading, cell) -> {
                Matcher date = DATE.matcher(cell);
                if (date.matches()) {
                    return LocalDate.of(number(date, 1), number(date, 2), number(date, 3))
                            .toString();
                }
                String list = LISTS.get(heading);
                return list == null ? cell : labels(list).getOrDefault(cell, cell);
            });
        }
        return rows;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static List<Entry> rows(Path file) throws IOException {
        String text = decoded(Files.readAllBytes(file)).replace("\uFEFF", "");
        if (text.contains("\"")) {
            throw new IllegalStateException("quotes are more than this reader knows: " + file);
        }
        String[] lines = text.strip().split("\r?\n", -1);
        String[] headings = lines[0].split(",", -1);
        List<Entry> rows = new ArrayList<>();
        for (int line = 1; line < lines.length; line++) {
            String[] cells = lines[line].split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int at = 0; at < headings.length; at++) {
                row.put(headings[at], cells[at]);
            }
            rows.add(new Entry(row));
        }
        return rows;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }
}
