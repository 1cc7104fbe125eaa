package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell commands of docs/ci.md, taken out of the page and run in a repository that is laid out as the page says. */
@DisabledOnOs(OS.WINDOWS)
class CiDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/ci.md");
    private static final Path JAR = Path.of("../generator/target/baoxue.jar");
    private static final Path PROJECTS = Path.of("../maven-plugin/src/it");
    /** What stands below {@code run: |}, deeper than it. */
    private static final Pattern GITHUB_STEP = Pattern.compile("(?m)^( +)run: \\|\\n((?:\\1 +.*\\n)+)");
    /** An item of {@code script:} and the lines that YAML folds into it. */
    private static final Pattern GITLAB_SCRIPT = Pattern.compile("(?m)^  script:\\n    - (.*\\n(?:      .*\\n)*)");

    private static final Pattern JENKINS_STEP = Pattern.compile("(?s)sh '''\\n(.*?)'''");

    @TempDir
    private Path work;

    @BeforeEach
    void lay_out() throws IOException {
        Files.createDirectory(work.resolve("tools"));
        Files.createSymbolicLink(
                work.resolve("tools/baoxue.jar"), JAR.toAbsolutePath().normalize());
        Files.createDirectory(work.resolve("submissions"));
    }

    @Test
    void the_steps_of_github_annotate_summarise_and_write() throws IOException, InterruptedException {
        file("broken-file");
        List<String> steps = found(GITHUB_STEP, block("yaml", 0), 2);
        assertThat(steps).hasSize(2);

        assertThat(run("bash", "-e", "-o", "pipefail", "-c", steps.get(0))).isEqualTo(1);
        assertThat(Files.readString(work.resolve("out")))
                .startsWith("::error file=submissions/2199000001_attendance_2024-09.csv,line=2,title=S02 ");
        assertThat(run("bash", "-e", "-o", "pipefail", "-c", steps.get(1))).isZero();
        assertThat(Files.readString(work.resolve("summary"))).startsWith("# ").contains("S02");
        assertThat(work.resolve("result/baoxue.csv")).isNotEmptyFile();
        assertThat(Files.readString(work.resolve("result/baoxue.sarif")))
                .contains("\"uri\" : \"submissions/2199000001_attendance_2024-09.csv\"");
    }

    @Test
    void the_script_of_gitlab_writes_what_its_artifacts_name() throws IOException, InterruptedException {
        file("broken-file");
        String script = found(GITLAB_SCRIPT, block("yaml", 1), 1).get(0).replaceAll("\\s+", " ");

        assertThat(run("sh", "-e", "-c", script)).isEqualTo(1);
        assertThat(Files.readString(work.resolve("result/code-quality.json"))).contains("\"check_name\" : \"S02\"");
        assertThat(Files.readString(work.resolve("result/junit.xml"))).contains("<failure");
    }

    @Test
    void the_step_of_jenkins_writes_what_its_pages_read() throws IOException, InterruptedException {
        file("clean-province");
        String step = found(JENKINS_STEP, block("groovy", 0), 1).get(0).replace("\\\\", "\\");

        assertThat(run("sh", "-xe", "-c", step)).isZero();
        assertThat(Files.readString(work.resolve("result/junit.xml")))
                .contains("<testsuites")
                .doesNotContain("<failure");
        assertThat(work.resolve("result/baoxue.sarif")).isNotEmptyFile();
        assertThat(work.resolve("result/baoxue.csv")).isNotEmptyFile();
    }

    private static String block(String language, int number) throws IOException {
        return found(Pattern.compile("(?s)```" + language + "\\n(.*?)```"), Files.readString(DOCUMENT), 1)
                .get(number);
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }

    private void file(String project) throws IOException {
        try (Stream<Path> files = Files.list(PROJECTS.resolve(project).resolve("submissions"))) {
            for (Path file : files.toList()) {
                Files.copy(file, work.resolve("submissions").resolve(file.getFileName()));
            }
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectOutput(work.resolve("out").toFile())
                .redirectError(work.resolve("err").toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment().put("GITHUB_STEP_SUMMARY", work.resolve("summary").toString());
        process.environment()
                .merge("PATH", System.getProperty("java.home") + "/bin", (path, java) -> java + ":" + path);
        return process.start().waitFor();
    }
}
