package org.baoxue.samples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.app.SiteWriter;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Severity;
import org.baoxue.sample.stories.StoryBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each story of the sample province is found by the rule that should find it, and seen on the page that should show it. */
class StoriesTest {
    private static final Path PROVINCE = Path.of("province");
    private static final Path SOURCES = Path.of("../generator/src/main/java/org/baoxue/sample");
    private static final Path DOCUMENT = Path.of("../docs/stories.md");
    private static final String REWRITE = "baoxue.rewrite";
    /** Late filings are many; the stories name one of them. */
    private static final Set<String> OF_MANY = Set.of("T02");

    @TempDir
    private static Path out;

    private static List<Tale> tales = List.of();
    private static Set<String> found = Set.of();

    @BeforeAll
    static void write() throws IOException {
        tales = Tale.all();
        Settings settings = Settings.of(PROVINCE);
        Outcome outcome = Pipeline.run(settings, Progress.SILENT);
        found = findings(outcome, false);
        SiteWriter.write(outcome, settings, out);
    }

    @TestFactory
    Stream<DynamicTest> each_story_is_found_where_it_happens() {
        return tales.stream()
                .filter(tale -> !tale.findings().isEmpty())
                .map(tale -> DynamicTest.dynamicTest(
                        tale.id(), () -> assertThat(found).containsAll(tale.findings())));
    }

    @Test
    void the_rules_that_find_stories_find_nothing_else() {
        Set<String> expected =
                tales.stream().flatMap(tale -> tale.findings().stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = expected.stream().map(StoriesTest::code).collect(Collectors.toSet());
        codes.removeAll(OF_MANY);
        expected.removeIf(finding -> OF_MANY.contains(code(finding)));

        assertThat(found)
                .filteredOn(finding -> codes.contains(code(finding)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @TestFactory
    Stream<DynamicTest> each_story_is_seen_where_the_list_says() {
        return tales.stream()
                .map(tale -> DynamicTest.dynamicTest(tale.id(), () -> {
                    assertThat(tale.pages()).isNotEmpty();
                    for (Tale.Shown shown : tale.pages()) {
                        Path page = out.resolve("inspection").resolve(shown.path() + ".html");
                        assertThat(page).isRegularFile();
                        assertThat(section(shown)).as(tale.id() + " on " + page).contains(shown.words());
                    }
                }));
    }

    /** Beside the registers alone, as when they came: the province now holds what replaced them. */
    @Test
    void versions_that_were_sent_back_had_the_errors_for_which_they_were(@TempDir Path folder) throws IOException {
        for (Path file : firstVersions()) {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
        for (String register : List.of("990000_units_2024-2025.csv", "990000_schools_2024-2025.csv")) {
            Files.copy(PROVINCE.resolve("registry").resolve(register), folder.resolve(register));
        }

        Set<String> errors = findings(Pipeline.run(Settings.of(folder), Progress.SILENT), true);

        assertThat(errors)
                .containsExactlyInAnyOrderElementsOf(
                        tales.stream().flatMap(tale -> tale.returned().stream()).toList());
    }

    @Test
    void every_story_stands_in_the_list_and_every_line_of_it_has_its_class() {
        List<String> told = tales.stream()
                .filter(tale -> tale.source().startsWith("stories."))
                .map(Tale::id)
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(StoryBook.tales());
        assertThat(tales).extracting(Tale::id).doesNotHaveDuplicates();
        assertThat(tales)
                .extracting(tale -> SOURCES.resolve(tale.source().replace('.', '/') + ".java"))
                .allMatch(Files::isRegularFile);
    }

    @Test
    void the_document_of_stories_is_that_of_the_list() throws IOException {
        String text = new StoriesDocument(tales, units()).text();
        if (Boolean.getBoolean(REWRITE)) {
            assertThat(System.getenv("CI")).as("CI compares and writes nothing").isNull();
            Files.writeString(DOCUMENT, text);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("docs/stories.md is generated; write it anew with -Dtest=StoriesTest -D" + REWRITE + "=true")
                .isEqualTo(text);
    }

    private static String code(String finding) {
        return finding.substring(0, finding.indexOf(' '));
    }

    private static Set<String> findings(Outcome outcome, boolean errorsAlone) {
        Set<String> lines = new TreeSet<>();
        for (String code : outcome.findings().totals().keySet()) {
            if (!errorsAlone || outcome.severity(code) == Severity.ERROR) {
                for (Finding finding : outcome.findings().samples(code)) {
                    Place place = finding.place();
                    String line = code + " " + place.unit() + " " + place.form() + " " + place.period();
                    boolean keyed = !place.rowKey().isEmpty() && !errorsAlone;
                    lines.add(keyed ? line + " " + place.rowKey() : line);
                }
            }
        }
        return lines;
    }

    /** The part of the page's twin from the heading to the next one of its level or above. */
    private static String section(Tale.Shown shown) throws IOException {
        List<String> section = new ArrayList<>();
        int level = 0;
        for (String line : Files.readAllLines(out.resolve("inspection").resolve(shown.path() + ".md"))) {
            int depth = line.matches("#+ .*") ? line.indexOf(' ') : 0;
            if (level > 0 && depth > 0 && depth <= level) {
                break;
            }
            if (level == 0 && depth > 0 && line.substring(depth + 1).startsWith(shown.heading())) {
                level = depth;
            }
            if (level > 0) {
                section.add(line);
            }
        }
        assertThat(section)
                .as("a section of %s that begins with %s", shown.path(), shown.heading())
                .isNotEmpty();
        return String.join("\n", section);
    }

    private static List<Path> firstVersions() throws IOException {
        try (Stream<Path> files = Files.walk(PROVINCE)) {
            return files.filter(file -> file.toString().endsWith("_r2.csv"))
                    .map(file ->
                            file.resolveSibling(file.getFileName().toString().replace("_r2.csv", ".csv")))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Tale.Words> units() throws IOException {
        Map<String, Tale.Words> units = new HashMap<>();
        for (Map.Entry<String, String> register :
                Map.of("units", "区划码", "schools", "学校标识码").entrySet()) {
            Path file = PROVINCE.resolve("registry/990000_" + register.getKey() + "_2024-2025.csv");
            try (Reader reader = Files.newBufferedReader(file)) {
                List<CSVRecord> rows = CSVFormat.RFC4180.parse(reader).getRecords();
                List<String> head = rows.get(0).stream()
                        .map(cell -> cell.replace("\uFEFF", ""))
                        .toList();
                rows.stream()
                        .skip(1)
                        .forEach(row -> units.put(
                                row.get(head.indexOf(register.getValue())),
                                new Tale.Words(row.get(head.indexOf("名称")), row.get(head.indexOf("英文名")))));
            }
        }
        return units;
    }
}
