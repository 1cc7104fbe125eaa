package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baoxue.sample.SampleProvince;
import org.baoxue.sample.SampleSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes on any machine: another locale, zone, charset, folder, order of files, number of threads. */
class SameBytesTest {
    private static final int SCHOOLS = 24;
    private static final SampleSettings SETTINGS = new SampleSettings(SCHOOLS, 0, 2024, 2024, 3);

    @TempDir
    private static Path work;

    private static Map<String, String> expected = Map.of();
    private static int expectedExit;

    @BeforeAll
    static void publish_here() throws IOException {
        SampleProvince.write(SETTINGS, work.resolve("in"));
        Settings settings = settings(work.resolve("in"), 1);
        Outcome outcome = Pipeline.run(settings, Progress.SILENT);
        expectedExit = outcome.exitCode();
        SiteWriter.write(outcome, settings, work.resolve("here"));
        expected = files(work.resolve("here"));
        assertThat(expected).hasSizeGreaterThan(SCHOOLS).containsKey("inspection/index.html");
    }

    @Test
    void a_site_does_not_depend_on_the_number_of_threads() {
        Settings settings = settings(work.resolve("in"), 4);
        SiteWriter.write(Pipeline.run(settings, Progress.SILENT), settings, work.resolve("four"));
        assertThat(files(work.resolve("four"))).isEqualTo(expected);
    }

    @Test
    void a_site_does_not_depend_on_the_machine_or_the_folder() throws Exception {
        Path copy = work.resolve(chinese("输入 副本", "in copy"));
        copyBackwards(work.resolve("in"), copy);
        Path out = work.resolve(chinese("另一处 网站", "another site"));

        int exit = elsewhere("site", copy.toString(), "--out", out.toString(), "--threads", "3", "--lang", "en");

        assertThat(exit).isEqualTo(expectedExit);
        assertThat(files(out)).isEqualTo(expected);
    }

    @Test
    void an_invented_province_does_not_depend_on_the_machine() throws Exception {
        SampleProvince.write(new SampleSettings(SCHOOLS, 0, 7, 2024, 10), work.resolve("sample here"));

        Path out = work.resolve("sample elsewhere");
        int exit = elsewhere("sample", "--out", out.toString(), "--schools", "" + SCHOOLS, "--seed", "7");

        assertThat(exit).isZero();
        assertThat(files(out)).isEqualTo(files(work.resolve("sample here"))).isNotEmpty();
    }

    /** Runs the command line in a Java that believes it is somewhere else. */
    private static int elsewhere(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Auckland",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-cp",
                System.getProperty("java.class.path"),
                "org.baoxue.cli.Main"));
        command.addAll(Arrays.asList(arguments));
        Path log = Files.createTempFile(work, "log", ".txt");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    /** Chinese in a path, where this Java can write it. */
    private static String chinese(String name, String otherwise) {
        boolean can = StandardCharsets.UTF_8.name().equalsIgnoreCase(System.getProperty("sun.jnu.encoding", ""));
        return can ? name : otherwise;
    }

    private static Settings settings(Path folder, int threads) {
        return new Settings(folder, null, null, null, null, null, threads);
    }

    /** Copies files last to first, each as if it were from another day. */
    private static void copyBackwards(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.reverse(paths);
        long day = 0;
        for (Path path : paths) {
            Path copy = to.resolve(from.relativize(path).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(path, copy);
            Files.setLastModifiedTime(copy, FileTime.fromMillis(86_400_000L * day++));
        }
    }

    /** Contents by path: a character for each byte, so that a difference can be read. */
    private static Map<String, String> files(Path root) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(path).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
