package org.baoxue.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.archive.Archives;
import org.baoxue.archive.ZipBytes;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Submission;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIntakeTest {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final Charset GBK = Charset.forName("GBK");
    private static final String ONE = "2199000001_attendance_2024-10.csv";
    private static final String TWO = "2199000002_attendance_2024-10.csv";

    @TempDir
    private Path folder;

    private final List<String> findings = new ArrayList<>();
    private final Archives archives = Archives.ofRun();

    @AfterEach
    void delete_what_was_unpacked() {
        archives.close();
    }

    private void zip(String name, ZipBytes zip) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), zip.bytes());
    }

    private Inventory scan() {
        return Intake.scan(
                folder,
                FORMS,
                archives,
                f -> findings.add(f.code() + " " + f.place().file()));
    }

    private static List<String> used(Inventory inventory) {
        return inventory.files().stream().map(f -> f.submission().file()).toList();
    }

    @Test
    void walks_an_archive_anywhere_as_a_folder() throws IOException {
        zip("a/十月.zip", new ZipBytes().file("校/" + ONE, "x").file("2199000002_考勤汇总_2024-10.csv", "y"));
        Inventory inventory = scan();
        assertThat(used(inventory)).containsExactly("a/十月.zip/2199000002_考勤汇总_2024-10.csv", "a/十月.zip/校/" + ONE);
        assertThat(Files.readString(inventory.files().get(1).path())).isEqualTo("x");
        assertThat(findings).isEmpty();
    }

    @Test
    void knows_forms_by_names_in_gbk() throws IOException {
        byte[] name = "2199000001_考勤汇总_2024-10.csv".getBytes(GBK);
        zip("a.zip", new ZipBytes().file(name, 0, "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(used(scan())).containsExactly("a.zip/2199000001_考勤汇总_2024-10.csv");
    }

    @Test
    void ignores_and_lists_locks_and_what_a_system_adds() throws IOException {
        zip(
                "a.zip",
                new ZipBytes()
                        .file("__MACOSX/._" + ONE, "")
                        .file("__MACOSX/b/._x", "")
                        .file(".DS_Store", "")
                        .file("b/~$x.xlsx", "")
                        .file(ONE, "x"));
        assertThat(scan().ignored()).containsExactly("a.zip/.DS_Store", "a.zip/__MACOSX/", "a.zip/b/~$x.xlsx");
        assertThat(findings).isEmpty();
    }

    @Test
    void tells_an_archive_in_which_nothing_is_filed() throws IOException {
        zip("a.zip", new ZipBytes().file("__MACOSX/._x", ""));
        zip("b.zip", new ZipBytes());
        assertThat(used(scan())).isEmpty();
        assertThat(findings).containsExactly("F66 a.zip", "F66 b.zip");
    }

    @Test
    void asks_to_unpack_an_archive_in_an_archive() throws IOException {
        zip("a.zip", new ZipBytes().file("内.zip", "x").file(ONE, "x"));
        assertThat(used(scan())).containsExactly("a.zip/" + ONE);
        assertThat(findings).containsExactly("F65 a.zip/内.zip");
    }

    @Test
    void judges_names_of_entries_as_it_judges_names_of_files() throws IOException {
        zip(
                "a.zip",
                new ZipBytes()
                        .file("readme.txt", "")
                        .file("2199000001_nothing_2024-10.csv", "")
                        .file("2199000001_attendance_2024-10.pdf", "")
                        .file("x.rar", ""));
        scan();
        assertThat(findings)
                .containsExactlyInAnyOrder(
                        "F01 a.zip/readme.txt",
                        "F02 a.zip/2199000001_n******_2024-10.csv",
                        "F03 a.zip/2199000001_attendance_2024-10.pdf",
                        "F03 a.zip/x.rar");
    }

    @Test
    void an_entry_that_cannot_be_unpacked_is_filed_and_unusable() throws IOException {
        zip("a.zip", new ZipBytes().file(ONE, "x").butSum(1).file(TWO, "y"));
        Inventory inventory = scan();
        assertThat(used(inventory)).containsExactly("a.zip/" + TWO);
        assertThat(inventory.unusable()).extracting(Submission::file).containsExactly("a.zip/" + ONE);
        assertThat(findings).containsExactly("F62 a.zip/" + ONE);
    }

    @Test
    void a_broken_revision_still_replaces_what_came_before() throws IOException {
        Files.writeString(folder.resolve(ONE), "x");
        zip(
                "b.zip",
                new ZipBytes().file("2199000001_attendance_2024-10_r2.csv", "y").butSum(1));
        Inventory inventory = scan();
        assertThat(used(inventory)).isEmpty();
        assertThat(findings).containsExactly("F62 b.zip/2199000001_attendance_2024-10_r2.csv", "F08 " + ONE);
    }

    @Test
    void compares_an_entry_with_a_file_beside_the_archive() throws IOException {
        Files.writeString(folder.resolve(ONE), "x");
        Files.writeString(folder.resolve(TWO), "x");
        zip("b.zip", new ZipBytes().file(ONE, "x").file(TWO, "y"));
        assertThat(used(scan())).containsExactly(ONE);
        assertThat(findings).containsExactly("F05 b.zip/" + ONE, "F06 " + TWO, "F06 b.zip/" + TWO);
    }

    @Test
    void an_archive_that_cannot_be_read_stops_no_other_file() throws IOException {
        Files.writeString(folder.resolve("a.zip"), "no archive");
        Files.writeString(folder.resolve(ONE), "x");
        assertThat(used(scan())).containsExactly(ONE);
        assertThat(findings).containsExactly("F60 a.zip");
    }

    @Test
    void a_folder_that_bears_the_name_of_a_file_is_told_and_walked() throws IOException {
        Files.createDirectories(folder.resolve(ONE));
        Files.writeString(folder.resolve(ONE).resolve(TWO), "x");
        assertThat(used(scan())).containsExactly(ONE + "/" + TWO);
        assertThat(findings).containsExactly("F20 " + ONE);
    }
}
