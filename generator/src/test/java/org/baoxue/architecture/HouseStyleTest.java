package org.baoxue.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes, names and package notes of the sources. */
class HouseStyleTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 300;
    private static final int MOST_FILES = 15;
    private static final Pattern EMPTY_NAMES = Pattern.compile(".*(Util|Utils|Helper|Manager|Common|Impl)\\.java");

    @Test
    void no_class_is_longer_than_it_can_be_read() {
        assertThat(sources().filter(file -> lines(file) > MOST_LINES))
                .as("split at " + MOST_LINES + " lines")
                .isEmpty();
    }

    @Test
    void no_package_holds_more_files_than_a_reader_can_keep_in_mind() {
        Map<Path, Integer> files = new TreeMap<>();
        sources()
                .filter(file -> !file.endsWith("package-info.java"))
                .forEach(file -> files.merge(file.getParent(), 1, Integer::sum));

        assertThat(files.entrySet().stream().filter(e -> e.getValue() > maximum(e.getKey())))
                .as("split the package by subject")
                .isEmpty();
    }

    @Test
    void every_package_says_what_belongs_in_it() {
        List<Path> packages = sources().map(Path::getParent).distinct().sorted().toList();

        assertThat(packages).allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }

    @Test
    void no_name_says_nothing() {
        assertThat(sources().filter(file -> EMPTY_NAMES.matcher(file.toString()).matches()))
                .isEmpty();
    }

    /** The nouns of {@code model} and what is shown of them in {@code view} are many and small; no subject parts them. */
    private static int maximum(Path folder) {
        return folder.endsWith("model") || folder.endsWith("view") ? 2 * MOST_FILES : MOST_FILES;
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
