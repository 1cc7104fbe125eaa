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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.model.Tier;
import org.baoxue.resource.Resources;
import org.baoxue.write.CsvStyle;
import org.baoxue.write.CsvWriter;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into files as the forms name them and their columns: Chinese headings from the shipped schemas, one file a filing.
 * Files in the style of Chinese Excel carry labels and dates as its users leave them, the others codes and ISO dates. Receipts
 * are written as they come, into the registry's file for the month of arrival. The months of one county's schools are workbooks.
 */
public final class SampleFiles implements Closeable {
    private static final Pattern DATE = Pattern.compile("^(\\d{4})-0?(\\d{1,2})-0?(\\d{1,2})$");
    private static final String REGISTRY = "registry";

    private final Path out;
    private final FormBook forms;
    private final SampleWorkbooks workbooks;
    private final Map<YearMonth, CsvWriter> receipts = new TreeMap<>();
    private int written;

    /** Files under this folder, which is made if it is not there. */
    public SampleFiles(Path out, int schoolYear) throws IOException {
        this.out = out;
        this.forms = FormBook.load(Resources.shipped(), schoolYear);
        this.workbooks = new SampleWorkbooks(out, forms, this::labelled);
        Files.createDirectories(out.resolve(REGISTRY));
    }

    /**
     * One file.
     *
     * @param folder below the output folder, with slashes
     * @param period as the file's name has it, with the part of a ledger that was split
     */
    public record Filing(String folder, String unit, String form, String period, CsvStyle style) {
        /** A file of the province's registry. */
        public static Filing registry(String form, String period, CsvStyle style) {
            return new Filing(REGISTRY, SampleUnits.PROVINCE, form, period, style);
        }

        /** One part of it; the first is 1. */
        public Filing part(int number) {
            return new Filing(folder, unit, form, period + "_p" + number, style);
        }

        /** A version of it: itself, from the second on a revision. */
        public Filing version(int number) {
            return number == 1 ? this : new Filing(folder, unit, form, period + "_r" + number, style);
        }
    }

    /** The headings that a text of this form and tier must have, in order. */
    public List<Form.Heading> headings(String form, Tier tier) {
        return forms.form(form).headings(tier);
    }

    /** How many files there are so far. */
    public int written() {
        return written + workbooks.begun();
    }

    /** Writes one file, or a sheet of the unit's workbook of the month. */
    public void write(Filing filing, List<Map<String, String>> rows) throws IOException {
        if (workbooks.take(filing, rows)) {
            return;
        }
        try (Table table = table(filing)) {
            for (Map<String, String> row : rows) {
                table.row(row);
            }
        }
    }

    /** Writes one file of text, UTF-8. */
    public void write(Filing filing, String ending, String text) throws IOException {
        Path folder = out.resolve(filing.folder());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(filing.unit() + "_" + filing.form() + "_" + filing.period() + ending), text);
        written++;
    }

    /** Opens one file for rows that come one by one. */
    public Table table(Filing filing) throws IOException {
        CsvWriter writer = open(filing);
        return new Table() {
            @Override
            public void row(Map<String, String> row) throws IOException {
                writer.record(cells(filing, row));
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    /** A file that is being written. */
    public interface Table extends Closeable {
        /** Writes one row. */
        void row(Map<String, String> row) throws IOException;
    }

    /**
     * When a version of a filing arrived, and whether it was sent back.
     *
     * @param version the first is 1
     * @param returned the day on which it was sent back; null if it was not
     * @param why why it was sent back; else empty
     */
    public record Receipt(
            int version, LocalDate on, @Nullable LocalDate returned, String why) {}

    /** Notes a receipt of a filing, in the month in which the version arrived. */
    public void received(Filing filing, Receipt receipt) throws IOException {
        LocalDate on = receipt.on();
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
        row.put("version", String.valueOf(receipt.version()));
        row.put("received_on", on.toString());
        if (receipt.returned() != null) {
            row.put("returned_on", receipt.returned().toString());
            row.put("return_reason", receipt.why());
        }
        writer.record(cells(register, row));
    }

    @Override
    public void close() throws IOException {
        workbooks.close();
        for (CsvWriter writer : receipts.values()) {
            writer.close();
        }
    }

    private CsvWriter open(Filing filing) throws IOException {
        Path folder = out.resolve(filing.folder());
        Files.createDirectories(folder);
        String name = filing.unit() + "_" + filing.form() + "_" + filing.period() + ".csv";
        CsvWriter writer = CsvWriter.to(folder.resolve(name), filing.style());
        writer.record(columns(filing.form()).stream().map(Column::zh).toList());
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
        return cell.isEmpty() || column.codes() == null
                ? DATE.matcher(cell).replaceFirst("$1/$2/$3")
                : labelled(column, cell);
    }

    /** Codes by their labels; any other cell as it is. */
    private String labelled(Column column, String cell) {
        String list = column.codes();
        if (list == null) {
            return cell;
        }
        return Stream.of(cell.split(Row.SEPARATOR, -1))
                .map(code -> label(list, code))
                .collect(Collectors.joining("；"));
    }

    private String label(String list, String code) {
        CodeList codes = forms.codes(list);
        Code entry = codes == null ? null : codes.code(code);
        if (entry == null) {
            throw new IllegalStateException("the code list " + list + " does not have " + code);
        }
        return entry.zh();
    }

    private List<Column> columns(String form) {
        return forms.form(form).columns();
    }
}
