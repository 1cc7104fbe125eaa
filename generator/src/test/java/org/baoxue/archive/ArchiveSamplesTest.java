package org.baoxue.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The archives among the samples of rules are written here, from the files of the base: run with {@code -Dbaoxue.rewrite=true} to write
 * them anew.
 */
class ArchiveSamplesTest {
    private static final Path RULES = Path.of("..", "sample-submissions", "rules");
    private static final String FILE = "3199000001_attendance_2024-10.csv";
    private static final String OTHER = "3199000002_attendance_2024-10.csv";

    private static ZipBytes with(String... files) throws IOException {
        ZipBytes zip = new ZipBytes();
        for (String file : files) {
            zip.file("十月/" + file, Files.readString(RULES.resolve("_base").resolve(file)));
        }
        return zip;
    }

    private static SortedMap<String, byte[]> samples() throws IOException {
        SortedMap<String, byte[]> samples = new TreeMap<>();
        byte[] whole = with(FILE).bytes();
        samples.put("F60/fails", Arrays.copyOf(whole, whole.length - 40));
        samples.put("F60/passes", whole);
        samples.put("F62/fails", with(FILE, OTHER).butSum(1).bytes());
        samples.put("F62/passes", with(FILE, OTHER).bytes());
        samples.put("F63/fails", with(FILE).file("../" + OTHER, "").bytes());
        byte[] text = Files.readAllBytes(RULES.resolve("_base").resolve(FILE));
        byte[] national = "十月\\3199000001_考勤汇总_2024-10.csv".getBytes(java.nio.charset.Charset.forName("GBK"));
        samples.put("F63/passes", new ZipBytes().file(national, 0, text).bytes());
        String read = new String(text, StandardCharsets.UTF_8);
        samples.put("F64/fails", with(FILE).file("十月\\" + FILE, read).bytes());
        samples.put("F64/passes", with(FILE, OTHER).bytes());
        samples.put("F65/fails", with(FILE).file("九月.zip", "").bytes());
        samples.put("F65/passes", with(FILE).file("__MACOSX/九月.zip", "").bytes());
        samples.put("F66/fails", new ZipBytes().file("__MACOSX/._" + FILE, "").bytes());
        samples.put("F66/passes", with(FILE).file(".DS_Store", "").bytes());
        return samples;
    }

    @Test
    void the_archives_of_the_samples_are_what_is_written_here() throws IOException {
        for (var sample : samples().entrySet()) {
            Path file = RULES.resolve(sample.getKey()).resolve("十月.zip");
            if (Boolean.getBoolean("baoxue.rewrite")) {
                Files.createDirectories(file.getParent());
                Files.write(file, sample.getValue());
            }
            assertThat(file).as("run with -Dbaoxue.rewrite=true").hasBinaryContent(sample.getValue());
        }
    }
}
