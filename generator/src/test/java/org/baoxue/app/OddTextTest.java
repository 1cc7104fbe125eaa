package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.model.Mask;
import org.baoxue.resource.Resources;
import org.baoxue.sample.SampleProvince;
import org.baoxue.sample.SampleSettings;
import org.baoxue.table.CsvTable;
import org.baoxue.table.DecodedText;
import org.baoxue.table.Encoding;
import org.baoxue.table.Table;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text in any language, direction or height, in every cell of a province that takes text: the pages stand. */
class OddTextTest {
    /** Beyond the basic plane (four bytes in both encodings), from the right, towers of marks, and characters that turn or hide others. */
    private static final String RARE = "𠮷㐂𪚥龘";

    private static final String ODD =
            RARE + "\u202E\u2066ئۇيغۇر\u200B\u200D" + "e" + "\u0301".repeat(40) + "\u0085\uFEFF<blink>&amp;\"'";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);

    @TempDir
    private static Path work;

    private static final List<Path> PAGES = new ArrayList<>();

    @BeforeAll
    static void publish_odd_text() throws IOException {
        Path in = work.resolve("in");
        SampleProvince.write(new SampleSettings(24, 0, 5, 2024, 3), in);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(in)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).getFileName().toString();
            if (name.endsWith(".csv")) {
                Files.writeString(files.get(i), odd(files.get(i)), i % 2 == 0 ? GB18030 : StandardCharsets.UTF_8);
            } else if (name.endsWith(".md")) {
                Files.writeString(files.get(i), Files.readString(files.get(i)) + "\n\n" + ODD + "\n");
            }
        }
        Settings settings = Settings.of(in);
        SiteWriter.write(Pipeline.run(settings, Progress.SILENT), settings, work.resolve("out"));
        try (Stream<Path> walk = Files.walk(work.resolve("out"))) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(html|md|json|csv|js)"))
                    .sorted()
                    .forEach(PAGES::add);
        }
    }

    /** The table with the odd text behind each cell of a column that takes any text. */
    private static String odd(Path file) throws IOException {
        String form = file.getFileName().toString().replaceFirst("^\\d+_(.*?)_\\d.*", "$1");
        Form known = Objects.requireNonNull(FORMS.named(form));
        FormCheck check = FORMS.check(known.id());
        StringBuilder made = new StringBuilder();
        String text =
                Objects.requireNonNull(DecodedText.of(Files.readAllBytes(file))).text();
        try (Table table =
                CsvTable.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Encoding.UTF_8)) {
            List<String> headings = new ArrayList<>();
            while (table.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.cells().size(); i++) {
                    String cell = table.cells().get(i);
                    boolean takes = table.row() > 1 && !cell.isEmpty() && takes(known, check, headings.get(i));
                    cells.add('"' + (takes ? cell + ODD : cell).replace("\"", "\"\"") + '"');
                    if (table.row() == 1) {
                        headings.add(cell);
                    }
                }
                made.append(String.join(",", cells)).append('\n');
            }
        }
        return made.toString();
    }

    private static boolean takes(Form form, FormCheck check, String heading) {
        return form.columns().stream()
                .filter(column -> column.zh().equals(heading))
                .anyMatch(column -> column.type() == Column.Type.TEXT
                        && column.mask() != Mask.ID
                        && !check.hasPattern(column.key()));
    }

    @Test
    void rare_characters_go_from_file_to_page_unchanged() throws IOException {
        int found = 0;
        for (Path page : PAGES) {
            found += Files.readString(page).contains(RARE) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(24);
    }

    @Test
    void no_character_that_turns_or_hides_others_reaches_a_page() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path page : PAGES) {
            String text = Files.readString(page);
            text.codePoints()
                    .filter(OddTextTest::isForbidden)
                    .distinct()
                    .forEach(c -> faults.add(work.relativize(page) + " U+" + Integer.toHexString(c)));
        }
        assertThat(faults).isEmpty();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(String text, int character) {
        return text.chars().filter(c -> c == character).count();
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        boolean line = c == '\n' || c == '\t' || c == '\r';
        boolean apart = c == 0x2068 || c == 0x2069;
        boolean mark = c == 0xFEFF; // the mark with which our own tables begin
        return !line && !apart && !mark && (type == Character.CONTROL || type == Character.FORMAT);
    }

    @Test
    void text_from_the_right_is_set_apart_and_ends_where_it_should() {
        assertThat(PAGES).allMatch(page -> count(text(page), 0x2068) == count(text(page), 0x2069));
    }

    @Test
    void no_letter_carries_a_tower_of_marks() {
        assertThat(PAGES).noneMatch(page -> text(page).contains("\u0301".repeat(6)));
    }

    @Test
    void no_odd_text_opens_an_element() {
        assertThat(PAGES.stream().filter(page -> page.toString().endsWith(".html")))
                .noneMatch(page -> !Jsoup.parse(text(page)).select("blink").isEmpty());
    }
}
