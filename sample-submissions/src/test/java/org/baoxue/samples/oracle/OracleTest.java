package org.baoxue.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of provinces, text by text, against figures that owe nothing to the product. */
class OracleTest {
    private static final Path PROVINCE = Path.of("province");

    private static final Path HAND = Path.of("src/test/hand");

    /** Files that a province with holes has not; each kind of hole tells on other figures. */
    private static final List<Pattern> HOLES = Stream.of(
                    "3199000009_.*_2024-10", // a case is confirmed in a month of silence
                    "3199000003_.*_2024-11", // a case is found in a month of silence
                    "3199000016(_.*)?_2025-06", // the last month
                    "2199000017_.*_2024-09", // the first month, with a case from the year before
                    "2199000005_.*_2024-12", // a handover that only its receiver tells of
                    "3199000004_(declaration|suspected)_2025-02", // one ledger of two
                    "3199000017(_.*)?_2025-03", // all that is known of a case
                    "2199000001_.*_2024-10", // a school that files for another one
                    "2199000030_.*", // a school that never reports
                    "(2199000021|3199000010)_.*_2025-05", // all schools of a county
                    "990301_.*_2025-01", // a county's own ledger
                    "3199000014_attendance_2024-09", // the roll of two stages
                    "5199000001_attendance_2025-06",
                    "3199000005_persuasion_2025-05",
                    "2199000009_opening_2024-2025-1",
                    "990201_review_2024-Q4",
                    "990221_visit_2024-2025-1",
                    "990200_survey_2024-2025-2",
                    "990000_evaluation_2024-2025",
                    "990101_plan_2024-2025")
            .map(name -> Pattern.compile(name + "\\.(csv|json|md|xlsx)"))
            .toList();

    @TempDir
    private static Path temporary;

    @Test
    void every_figure_on_every_page_is_the_one_that_follows_from_the_files() throws IOException {
        Trial trial = Trial.of(PROVINCE, temporary.resolve("whole"));

        assertThat(trial.written()).isEqualTo(trial.units()).hasSizeGreaterThan(50);
        notices_any_change(trial, "990301");
        notices_any_change(trial, "3199000004");
        holds(trial, 55_000);
    }

    private static void holds(Trial trial, int figures) throws IOException {
        Trial.Verdict verdict = trial.verdict();
        assertThat(verdict.figures()).isGreaterThan(figures);
        assertThat(verdict.differences()).isEmpty();
    }

    /** A wrong figure, a lost table, a figure that nobody reckoned: each must be seen. */
    private static void notices_any_change(Trial trial, String unit) throws IOException {
        String html = trial.html(unit);
        int before = trial.differences(unit, html).size();
        for (String changed : List.of(
                html.replaceFirst("<td>(\\d)", "<td>9$1"),
                html.replaceFirst("(?s)<table>.*?</table>", ""),
                html.replaceFirst("</td></tr>", "</td><td>7</td></tr>"),
                html.replaceFirst("</table>", "</table><table><caption>又一张表</caption><tr><td>7</td></tr></table>"),
                html.replaceFirst("</h3>", "</h3><p>另有 7 人</p>"),
                html.replaceFirst("<small>[^<]*</small>", ""))) {
            assertThat(changed).isNotEqualTo(html);
            assertThat(trial.differences(unit, changed)).hasSizeGreaterThan(before);
        }
    }

    @Test
    void every_figure_is_right_too_where_submissions_are_missing() throws IOException {
        for (Pattern hole : HOLES) {
            assertThat(names(PROVINCE)).anyMatch(name -> hole.matcher(name).matches());
        }
        Path copy = copied(
                PROVINCE,
                "holes",
                name -> HOLES.stream().noneMatch(hole -> hole.matcher(name).matches()));

        holds(Trial.of(copy, temporary.resolve("holes-site")), 55_000);
    }

    /**
     * Files that are never lost. Without a revision the version that was sent back counts, with a row that its schema refuses. The oracle
     * knows that it is refused, but not which figures lack it: which cells a figure needs is written in the product alone.
     */
    private static final String SPARED = ".*_r\\d+\\.csv";

