package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.baoxue.archive.ZipBytes;
import org.baoxue.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which somebody has put what no tool should trip over: each is told, and the others are read. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileFolderTest {
    private static final Path BASE = Path.of("..", "sample-submissions", "rules", "_base");
    private static final String FILE = "3199000001_attendance_2024-10.csv";
    private static final String SURVEY = "990100_survey_2024-2025-1";

    @TempDir
    private Path folder;

    private void base() throws IOException {
        for (Path file : baseFiles()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
    }

    private static List<Path> baseFiles() throws IOException {
        try (Stream<Path> files = Files.list(BASE)) {
            return files.sorted().toList();
        }
    }

    private Outcome run() {
        Outcome outcome = Pipeline.run(Settings.of(folder), Progress.SILENT);
        assertThat(outcome.crashes()).isEmpty();
        return outcome;
    }

    private static List<String> found(Outcome outcome) {
        List<String> found = new ArrayList<>();
        for (String code : outcome.findings().totals().keySet()) {
            for (Finding finding : outcome.findings().samples(code)) {
                found.add(code + " " + finding.place().file());
            }
        }
        return found;
    }

    private void command(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
    }

    @Test
    void tells_pipes_links_and_loops_and_does_not_wait_for_them() throws IOException, InterruptedException {
        base();
        command("mkfifo", folder.resolve("2199000009_attendance_2024-10.csv").toString());
        Files.createSymbolicLink(folder.resolve("990103_suspected_2024-10.csv"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("990104_suspected_2024-10.csv"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(found(run()))
                .containsExactly(
                        "F20 2199000009_attendance_2024-10.csv",
                        "F20 990103_suspected_2024-10.csv",
                        "F20 990104_suspected_2024-10.csv",
                        "F20 l***");
    }

    @Test
    void tells_files_and_folders_that_may_not_be_read() throws IOException {
        base();
        Path file = folder.resolve("990103_suspected_2024-10.csv");
        Files.writeString(file, "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(file)) { // this user may read everything
            assertThat(found(run()))
                    .containsExactly("F15 990103_suspected_2024-10.csv", "T05 990103_suspected_2024-10.csv");
        } else {
            assertThat(found(run())).containsExactly("F20 990103_suspected_2024-10.csv", "F20 closed");
        }
    }

    @Test
    void tells_a_name_that_is_no_text() throws IOException, InterruptedException {
        base();
        command("sh", "-c", "cd '" + folder + "' && printf x > \"$(printf '2199000009_\\277\\274_2024-10.csv')\"");
        assertThat(found(run())).singleElement().asString().startsWith("F01 2199000009_");
    }

    @Test
    void an_archive_is_as_good_as_the_folder_that_was_packed() throws IOException {
        base();
        Files.copy(
                folder.resolve(FILE),
                Files.createDirectory(folder.resolve("copy")).resolve(FILE));
        Outcome plain = run();
        ZipBytes zip = new ZipBytes();
        for (Path file : baseFiles()) {
            byte[] name = ("全部\\" + file.getFileName()).getBytes(Charset.forName("GBK"));
            zip.file(name, 0, Files.readAllBytes(file));
            Files.delete(folder.resolve(file.getFileName()));
        }
        Files.write(folder.resolve("全部.zip"), zip.bytes());
        Outcome packed = run();
        assertThat(found(packed)).containsExactly("F05 全部.zip/全部/" + FILE);
        assertThat(found(plain)).containsExactly("F05 copy/" + FILE);
        assertThat(packed.stats().rows()).isEqualTo(plain.stats().rows()).isPositive();
    }

    @Test
    void a_broken_archive_is_never_taken_for_zero() throws IOException {
        base();
        byte[] whole = new ZipBytes().file(FILE, "x").bytes();
        Files.write(folder.resolve("a.zip"), Arrays.copyOf(whole, whole.length - 1));
        Outcome outcome = run();
        assertThat(found(outcome)).containsExactly("F60 a.zip");
        assertThat(outcome.unchecked().toString()).contains("unchecked.archives");
    }

    @Test
    void a_bomb_is_stopped_and_stops_nobody() throws IOException {
        base();
        byte[] zeros = new byte[1 << 20];
        ZipBytes zip = new ZipBytes().file("990101_suspected_2024-10.csv".getBytes(StandardCharsets.UTF_8), 0, zeros);
        Files.write(folder.resolve("a.zip"), zip.bytes());
        long begun = System.nanoTime();
        assertThat(found(run())).containsExactly("F21 a.zip/990101_suspected_2024-10.csv");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void empty_files_of_every_type_are_told() throws IOException {
        base();
        List<String> names = List.of("990101_eligible_2024-2025-1.csv", SURVEY + ".json", SURVEY + ".md", "a.zip");
        for (String name : names) {
            Files.write(folder.resolve(name), new byte[0]);
        }
        assertThat(found(run()))
                .contains("F60 a.zip", "F15 " + SURVEY + ".json", "F15 " + SURVEY + ".md")
                .contains("F15 990101_eligible_2024-2025-1.csv");
    }

    @Test
    void a_file_that_changes_between_two_readings_is_told() throws IOException {
        base();
        Path twice = BASE.resolve("../I12/fails");
        List<Path> ledgers;
        try (Stream<Path> files = Files.list(twice)) {
            ledgers = files.filter(file -> file.toString().contains("_eligible_"))
                    .sorted()
                    .toList();
        }
        for (Path ledger : ledgers) {
            Files.copy(ledger, folder.resolve(ledger.getFileName()));
        }
        assertThat(found(run())).anyMatch(finding -> finding.startsWith("I12 "));
        Path changing = folder.resolve(ledgers.get(0).getFileName());
        Outcome outcome = Pipeline.run(Settings.of(folder), (stage, done, total) -> {
            if (done == total) {
                truncate(changing);
            }
        });
        assertThat(outcome.crashes()).isEmpty();
        assertThat(found(outcome)).contains("F20 " + changing.getFileName());
    }

    private static void truncate(Path file) {
        try {
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
