package org.baoxue.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.SubmissionReader;
import org.baoxue.resource.Resources;
import org.baoxue.table.Encoding;

/** Ways to go through a ledger, from merely decoding it to checking every cell; those that check must all come to the same. */
final class Lanes {
    private static final int BUFFER = 1 << 20;
    private static final int YEAR = 2024;

    private final Path file;
    private final Encoding encoding;
    private final FormBook forms = FormBook.load(Resources.shipped(), YEAR);
    private final Submission submission;

    Lanes(Path file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
        this.submission = new Submission(
                new UnitCode("990101"),
                "eligible",
                Period.schoolYear(YEAR),
                1,
                file.getFileName().toString());
    }

    /** The bytes made into characters, nothing else: the number of characters. */
    long decode() throws IOException {
        CharsetDecoder decoder = encoding.charset().newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        long count = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result;
                do {
                    characters.clear();
                    result = decoder.decode(bytes, characters, end);
                    count += characters.position();
                } while (result.isOverflow());
                bytes.compact();
            }
        }
        return count;
    }

    /** Every cell as a text by commons-csv: the number of characters of cells. */
    long commonsCsv() throws IOException {
        long characters = 0;
        try (CSVParser parser = parser()) {
            for (CSVRecord row : parser) {
                for (int i = 0; i < row.size(); i++) {
                    characters += row.get(i).length();
                }
            }
        }
        return characters;
    }

    /** commons-csv, and the engine asked for every row. */
    Tally engine() throws IOException {
        FormCheck check = forms.check("eligible");
        Form form = check.form();
        Tally tally = new Tally();
        try (CSVParser parser = parser()) {
            int[] positions = new int[form.columns().size()];
            for (CSVRecord record : parser) {
                long number = record.getRecordNumber();
                if (number == 1) {
                    List<String> headings = record.toList();
                    for (int i = 0; i < positions.length; i++) {
                        positions[i] = headings.indexOf(form.columns().get(i).zh());
                    }
                    continue;
                }
                String[] cells = new String[positions.length];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = positions[i] < 0 ? "" : record.get(positions[i]);
                }
                Row row = new Row(submission, form.layout(), number, number, cells);
                check.check(row, tally::finding);
                tally.row(row);
            }
        }
        return tally;
    }

    /** The product's own reading and checking. */
    Tally product(int threads) {
        SubmissionReader reader = new SubmissionReader(forms, Set.of());
        SubmissionFile submitted = new SubmissionFile(file, submission, Form.Type.CSV);
        Tally tally = threads == 1
                ? reader.read(submitted, Tally::new).fold()
                : reader.readSplit(submitted, Tally::new, Tally::merge, threads).fold();
        return tally;
    }

    private CSVParser parser() throws IOException {
        Reader reader = new BufferedReader(Files.newBufferedReader(file, encoding.charset()), BUFFER);
        return CSVParser.builder()
                .setReader(reader)
                .setFormat(CSVFormat.RFC4180)
                .get();
    }
}
