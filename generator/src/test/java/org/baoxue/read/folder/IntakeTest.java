package org.baoxue.read.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.archive.Archives;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Submission;
import org.baoxue.read.SubmissionFile;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);

    @TempDir
    private Path folder;

    private final List<String> findings = new ArrayList<>();
    private final Archives archives = Archives.ofRun();

    @AfterEach
    void delete_what_was_unpacked() {
        archives.close();
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Inventory scanDocuments() {
        FormBook forms = FormBook.load(Resources.overlaid(Path.of("src/test/resources/documents")), 2024);
        return Intake.scan(
                folder,
                forms,
                archives,
                f -> findings.add(f.code() + " " + f.place().file()));
    }

    private Inventory scan() {
        return Intake.scan(
                folder,
                FORMS,
                archives,
                f -> findings.add(f.code() + " " + f.place().file()));
    }

    private static List<String> names(List<Submission> submissions) {
        return submissions.stream().map(Submission::file).toList();
    }

    private List<String> used(Inventory inventory) {
        return inventory.files().stream().map(f -> f.submission().file()).toList();
    }

    @Test
    void finds_submissions_in_any_layout_by_id_name_and_alias() throws IOException {
        file("b/990101_疑似台账_2024-10.csv", "");
        file("a/x/2199000001_attendance_2024-10.csv", "");
        file("990000_学校名录_2024-2025.CSV", "");
        Inventory inventory = scan();
        assertThat(used(inventory))
                .containsExactly(
                        "990000_学校名录_2024-2025.CSV",
                        "a/x/2199000001_attendance_2024-10.csv",
                        "b/990101_疑似台账_2024-10.csv");
        assertThat(inventory.files().get(2).submission().form()).isEqualTo("suspected");
        assertThat(findings).isEmpty();
    }

    @Test
    void ignores_and_lists_what_is_nobodys_submission() throws IOException {
        file("~$2199000001_attendance_2024-10.xlsx", "");
        file(".DS_Store", "");
        file("__MACOSX/a.csv", "");
        file(".git/config", "");
        assertThat(scan().ignored())
                .containsExactly(".DS_Store", ".git/", "__MACOSX/", "~$2199000001_attendance_2024-10.xlsx");
        assertThat(findings).isEmpty();
    }

    @Test
    void gives_each_unusable_file_its_code() throws IOException {
        file("readme.txt", "");
        file("2199000001_nothing_2024-10.csv", "");
        file("2199000001_2024-10.xlsx", "");
        file("2199000001_attendance_2024-10.xlsx", "");
        file("2199000001_attendance_2024-2025.csv", "");
        file("990101_attendance_2024-10.csv", "");
        Inventory inventory = scan();
        assertThat(findings)
                .containsExactlyInAnyOrder(
                        "F01 readme.txt",
                        "F02 2199000001_n******_2024-10.csv",
                        "F15 2199000001_2024-10.xlsx",
                        "F15 2199000001_attendance_2024-10.xlsx",
                        "F04 2199000001_attendance_2024-2025.csv",
                        "F07 990101_attendance_2024-10.csv");
        assertThat(inventory.files()).isEmpty();
        assertThat(names(inventory.unusable())).contains("2199000001_2024-10.xlsx");
    }

    @Test
    void takes_texts_of_spreadsheets_for_tables_where_the_name_fits_a_form() throws IOException {
        file("2199000001_attendance_2024-10.txt", "x");
        file("2199000001_declaration_2024-10.tsv", "x");
        file("990100_survey_2024-2025-1.txt", "x");
        assertThat(used(scan()))
                .containsExactly("2199000001_attendance_2024-10.txt", "2199000001_declaration_2024-10.tsv");
        assertThat(findings).containsExactly("F03 990100_survey_2024-2025-1.txt");
    }

    @Test
    void uses_one_of_two_equal_files() throws IOException {
        file("a/2199000001_attendance_2024-10.csv", "x");
        file("b/2199000001_考勤汇总_2024-10.csv", "x");
        assertThat(used(scan())).containsExactly("a/2199000001_attendance_2024-10.csv");
        assertThat(findings).containsExactly("F05 b/2199000001_考勤汇总_2024-10.csv");
    }

    @Test
    void uses_neither_of_two_files_that_differ() throws IOException {
        file("a/2199000001_attendance_2024-10.csv", "x");
        file("b/2199000001_attendance_2024-10.csv", "y");
        Inventory inventory = scan();
        assertThat(inventory.files()).isEmpty();
        assertThat(inventory.unusable()).hasSize(2);
        assertThat(findings)
                .containsExactly("F06 a/2199000001_attendance_2024-10.csv", "F06 b/2199000001_attendance_2024-10.csv");
    }

    @Test
    void lets_the_highest_revision_replace_all_before_it() throws IOException {
        file("2199000001_attendance_2024-10.csv", "x");
        file("2199000001_attendance_2024-10_r2.csv", "y");
        file("2199000001_attendance_2024-10_r10.csv", "z");
        Inventory inventory = scan();
        assertThat(used(inventory)).containsExactly("2199000001_attendance_2024-10_r10.csv");
        assertThat(inventory.superseded())
                .extracting(file -> file.submission().revision())
                .containsExactly(1, 2);
        assertThat(findings).allMatch(f -> f.startsWith("F08")).hasSize(2);
    }

    @Test
    void reads_the_parts_of_a_split_ledger_and_misses_a_lost_one() throws IOException {
        file("990101_suspected_2024-10_p1.csv", "x");
        file("990101_suspected_2024-10_p3.csv", "y");
        assertThat(scan().files()).hasSize(2);
        assertThat(findings).containsExactly("F09 990101_suspected_2024-10_p3.csv");
    }

    @Test
    void uses_neither_a_whole_ledger_nor_its_parts_if_both_came() throws IOException {
        file("990101_suspected_2024-10.csv", "x");
        file("990101_suspected_2024-10_p1.csv", "y");
        assertThat(scan().files()).isEmpty();
        assertThat(findings).hasSize(2).allMatch(f -> f.startsWith("F06"));
    }

    @Test
    void takes_figures_and_text_as_parts_each_with_its_own_newest_revision() throws IOException {
        file("990100_survey_2024-2025-1.json", "1");
        file("990100_survey_2024-2025-1.md", "x");
        file("990100_survey_2024-2025-1_r2.md", "y");
        file("990100_survey_2024-2025-1_r3.JSON", "3");
        Inventory inventory = scanDocuments();
        assertThat(used(inventory))
                .containsExactly("990100_survey_2024-2025-1_r2.md", "990100_survey_2024-2025-1_r3.JSON");
        assertThat(inventory.files()).extracting(SubmissionFile::type).containsExactly(Form.Type.MD, Form.Type.JSON);
        assertThat(findings).containsExactly("F08 990100_survey_2024-2025-1.json", "F08 990100_survey_2024-2025-1.md");
    }

    @Test
    void leaves_figures_usable_beside_two_texts_that_differ() throws IOException {
        file("a/990100_survey_2024-2025-1.md", "x");
        file("b/990100_survey_2024-2025-1.md", "y");
        file("990100_survey_2024-2025-1.json", "1");
        Inventory inventory = scanDocuments();
        assertThat(used(inventory)).containsExactly("990100_survey_2024-2025-1.json");
        assertThat(inventory.unusable()).isEmpty();
        assertThat(findings).hasSize(2).allMatch(f -> f.startsWith("F06"));
    }

    @Test
    void says_how_a_form_is_filed_that_came_in_another_type() throws IOException {
        file("990100_survey_2024-2025-1.csv", "x");
        file("990101_plan_2024-2025.docx", "x");
        file("990101_review_2024-Q4.json", "x");
        List<String> words = new ArrayList<>();
        FormBook forms = FormBook.load(Resources.overlaid(Path.of("src/test/resources/documents")), 2024);
        Inventory inventory = Intake.scan(
                folder,
                forms,
                archives,
                f -> words.add(f.code() + " " + f.arguments().toString()));
        assertThat(words)
                .containsExactly(
                        "F03 [Term[name=type, key=type.csv], Term[name=expected, key=types.json_md]]",
                        "F03 [Term[name=type, key=type.docx], Term[name=expected, key=types.md]]",
                        "F03 [Term[name=type, key=type.json], Term[name=expected, key=types.csv_md]]");
        assertThat(inventory.unusable()).hasSize(3);
    }

    @Test
    void a_document_has_no_numbered_parts() throws IOException {
        file("990101_plan_2024-2025_p1.md", "x");
        assertThat(scanDocuments().files()).isEmpty();
        assertThat(findings).containsExactly("F01 990101_plan_2024-2025_p1.md");
    }

    @Test
    void a_name_that_cannot_be_read_is_told_as_such_if_its_type_is_one_that_some_form_takes() throws IOException {
        file("总结.md", "x");
        file("总结.docx", "x");
        scanDocuments();
        assertThat(findings).containsExactly("F03 总结.docx", "F01 总结.md");
    }

    @Test
    void follows_no_link() throws IOException {
        file("out/2199000001_attendance_2024-10.csv", "");
        Path inside = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(inside.resolve("dir"), folder.resolve("out"));
        Files.createSymbolicLink(
                inside.resolve("2199000001_attendance_2024-10.csv"),
                folder.resolve("out/2199000001_attendance_2024-10.csv"));
        Inventory inventory = Intake.scan(
                inside,
                FORMS,
                archives,
                f -> findings.add(f.code() + " " + f.place().file()));
        assertThat(inventory.files()).isEmpty();
        assertThat(findings).containsExactly("F20 2199000001_attendance_2024-10.csv", "F20 d**");
    }

    @Test
    void refuses_a_folder_that_is_not_there() {
        assertThatThrownBy(() -> Intake.scan(folder.resolve("none"), FORMS, archives, f -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }
}
