package org.baoxue.table.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baoxue.table.CsvTable;
import org.baoxue.table.Encoding;
import org.baoxue.table.JsonFault;
import org.baoxue.table.Separator;
import org.baoxue.table.StrictJson;
import org.baoxue.table.Table;
import org.baoxue.table.bytes.text.TextTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code csv/spectrum}, read in every way that there is. */
class CsvSpectrumTest {
    private static final Path CASES = Path.of("src/test/resources/csv/spectrum");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replace(".csv", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Object expected(String name) throws IOException, JsonFault {
        return Objects.requireNonNull(StrictJson.read(Files.readAllBytes(CASES.resolve(name + ".json"))));
    }

    private static String text(String name) throws IOException {
        return Files.readString(CASES.resolve(name + ".csv"));
    }

    private static List<List<String>> records(Table table) throws IOException {
        List<List<String>> records = new ArrayList<>();
        while (table.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < table.cells().size(); i++) {
                cells.add(table.cells().get(i));
            }
            records.add(cells);
        }
        return records;
    }

    private static ByteArrayInputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_read_from_its_bytes(String name) throws IOException, JsonFault {
        for (Encoding encoding : List.of(Encoding.UTF_8, Encoding.GB18030)) {
            try (ByteTable table = ByteTable.open(bytes(text(name), encoding.charset()), encoding)) {
                assertThat(records(table)).isEqualTo(expected(name));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_read_in_any_encoding_character_by_character(String name) throws IOException, JsonFault {
        for (Encoding encoding : Encoding.values()) {
            String marked = "\uFEFF" + text(name);
            try (TextTable table = TextTable.open(bytes(marked, encoding.charset()), encoding, Separator.COMMA)) {
                assertThat(records(table)).as(encoding.toString()).isEqualTo(expected(name));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_read_with_any_separator(String name) throws IOException, JsonFault {
        for (Separator separator : Separator.values()) {
            if (name.equals("json") || name.equals("comma_in_quotes")) {
                continue; // their cells hold commas
            }
            String parted = text(name).replace(',', separator.sign());
            try (Table table = CsvTable.open(bytes(parted, StandardCharsets.UTF_8), Encoding.UTF_8, separator)) {
                assertThat(records(table)).as(separator.toString()).isEqualTo(expected(name));
            }
        }
    }
}
