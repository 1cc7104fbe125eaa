package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder named after a child is shown nowhere by the child's name or birth date, and is found all the same. */
class FolderNamesTest {
    private static final String CHILD = "褚墨竹";
    private static final String FOLDER = CHILD + " 2012-08-19";
    private static final String SHOWN = "褚** 2012-*";

    @TempDir
    private Path work;

    private FiledFolder filed = new FiledFolder(Path.of("."));

    @BeforeEach
    void file() throws IOException {
        filed = new FiledFolder(work.resolve("in")).clean();
        String late = FiledFolder.heading("attendance") + "\nPRI,1,x\n";
        filed.text("2199000001/" + FOLDER + "/2199000001_attendance_2024-10.csv", late);
        filed.text("2199000001/" + FOLDER + "/说明.csv", "x\n"); // F01
        filed.text("2199000001/" + FOLDER + "/2199000001_attendance_2024-08.csv", late); // no teaching then
        filed.text("2199000001/" + FOLDER + "/2199000001_declaration_2024-10.csv", "");
        filed.text("2199000001/" + FOLDER + "/2199000001_declaration_2024-10_r2.csv", "a,b\n");
        filed.text("2199000001/" + FOLDER + "/.DS_Store", "");
        filed.text("2199000001/东渚第1小学/2199000001_suspected_2024-10.csv", "x,y\n");
        filed.text("2199000001/" + CHILD + "东渚第1小学/2199000001_dropout_2024-10.csv", "x,y\n");
        filed.text("2199000001/" + CHILD + "第一小学/说明.csv", "x\n"); // F01
    }

    @Test
    void no_output_has_the_name_or_the_birth_date_of_a_folder() throws IOException {
        Map<String, String> outputs = outputs();
        outputs.forEach((name, text) -> assertThat(name + "\n" + text)
                .as(name)
                .doesNotContain(CHILD, "墨竹", "08-19", "%E5%A2%A8%E7%AB%B9")
                .doesNotContainIgnoringCase("\\u58a8"));
    }

    /** What the register does not know is hidden though it ends like a school; what it knows is shown, and what is written onto it is not. */
    @Test
    void a_school_of_the_register_is_shown_in_every_format_and_a_child_before_it_in_none() throws IOException {
        Map<String, String> outputs = outputs();
        for (String output : new String[] {"text", "json", "junit", "csv", "gitlab"}) {
            assertThat(outputs.get(output))
                    .as(output)
                    .contains("2199000001/东渚第1小学/2199000001_suspected_2024-10.csv")
                    .contains("2199000001/褚****第1小学/2199000001_dropout_2024-10.csv")
                    .contains("2199000001/褚**第一小学/说明.csv");
        }
        assertThat(outputs.get("site/inspection/findings.html"))
                .contains("2199000001/东渚第1小学/2199000001_suspected_2024-10.csv");
    }

    @Test
    void every_format_names_the_folder_in_the_same_way() throws IOException {
        Map<String, String> outputs = outputs();
        String path = "2199000001/" + SHOWN + "/2199000001_attendance_2024-10.csv";
        for (String output : new String[] {"text", "json", "junit", "csv", "github", "gitlab", "markdown"}) {
            assertThat(outputs.get(output)).as(output).contains(output.equals("markdown") ? "褚" : path);
        }
        assertThat(outputs.get("sarif")).contains("/%E8%A4%9A%2A%2A%202012-%2A/2199000001_attendance_2024-10.csv");
        assertThat(outputs.get("text")).contains("2199000001/东渚第1小学/2199000001_suspected_2024-10.csv");
        assertThat(outputs.keySet()).anyMatch(name -> name.endsWith("2199000001_attendance_2024-10_退回单.md"));
    }

    private Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        Path slips = work.resolve("slips");
        for (String format : new String[] {"json", "sarif", "junit", "csv", "github", "gitlab", "markdown"}) {
            outputs.put(
                    format,
                    CommandRun.of("check", filed.path(), "--report", format + "=-")
                            .out());
        }
        CommandRun check = CommandRun.of("check", filed.path(), "--slips", slips);
        outputs.put("text", check.out());
        outputs.put("log", check.err());
        CommandRun site = CommandRun.of("site", filed.path(), "--out", work.resolve("site"));
        outputs.put("site", site.out() + site.err());
        for (Path folder : new Path[] {slips, work.resolve("site")}) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".xlsx"))
                        .forEach(file -> outputs.put(work.relativize(file).toString(), read(file)));
            }
        }
        assertThat(outputs).containsKey("site/inspection/findings.html");
        return outputs;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
