package org.baoxue.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the sample province, text by text, against figures that owe nothing to the product. */
class OracleTest {
    private static final Path PROVINCE = Path.of("province");

    /** Files that a province with holes has not; each kind of hole tells on other figures. */
    private static final List<Pattern> HOLES = Stream.of(
                    "3199000009_.*_2024-12", // returns, and a case found, in a month of silence
                    "3199000002_.*_2025-06", // the last month, with an open case
                    "3199000007_.*_2024-09", // the first month, with a case from the year before
                    "3199000016_.*_2024-12", // a handover that only its receiver tells of
                    "3199000004_(declaration|suspected)_2024-11", // one ledger of two
                    "3199000013_.*_2025-05", // a case found and confirmed in a month of silence
                    "2199000001_.*_2024-10", // a school that files for another one
                    "2199000040_.*", // a school that never reports
                    "(2199000021|3199000010)_.*_2025-05", // all schools of a county
                    "3199000010_.*_2025-0[46]",
                    "990301_.*_2025-01", // a county's own ledger
                    "5199000001_attendance_2025-06")
            .map(name -> Pattern.compile(name + "\\.csv"))
            .toList();

    @TempDir
    private static Path temporary;

    @Test
    void every_figure_on_every_page_is_the_one_that_follows_from_the_files() throws IOException {
        Trial trial = Trial.of(PROVINCE, temporary.resolve("whole"));

        assertThat(trial.written()).isEqualTo(trial.units()).hasSizeGreaterThan(50);
        Trial.Verdict verdict = trial.verdict();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.figures()).isGreaterThan(36_000);
        notices_any_change(trial, "990301");
        notices_any_change(trial, "3199000004");
    }

    /** A wrong figure, a lost table, a figure that nobody reckoned: each must be seen. */
    private static void notices_any_change(Trial trial, String unit) throws IOException {
        String html = trial.html(unit);
        for (String changed : List.of(
                html.replaceFirst("<td>(\\d)", "<td>9$1"),
                html.replaceFirst("(?s)<table>.*?</table>", ""),
                html.replaceFirst("</td></tr>", "</td><td>7</td></tr>"),
                html.replaceFirst("</h3>", "</h3><p>另有 7 人</p>"),
                html.replaceFirst("<small>[^<]*</small>", ""))) {
            assertThat(changed).isNotEqualTo(html);
            assertThat(trial.differences(unit, changed)).isNotEmpty();
        }
        assertThat(trial.differences(unit, html)).isEmpty();
    }

    @Test
    void every_figure_is_right_too_where_submissions_are_missing() throws IOException {
        Path copy = copied(
                "holes",
                name -> HOLES.stream().noneMatch(hole -> hole.matcher(name).matches()));

        Trial.Verdict verdict = Trial.of(copy, temporary.resolve("holes-site")).verdict();

        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.figures()).isGreaterThan(36_000);
    }

    /** The seeds are two that once told the product from the definitions. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void every_figure_is_right_too_where_every_sixth_file_is_lost(int seed) throws IOException {
        Random random = new Random(seed);
        Path copy = copied("lost" + seed, name -> {
            boolean ledger = name.contains("suspected") || name.contains("dropout");
            return name.startsWith("990000") || random.nextInt(100) >= (ledger ? 25 : 15);
        });

        Trial.Verdict verdict = Trial.of(copy, temporary.resolve("site" + seed)).verdict();

        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.figures()).isGreaterThan(36_000);
    }

    private static Path copied(String folder, Predicate<String> kept) throws IOException {
        Path copy = temporary.resolve(folder);
        try (Stream<Path> files = Files.walk(PROVINCE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (kept.test(file.getFileName().toString())) {
                    Path target = copy.resolve(PROVINCE.relativize(file));
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }
}
