package org.baoxue.table.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.baoxue.table.Blanks;
import org.baoxue.table.Encoding;
import org.baoxue.table.Limits;
import org.baoxue.table.TableFault;
import org.junit.jupiter.api.Test;

class ByteTableTest {
    private static final int[] BLOCKS = {1, 5, 6, 7, 64, 4096};
    private static final Encoding[] ENCODINGS = {Encoding.UTF_8, Encoding.GB18030};

    /** Holds the byte reader, in blocks of all sizes, to the reader over characters; returns how the file ended. */
    static String hold(byte[] file, Encoding encoding) throws IOException {
        Reading expected = Reading.byCharacters(file, encoding);
        Reading first = Reading.byBytes(file, encoding, BLOCKS[0]);
        String text = encoding + " " + Arrays.toString(file) + "\n" + new String(file, encoding.charset());
        assertThat(first.fault()).as(text).isEqualTo(expected.fault());
        if (expected.isWhole()) {
            assertThat(first.records()).as(text).isEqualTo(expected.records());
        } else {
            int known = Math.min(expected.records().size(), first.records().size());
            assertThat(first.records().subList(0, known)).as(text).isEqualTo(expected.records());
        }
        for (int block : BLOCKS) {
            assertThat(Reading.byBytes(file, encoding, block)).as(text).isEqualTo(first);
        }
        return first.fault().replaceFirst("@.*", "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Reading read(String text) throws IOException {
        return Reading.byBytes(utf8(text), Encoding.UTF_8, ByteTable.BLOCK);
    }

    @Test
    void reads_whole_files_as_the_reader_over_characters_does() throws IOException {
        InventedFiles files = new InventedFiles(1);
        for (int i = 0; i < 15_000; i++) {
            String text = files.whole();
            for (Encoding encoding : ENCODINGS) {
                assertThat(hold(text.getBytes(encoding.charset()), encoding)).isEmpty();
            }
        }
    }

    @Test
    void ends_broken_files_with_the_fault_of_the_reader_over_characters() throws IOException {
        InventedFiles files = new InventedFiles(2);
        Map<TableFault.Kind, Integer> seen = new EnumMap<>(TableFault.Kind.class);
        for (int i = 0; i < 40_000; i++) {
            String text = i % 2 == 0 ? files.mixed() : files.whole();
            for (Encoding encoding : ENCODINGS) {
                boolean well = i % 4 < 2;
                byte[] file = well ? text.getBytes(encoding.charset()) : files.broken(text, encoding);
                String kind = hold(file, encoding);
                if (!kind.isEmpty()) {
                    seen.merge(TableFault.Kind.valueOf(kind), 1, Integer::sum);
                }
            }
        }
        assertThat(seen)
                .containsKeys(
                        TableFault.Kind.BAD_BYTES,
                        TableFault.Kind.NOT_TEXT,
                        TableFault.Kind.STRAY_QUOTE,
                        TableFault.Kind.UNCLOSED_QUOTE)
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(100));
    }

    @Test
    void answers_any_bytes_with_records_or_a_fault_of_its_own() throws IOException {
        InventedFiles files = new InventedFiles(3);
        for (int i = 0; i < 60_000; i++) {
            hold(files.noise(), ENCODINGS[i % 2]);
        }
    }

