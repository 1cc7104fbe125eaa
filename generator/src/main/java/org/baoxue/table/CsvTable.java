package org.baoxue.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file (RFC 4180, any line ends, with or without a byte order mark) as a table. Holds one record at a time. */
public final class CsvTable implements Table, Cells {
    private final CellGuard guard;
    private final Encoding assumed;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private @Nullable CSVRecord current;
    private long line;

    private CsvTable(InputStream in, Encoding assumed, Separator separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.sign())
                .setIgnoreEmptyLines(false)
                .get();
        this.assumed = assumed;
        this.guard = new CellGuard(new InputStreamReader(in, assumed.decoder()), separator);
        this.parser = CSVParser.builder().setReader(guard).setFormat(format).get();
        this.records = parser.iterator();
    }

    /** A table over these bytes; closing it closes them. */
    public static CsvTable open(InputStream in, Encoding assumed) throws IOException {
        return open(in, assumed, Separator.COMMA);
    }

    /** A table whose cells are parted by this sign. */
    public static CsvTable open(InputStream in, Encoding assumed, Separator separator) throws IOException {
        return new CsvTable(in, assumed, separator);
    }

    @Override
    public boolean next() throws IOException {
        do {
            line = parser.getCurrentLineNumber() + 1;
            try {
                current = records.hasNext() ? records.next() : null;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        } while (current != null && isBlank());
        return current != null;
    }

    private boolean isBlank() {
        for (int i = 0; i < size(); i++) {
            if (!get(i).codePoints().allMatch(Blanks::isBlank)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long row() {
        return record().getRecordNumber();
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public Cells cells() {
        return this;
    }

    @Override
    public Encoding encoding() {
        return guard.sawByteOrderMark() && assumed == Encoding.UTF_8 ? Encoding.UTF_8_BOM : assumed;
    }

    @Override
    public int size() {
        return record().size();
    }

    @Override
    public String get(int position) {
        return record().get(position);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private CSVRecord record() {
        if (current == null) {
            throw new IllegalStateException("there is no current record");
        }
        return current;
    }
}
