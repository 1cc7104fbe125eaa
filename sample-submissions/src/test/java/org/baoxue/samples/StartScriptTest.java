package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script that the build puts beside the jar: what it is given reaches the jar, and what the jar says comes back. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    private static final Path BUILT =
            Path.of("../generator/target").toAbsolutePath().normalize();
    private static final Path SUBMISSIONS = Path.of("../maven-plugin/src/it/clean-province/submissions");

    @TempDir
    private Path work;

    private Path folder = BUILT;

    @BeforeEach
    void file() throws IOException {
        folder = Files.createDirectory(work.resolve("报送 'a' \"b\" $c *"));
        copy(SUBMISSIONS, folder);
    }

    @Test
    void says_what_the_jar_says_and_nothing_else() throws IOException, InterruptedException {
        Ran script = run(work, BUILT.resolve("baoxue"), "check", folder);
        Ran jar = run(work, java(), "-jar", BUILT.resolve("baoxue.jar"), "check", folder);

        assertThat(script).isEqualTo(jar);
        assertThat(script.exit()).as(script.toString()).isZero();
        assertThat(script.err()).isEmpty();
    }

    @Test
    void hands_on_exit_codes_and_arguments() throws IOException, InterruptedException {
        Path nowhere = work.resolve("没有 'x' \"y\" $z *");
        Ran refused = run(work, BUILT.resolve("baoxue"), "check", nowhere);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("there is no folder " + nowhere);

        assertThat(run(work, BUILT.resolve("baoxue"), "check", folder, "").exit())
                .as("an empty argument is an argument")
                .isEqualTo(2);
        assertThat(run(work, BUILT.resolve("baoxue")).exit()).isEqualTo(2);

        Files.writeString(folder.resolve("nobody.csv"), "x\n");
        assertThat(run(work, BUILT.resolve("baoxue"), "check", folder).exit()).isEqualTo(1);
    }

    @Test
    void starts_in_any_folder_and_through_links() throws IOException, InterruptedException {
        Path first = Files.createSymbolicLink(work.resolve("保学 1"), BUILT.resolve("baoxue"));
        Path second = Files.createSymbolicLink(work.resolve("保学 2"), first.getFileName());

        assertThat(run(folder, second, "check", ".").exit()).isZero();
        assertThat(run(work, Path.of("./保学 1"), "check", folder).exit()).isZero();
        assertThat(run(BUILT, Path.of("sh"), "baoxue", "check", folder).exit()).isZero();
        Files.delete(second);
        Files.delete(first);
    }

    @Test
    void reads_the_classes_from_the_archive() throws IOException, InterruptedException {
        Ran ran =
                run(Map.of("BAOXUE_OPTS", "-Xlog:class+load"), work, List.of(BUILT.resolve("baoxue"), "check", folder));
        assertThat(ran.out().lines().filter(line -> line.contains(" org.baoxue.form.FormBook source: ")))
                .singleElement()
                .asString()
                .contains("shared objects file");
    }

    /** The first comparison of records by what Java makes for them takes as long as all rows of a small folder. */
    @Test
    void a_small_folder_compares_no_records_as_java_does() throws IOException, InterruptedException {
        Map<String, String> told = Map.of("BAOXUE_OPTS", "-Xlog:class+load");

        assertThat(run(told, work, List.of(BUILT.resolve("baoxue"), "check", folder))
                        .out())
                .contains(" org.baoxue.model.Count$Known source: ")
                .doesNotContain(" java.lang.runtime.ObjectMethods ");
    }

    /** The parser of the command line takes as long to be set up as a form to be compiled: {@code check FOLDER} does without. */
    @Test
    void the_commonest_call_does_not_wait_for_the_parser() throws IOException, InterruptedException {
        Map<String, String> told = Map.of("BAOXUE_OPTS", "-Xlog:class+load");

        assertThat(run(told, work, List.of(BUILT.resolve("baoxue"), "check", folder))
                        .out())
                .contains(" org.baoxue.cli.CheckCommand source: ")
                .doesNotContain(" picocli.CommandLine ");
        assertThat(run(told, work, List.of(BUILT.resolve("baoxue"), "check", folder, "--lang", "en"))
                        .out())
                .contains(" picocli.CommandLine source: ");
    }

    @Test
    void an_archive_that_is_missing_or_does_not_fit_costs_only_time() throws IOException, InterruptedException {
        Ran built = run(work, BUILT.resolve("baoxue"), "check", folder);
        Path moved = Files.createDirectory(work.resolve("搬走 了"));
        for (String file : List.of("baoxue", "baoxue.jar")) {
            Files.copy(BUILT.resolve(file), moved.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        assertThat(run(work, moved.resolve("baoxue"), "check", folder)).isEqualTo(built);

        Files.writeString(moved.resolve("baoxue.jsa"), "not an archive");
        assertThat(run(work, moved.resolve("baoxue"), "check", folder)).isEqualTo(built);

        Files.copy(BUILT.resolve("baoxue.jsa"), moved.resolve("baoxue.jsa"), StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(moved.resolve("baoxue.jar"), FileTime.fromMillis(0));
        assertThat(run(work, moved.resolve("baoxue"), "check", folder)).isEqualTo(built);
    }

    @Test
    void hands_options_to_java() throws IOException, InterruptedException {
        Ran ran = run(
                Map.of("BAOXUE_OPTS", "-XX:+UseParallelGC  -version"), work, List.of(BUILT.resolve("baoxue"), "rules"));
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("version");
    }

    @Test
    void takes_the_collector_that_fits_the_work_unless_one_is_named() throws IOException, InterruptedException {
        assertThat(flags("-XX:+PrintCommandLineFlags", "check", folder)).contains("-XX:+UseSerialGC");
        assertThat(flags("-XX:+PrintCommandLineFlags", "site", "--help")).contains("-XX:+UseParallelGC");
        assertThat(flags("-XX:+PrintCommandLineFlags -XX:+UseG1GC", "site", "--help"))
                .contains("-XX:+UseG1GC")
                .doesNotContain("-XX:+UseParallelGC");
    }

    private String flags(String options, Object... words) throws IOException, InterruptedException {
        List<Object> command = new ArrayList<>(List.of(BUILT.resolve("baoxue")));
        command.addAll(List.of(words));
        return run(Map.of("BAOXUE_OPTS", options), work, command).out();
    }

    @Test
    void says_when_there_is_no_java() throws IOException, InterruptedException {
        Path nothing = Files.createDirectory(work.resolve("nothing"));
        Ran ran = run(
                Map.of("JAVA_HOME", nothing.toString(), "PATH", nothing.toString()),
                work,
                List.of(BUILT.resolve("baoxue"), "check", folder));
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("needs Java 17").hasLineCount(1);
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private Ran run(Path from, Object... words) throws IOException, InterruptedException {
        return run(Map.of(), from, List.of(words));
    }

    private Ran run(Map<String, String> environment, Path from, List<Object> words)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(work, "out", ".txt");
        Path err = Files.createTempFile(work, "err", ".txt");
        List<String> command = new ArrayList<>();
        words.forEach(word -> command.add(String.valueOf(word)));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().keySet().removeAll(List.of("BAOXUE_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment().putAll(environment);
        int exit = process.start().waitFor();
        return new Ran(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** What one start came to. */
    private record Ran(int exit, String out, String err) {}
}