    /** The seeds are ones that once told the product from the definitions. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8})
    void every_figure_is_right_too_where_every_sixth_file_is_lost(int seed) throws IOException {
        holds(Trial.of(lost(PROVINCE, seed), temporary.resolve("site" + seed)), 55_000);
    }

    /** A county's own ledger that is no text, twice in one version, and gone without a receipt that could tell. */
    @Test
    void every_figure_is_right_too_where_ledgers_of_counties_are_of_no_use() throws IOException {
        Pattern gone = Pattern.compile("990171_(dropout|persuasion)_2025-01.csv|990000_receipts_2025-02.csv");
        Path copy = copied(PROVINCE, "counties", name -> !gone.matcher(name).matches());
        Path noText = copy.resolve("990100/990101/990101_suspected_2024-11.csv");
        Path record = copy.resolve("990300/990301/990301_persuasion_2024-11.csv");
        for (Path file : List.of(noText, record)) {
            Files.write(file, joined(new byte[] {0, '\n'}, Files.readAllBytes(file)));
        }
        Path twice = copy.resolve("990100/990171/990171_suspected_2024-12.csv");
        Files.write(copy.resolve(twice.getFileName()), joined(Files.readAllBytes(twice), new byte[] {'\n'}));

        Trial trial = Trial.of(copy, temporary.resolve("counties-site"));

        assertThat(trial.html("990101")).contains("含未报 1 个单位");
        holds(trial, 55_000);
    }

    /** One row of a file: a grade, a grade of the September roll, and all of a school that another one files for. */
    @Test
    void every_figure_is_right_too_where_rows_of_attendance_are_lost() throws IOException {
        Path copy = copied(PROVINCE, "rows", name -> true);
        drop(copy.resolve("990100/990101/2199000001/2199000001_attendance_2025-06.csv"), "2199000001,PRI,3,");
        drop(copy.resolve("990200/990201/3199000003/3199000003_attendance_2024-09.csv"), "3199000003,JUN,8,");
        drop(copy.resolve("990100/990101/2199000001/2199000001_attendance_2024-11.csv"), "2199000003,");

        Trial trial = Trial.of(copy, temporary.resolve("rows-site"));

        assertThat(trial.html("990101")).contains("含未报 1 校");
        holds(trial, 55_000);
    }

    private static void drop(Path file, String beginning) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> kept =
                lines.stream().filter(line -> !line.startsWith(beginning)).toList();
        assertThat(kept).hasSizeLessThan(lines.size()).hasSizeGreaterThan(1);
        Files.write(file, kept);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void a_county_that_falls_silent_on_open_cases_is_marked_without_any_receipt() throws IOException {
        Path copy = copied(HAND.resolve("year"), "silent", name -> !name.equals("990101_suspected_2025-03.csv"));

        Trial trial = Trial.of(copy, temporary.resolve("silent-site"));

        assertThat(trial.html("990101")).contains("含未报 1 个单位");
        holds(trial, 6_500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarter", "year"})
    void every_figure_of_the_provinces_written_by_hand_is_right(String tree) throws IOException {
        holds(Trial.of(HAND.resolve(tree), temporary.resolve(tree)), 6_500);
    }

    @ParameterizedTest
    @CsvSource({"quarter, 2", "quarter, 5", "year, 1", "year, 3", "year, 4", "year, 20"})
    void every_figure_of_these_is_right_too_where_every_sixth_file_is_lost(String tree, int seed) throws IOException {
        Path copy = lost(HAND.resolve(tree), seed);

        holds(Trial.of(copy, copy.resolveSibling(copy.getFileName() + "-site")), 6_500);
    }

    /** A copy of a folder in which files are missing at random, but not who there is and what arrived when. */
    private static Path lost(Path from, int seed) throws IOException {
        Random random = new Random(seed);
        return copied(from, from.getFileName() + "-lost-" + seed, name -> {
            boolean ledger = name.contains("suspected") || name.contains("dropout");
            boolean kept =
                    name.matches("990000_(units|schools|receipts)_.*") || random.nextInt(100) >= (ledger ? 25 : 15);
            return kept || name.matches(SPARED);
        });
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Path copied(Path from, String folder, Predicate<String> kept) throws IOException {
        Path copy = temporary.resolve(folder);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (kept.test(file.getFileName().toString())) {
                    Path target = copy.resolve(from.relativize(file));
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }
}
