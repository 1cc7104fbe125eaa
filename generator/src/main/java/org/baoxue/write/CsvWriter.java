package org.baoxue.write;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes one CSV file record by record and keeps none of them. Cells are quoted as spreadsheets do it (only where a comma, a
 * quote, a line break or an outer blank asks for it), and no cell can become a formula.
 *
 * <p><b>Formula injection.</b> A cell that begins with {@code = + - @}, one of their full-width forms, a tab or a line break, and
 * is not a plain number, gets a leading apostrophe: spreadsheets take such a cell as text, and the readers here take the
 * apostrophe off again as a listed repair. Numbers such as {@code -3}, {@code +1.5} and {@code -0.5%} stay as they are.
 */
public final class CsvWriter implements Closeable {
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");
    private static final char MARK = '\uFEFF';

    private final CSVPrinter printer;

    private CsvWriter(CSVPrinter printer) {
        this.printer = printer;
    }

    /**
     * A writer to the stream, which it closes at the end. Half a surrogate pair in a cell is an {@link IOException}: nothing is
     * ever replaced by a question mark.
     */
    public static CsvWriter to(OutputStream out, CsvStyle style) throws IOException {
        var encoder = style.charset()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, encoder));
        if (style.marked()) {
            writer.write(MARK);
        }
        // Quotes are set here: the library's minimal mode also quotes a first cell in Chinese, which no spreadsheet
        // does.
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setQuote(null)
                .setRecordSeparator(style.lineBreak())
                .get();
        return new CsvWriter(new CSVPrinter(writer, format));
    }

    /** A writer to a new file, or over an old one; the folder must exist. */
    public static CsvWriter to(Path file, CsvStyle style) throws IOException {
        return to(Files.newOutputStream(file), style);
    }

    /** Writes one record; the header is the first. */
    public void record(List<String> cells) throws IOException {
        for (String cell : cells) {
            printer.print(quoted(guarded(cell)));
        }
        printer.println();
    }

    /** The cell as it is safe to open in a spreadsheet. */
    public static String guarded(String cell) {
        if (cell.isEmpty()
                || FORMULA_STARTS.indexOf(cell.charAt(0)) < 0
                || NUMBER.matcher(cell).matches()) {
            return cell;
        }
        return "'" + cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.equals(cell.strip());
        for (int i = 0; plain && i < cell.length(); i++) {
            char c = cell.charAt(i);
            plain = c != '"' && c != ',' && c != '\r' && c != '\n';
        }
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
