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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baoxue.division.BuiltTree;
import org.baoxue.division.DivisionTable;
import org.baoxue.division.UnitTreeBuilder;
import org.baoxue.facts.Ground;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.ProfileLoader;
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
    private final Ground ground = ground(forms);
    /** How many rows were suspected when last asked; below 0 if nobody has. */
    private final AtomicLong known = new AtomicLong(-1);

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

    /** The same with the fingerprints of every child's document, and the search for those that come twice. */
    Tally fingerprints(int threads) {
        try (Scratch scratch = Scratch.ofHeap(threads)) {
            SubmissionReader reader = new SubmissionReader(forms, Set.of());
            SubmissionFile submitted = new SubmissionFile(file, submission, Form.Type.CSV);
            PrintedTally all = threads == 1
                    ? reader.read(submitted, () -> new PrintedTally(ground, scratch))
                            .fold()
                    : reader.readSplit(submitted, () -> new PrintedTally(ground, scratch), PrintedTally::merge, threads)
                            .fold();
            long suspects = all.suspects();
            long earlier = known.getAndSet(suspects);
            if (earlier >= 0 && earlier != suspects) {
                throw new IllegalStateException(suspects + " rows are suspected, and were " + earlier + " before");
            }
            return all.tally();
        }
    }

    private static Ground ground(FormBook forms) {
        Resources shipped = Resources.shipped();
        UnitCode province = new UnitCode("990000");
        DivisionTable table = DivisionTable.load(shipped, YEAR, province);
        BuiltTree built = UnitTreeBuilder.build(table, province, YEAR, List.of(), List.of());
        LocalDate asOf = Period.schoolYear(YEAR).lastDay();
        return new Ground(forms, ProfileLoader.load(shipped, null), built.tree(), built.problems(), List.of(), asOf);
    }

    private CSVParser parser() throws IOException {
        Reader reader = new BufferedReader(Files.newBufferedReader(file, encoding.charset()), BUFFER);
        return CSVParser.builder()
                .setReader(reader)
                .setFormat(CSVFormat.RFC4180)
                .get();
    }
}
