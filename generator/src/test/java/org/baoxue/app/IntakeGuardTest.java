package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/intake.md} says what happens to each kind of input: every line names tests that there are. */
class IntakeGuardTest {
    private static final Path FILE = Path.of("..", "docs", "intake.md");
    private static final List<Path> TESTS =
            List.of(Path.of("src/test/java"), Path.of("../sample-submissions/src/test/java"));
    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+)\\.([a-z0-9_]+)`");
    private static final String HEAD = "| kind | what happens | test |";

    private static List<String[]> lines() throws IOException {
        List<String[]> lines = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("| ") && !line.equals(HEAD) && !line.startsWith("| ---")) {
                lines.add(line.substring(2, line.length() - 2).split(" \\| ", -1));
            }
        }
        return lines;
    }

    /** The texts of all test classes by their names. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        for (Path folder : TESTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> tests.merge(
                                file.getFileName().toString().replace(".java", ""), text(file), String::concat));
            }
        }
        return tests;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_line_has_three_cells_that_say_something() throws IOException {
        assertThat(lines())
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells)
                        .as(String.join(" | ", cells))
                        .hasSize(3)
                        .noneMatch(String::isBlank));
    }

    @Test
    void every_line_is_backed_by_tests_that_there_are() throws IOException {
        Map<String, String> tests = tests();
        List<String> faults = new ArrayList<>();
        for (String[] cells : lines()) {
            Matcher named = TEST.matcher(cells[2]);
            int found = 0;
            while (named.find()) {
                found++;
                String source = tests.getOrDefault(named.group(1), "");
                if (!source.contains(" " + named.group(2) + "(")) {
                    faults.add(named.group());
                }
            }
            if (found == 0) {
                faults.add(cells[0] + ": no test");
            }
        }
        assertThat(faults)
                .as("docs/intake.md: name a test class and a method of it, as `Class.method`")
                .isEmpty();
    }
}
