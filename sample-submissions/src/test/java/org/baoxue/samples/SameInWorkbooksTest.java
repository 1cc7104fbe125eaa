package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.app.SiteWriter;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The trees of {@code src/test/hand} filed as workbooks, numbers and days in cells of their own kind, come to the same findings and
 * the same site, figure by figure, as the CSV files that they were made of.
 */
class SameInWorkbooksTest {
    private static final Path HAND = Path.of("src/test/hand");
    private static final Pattern NAME = Pattern.compile("(\\d+)_(.+)_(\\d{4}[-0-9Q]*)(_r\\d+)?\\.csv");
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    /** Pages that name the files themselves. */
    private static final List<String> ABOUT_FILES = List.of("about", "findings", "files", "sources", "cases");

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"ordinary", "municipality", "quarter"})
    void a_tree_of_workbooks_gives_the_findings_and_the_site_of_its_csv_files(String tree) throws IOException {
        Path csv = Files.createDirectory(work.resolve("csv"));
        copy(HAND.resolve(tree), csv);
        Path several = Files.createDirectory(work.resolve("several"));
        int made = workbooks(csv, several);
        assertThat(made).isPositive();
        Path singles = Files.createDirectory(work.resolve("singles"));
        workbookEach(csv, singles);

        Outcome expected = run(csv, "csv-site");
        for (Path filed : List.of(several, singles)) {
            Outcome found = run(filed, filed.getFileName() + "-site");
            assertThat(findings(found)).isEqualTo(findings(expected));
            assertThat(found.findings().totals()).isEqualTo(expected.findings().totals());
            Map<String, String> pages = pages(work.resolve("csv-site"));
            assertThat(pages).hasSizeGreaterThan(20);
            assertThat(pages(work.resolve(filed.getFileName() + "-site"))).isEqualTo(pages);
        }
    }

    private Outcome run(Path folder, String site) {
        Path profile = folder.resolve("profile.json");
        Settings settings = new Settings(folder, Files.exists(profile) ? profile : null, null, null, null, null, 2);
        Outcome outcome = Pipeline.run(settings, Progress.SILENT);
        SiteWriter.write(outcome, settings, work.resolve(site));
        return outcome;
    }

    /** Findings without the names of files; what was repaired in a cell of its own kind needs no repair. */
    private static List<String> findings(Outcome outcome) {
        List<String> found = new ArrayList<>();
        for (String code : outcome.findings().totals().keySet()) {
            for (Finding finding : outcome.findings().samples(code)) {
                Place place = finding.place();
                found.add(String.join(
                        " ",
                        code,
                        String.valueOf(place.unit()),
                        String.valueOf(place.form()),
                        String.valueOf(place.period()),
                        Long.toString(place.row()),
                        place.rowKey(),
                        String.valueOf(place.column()),
                        finding.arguments().toString()));
            }
        }
        return found.stream().sorted().toList();
    }

    private static Map<String, String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ABOUT_FILES.stream()
                            .noneMatch(name -> file.toString().matches(".*[/\\\\]" + name + "([/\\\\.].*|-.*)")))
                    .collect(Collectors.toMap(
                            file -> site.relativize(file).toString(),
                            file -> text(file),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One workbook for all tables of a unit and a period, in the same folder. */
    private static int workbooks(Path from, Path to) throws IOException {
        Map<Path, List<String>> sheets = new TreeMap<>();
        for (Path file : files(from)) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            Path folder =
                    Files.createDirectories(to.resolve(from.relativize(file)).getParent());
            if (name.matches()) {
                String revision = name.group(4) == null ? "" : name.group(4);
                Path workbook = folder.resolve(name.group(1) + "_" + name.group(3) + revision + ".xlsx");
                List<String> lines = sheets.computeIfAbsent(workbook, w -> new ArrayList<>());
                lines.add("[" + name.group(2) + "]");
                lines.addAll(rows(file));
            } else {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        for (Map.Entry<Path, List<String>> workbook : sheets.entrySet()) {
            new WrittenWorkbook(workbook.getValue()).write(workbook.getKey());
        }
        return sheets.size();
    }

    /** A workbook for each table, under its own name. */
    private static void workbookEach(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path folder =
                    Files.createDirectories(to.resolve(from.relativize(file)).getParent());
            String name = file.getFileName().toString();
            if (NAME.matcher(name).matches()) {
                List<String> lines = new ArrayList<>(List.of("[Sheet1]"));
                lines.addAll(rows(file));
                new WrittenWorkbook(lines).write(folder.resolve(name.replace(".csv", ".xlsx")));
            } else {
                Files.copy(file, folder.resolve(name));
            }
        }
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            for (CSVRecord record : parser) {
                assertThat(record.stream()).noneMatch(cell -> cell.contains(",") || cell.startsWith("="));
                rows.add(record.stream().map(SameInWorkbooksTest::cell).collect(Collectors.joining(",")));
            }
        }
        return rows;
    }

    private static String cell(String text) {
        if (text.matches("[1-9]\\d{0,14}|0")) {
            return "#" + text;
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? "@" + ChronoUnit.DAYS.between(FIRST_DAY, LocalDate.parse(text))
                : text;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