    @Test
    void cuts_whole_files_as_commons_csv_does() throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        InventedFiles files = new InventedFiles(4);
        for (int i = 0; i < 20_000; i++) {
            String text = files.whole();
            List<String> expected = new ArrayList<>();
            try (CSVParser parser = CSVParser.builder()
                    .setReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))
                    .setFormat(format)
                    .get()) {
                parser.forEach(record -> add(expected, record.getRecordNumber(), record.toList()));
            }
            assertThat(cells(text)).as(text).isEqualTo(expected);
        }
    }

    @Test
    void cuts_whole_files_as_fastcsv_does() throws IOException {
        InventedFiles files = new InventedFiles(5);
        for (int i = 0; i < 20_000; i++) {
            String text = files.whole();
            List<String> expected = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                long row = 0;
                for (CsvRecord record : reader) {
                    add(expected, ++row, record.getFields());
                }
            }
            assertThat(cells(text)).as(text).isEqualTo(expected);
        }
    }

    private static void add(List<String> records, long row, List<String> cells) {
        if (!cells.stream().allMatch(cell -> cell.codePoints().allMatch(Blanks::isBlank))) {
            records.add(Reading.record(row, 0, cells));
        }
    }

    /** The records without their lines, which the libraries count in ways of their own. */
    private static List<String> cells(String text) throws IOException {
        List<String> records = new ArrayList<>(read(text).records());
        records.remove(records.size() - 1);
        records.replaceAll(record -> record.replaceFirst("@[0-9]+", "@0"));
        return records;
    }

    @Test
    void keeps_the_limits_of_cells_and_records_to_the_last_character() throws IOException {
        String longest = "张".repeat(Limits.CELL_LENGTH);
        String widest = ",".repeat(Limits.COLUMNS - 1);
        String[] whole = {
            longest, "a\n\"" + longest + "\"\r\nb", widest + "x", "\"" + "\"\"".repeat(Limits.CELL_LENGTH) + "\" ,x"
        };
        String[] broken = {
            longest + "a",
            "a,\n1,\"\n" + longest + "\",\"x",
            "a\n\"" + longest + "\n",
            "\"" + "a".repeat(100_000) + "\n",
            "\"\n\",".repeat(Limits.COLUMNS) + "x",
            "x," + widest + "\u0000",
            "\"a\"b" + longest,
            "a\n\"" + "x,y\n".repeat(Limits.CELL_LENGTH),
            longest + "a\u0000",
            longest + "\r\n" + longest + "\u0000"
        };
        for (Encoding encoding : ENCODINGS) {
            for (String text : whole) {
                assertThat(hold(text.getBytes(encoding.charset()), encoding)).isEmpty();
            }
            for (String text : broken) {
                assertThat(hold(text.getBytes(encoding.charset()), encoding)).isNotEmpty();
            }
        }
    }

    @Test
    void tells_of_bad_bytes_behind_another_fault_first() throws IOException {
        byte[] file = utf8("a,b\n\"1\"2,3\n" + "x\n".repeat(9000) + "?\n");
        assertThat(Reading.byBytes(file, Encoding.UTF_8, 64).fault()).isEqualTo("STRAY_QUOTE@2");
        file[file.length - 2] = (byte) 0xFF;
        assertThat(Reading.byBytes(file, Encoding.UTF_8, 64).fault()).isEqualTo("BAD_BYTES@9003");
    }

    @Test
    void hands_out_the_records_before_a_fault() throws IOException {
        assertThat(read("a,b\n1,2\n\"3\"4\n5,6"))
                .isEqualTo(new Reading(List.of("1@1[a, b]", "2@2[1, 2]"), "STRAY_QUOTE@3"));
    }

    @Test
    void throws_the_same_fault_however_often_it_is_asked() throws IOException {
        try (ByteTable table = ByteTable.open(new ByteArrayInputStream(utf8("a\n\"b\nc\n")), Encoding.UTF_8, 7)) {
            assertThat(table.next()).isTrue();
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(table::next).hasMessage("UNCLOSED_QUOTE in line 2");
            }
        }
    }

    @Test
    void says_where_the_record_behind_the_current_one_starts() throws IOException {
        byte[] file = utf8("\uFEFFa,\"b\r\n\"\"c\"\r\n\n1,2\n");
        try (ByteTable table = ByteTable.open(new ByteArrayInputStream(file), Encoding.UTF_8, 8)) {
            assertThat(table.next()).isTrue();
            assertThat(table.after()).isEqualTo(new Start(15, 1, 3));
            assertThat(table.next()).isTrue();
            assertThat(table.after()).isEqualTo(new Start(20, 3, 5));
            assertThat(table.next()).isFalse();
            assertThatThrownBy(table::row).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void gives_the_bytes_of_the_current_record() throws IOException {
        try (ByteTable table = ByteTable.open(new ByteArrayInputStream(utf8("a\n,\"x\"\"y\" \n")), Encoding.UTF_8)) {
            assertThat(table.next()).isTrue();
            assertThat(table.next()).isTrue();
            Records block = table.block();
            int from = block.from(table.at(), 1);
            int to = block.to(table.at(), 1);
            assertThat(new String(block.bytes(), from, to - from, StandardCharsets.UTF_8))
                    .isEqualTo("x\"y");
            assertThat(block.from(table.at(), 0)).isEqualTo(block.to(table.at(), 0));
        }
    }
}
