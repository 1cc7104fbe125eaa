package org.baoxue.sample;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.resource.Resources;
import org.baoxue.write.CsvStyle;
import org.baoxue.write.CsvWriter;

/**
 * Puts rows into files as the forms name them and their columns: Chinese headings from the shipped schemas, one file a filing.
 * Files in the style of Chinese Excel carry labels and dates as its users leave them, the others codes and ISO dates. Receipts
 * are written as they come, into the registry's file for the month of arrival.
 */
final class SampleFiles implements Closeable {
    private static final Pattern COLUMN =
            Pattern.compile("\"([a-z_]+)\"\\s*:\\s*\\{\\s*\"title\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern CODES = Pattern.compile("\"x-codes\"\\s*:\\s*\"([a-z_]+)\"");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-0?(\\d+)-0?(\\d+)");
    private static final String REGISTRY = "registry";

    private final Path out;
    private final int schoolYear;
    private final Map<String, List<Column>> forms = new TreeMap<>();
    private final Map<String, Map<String, String>> labels = new TreeMap<>();
    private final Map<YearMonth, CsvWriter> receipts = new TreeMap<>();
    private int written;

    /** Files under this folder, which is made if it is not there. */
    SampleFiles(Path out, int schoolYear) throws IOException {
        this.out = out;
        this.schoolYear = schoolYear;
        Files.createDirectories(out.resolve(REGISTRY));
    }

    /** A column of a form: its heading and the name of its code list, empty if it has none. */
    private record Column(String key, String heading, String codes) {}

    /**
     * One file.
     *
     * @param folder below the output folder, with slashes
     */
    record Filing(String folder, String unit, String form, String period, CsvStyle style) {
        /** A file of the province's registry. */
        static Filing registry(String form, String period, CsvStyle style) {
            return new Filing(REGISTRY, SampleUnits.PROVINCE, form, period, style);
        }
    }

    /** How many files there are so far. */
    int written() {
        return written;
    }

    /** Writes one file. */
    void write(Filing filing, List<Map<String, String>> rows) throws IOException {
        try (CsvWriter writer = open(filing)) {
            for (Map<String, String> row : rows) {
                writer.record(cells(filing, row));
            }
        }
    }

    /** Notes that the first version of a filing arrived on this day. */
    void received(Filing filing, LocalDate on) throws IOException {
        YearMonth month = YearMonth.from(on);
        CsvWriter writer = receipts.get(month);
        Filing register = Filing.registry("receipts", month.toString(), CsvStyle.PLAIN);
        if (writer == null) {
            writer = open(register);
            receipts.put(month, writer);
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("reporting_unit", filing.unit());
        row.put("form", filing.form());
        row.put("period", filing.period());
        row.put("version", "1");
        row.put("received_on", on.toString());
        writer.record(cells(register, row));
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : receipts.values()) {
            writer.close();
        }
    }

    private CsvWriter open(Filing filing) throws IOException {
        Path folder = out.resolve(filing.folder());
        Files.createDirectories(folder);
        String name = filing.unit() + "_" + filing.form() + "_" + filing.period() + ".csv";
        CsvWriter writer = CsvWriter.to(folder.resolve(name), filing.style());
        writer.record(columns(filing.form()).stream().map(Column::heading).toList());
        written++;
        return writer;
    }

    private List<String> cells(Filing filing, Map<String, String> row) {
        boolean asTyped = filing.style() == CsvStyle.EXCEL_CHINESE;
        List<Column> columns = columns(filing.form());
        List<String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            String cell = row.getOrDefault(column.key(), "");
            cells.add(asTyped ? typed(column, cell) : cell);
        }
        return cells;
    }

    private String typed(Column column, String cell) {
        if (cell.isEmpty() || column.codes().isEmpty()) {
            return DATE.matcher(cell).replaceFirst("$1/$2/$3");
        }
        Map<String, String> list = labels.computeIfAbsent(column.codes(), SampleFiles::labels);
        return Stream.of(cell.split(";", -1)).map(code -> label(list, code)).collect(Collectors.joining("；"));
    }

    private static String label(Map<String, String> list, String code) {
        String label = list.get(code);
        if (label == null) {
            throw new IllegalStateException("the code lists do not have " + code);
        }
        return label;
    }

    private List<Column> columns(String form) {
        return forms.computeIfAbsent(form, this::load);
    }

    private List<Column> load(String form) {
        String path = Resources.shipped().newest("schemas/forms/" + form + "/%d/form.schema.json", schoolYear);
        if (path == null) {
            throw new IllegalStateException("no version of the form " + form + " holds in " + schoolYear);
        }
        String schema = Resources.shipped().text(path);
        Matcher column = COLUMN.matcher(schema);
        List<Column> columns = new ArrayList<>();
        boolean found = column.find();
        while (found) {
            String key = column.group(1);
            String heading = column.group(2);
            int from = column.end();
            found = column.find();
            Matcher codes = CODES.matcher(schema.substring(from, found ? column.start() : schema.length()));
            columns.add(new Column(key, heading, codes.find() ? codes.group(1) : ""));
        }
        return columns;
    }

    private static Map<String, String> labels(String list) {
        Map<String, String> byCode = new TreeMap<>();
        Resources.shipped()
                .text("schemas/codes/" + list + ".csv")
                .lines()
                .skip(1)
                .forEach(line -> {
                    String[] cells = line.split(",", -1);
                    byCode.put(cells[0], cells[1]);
                });
        return byCode;
    }
}
