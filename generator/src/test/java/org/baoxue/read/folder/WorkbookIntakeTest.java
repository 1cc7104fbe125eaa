package org.baoxue.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baoxue.ledger.Submission;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sheet of a workbook is which submission, and what a workbook is that is none. */
class WorkbookIntakeTest extends WorkbookScan {
    @Test
    void takes_the_sheet_that_is_named_by_the_form() throws IOException {
        new HandMade()
                .sheet("填表说明", FILLED)
                .sheet("考勤汇总", FILLED)
                .sheet("草稿", FILLED)
                .sheet("旧", "state=\"hidden\"", "<sheetData>" + FILLED + "</sheetData>")
                .write(file("2199000001_attendance_2024-10.xlsx"));
        assertThat(used(scan())).containsExactly("attendance 2199000001_attendance_2024-10.xlsx / 考勤汇总");
        assertThat(findings).containsExactly("F44 草稿", "F45 旧");
    }

    @Test
    void takes_the_only_visible_sheet_that_holds_anything() throws IOException {
        new HandMade()
                .sheet("Sheet1", "state=\"hidden\"", "<sheetData/>")
                .sheet("Sheet2", FILLED)
                .sheet("Sheet3", "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>")
                .part("图", "", "chartsheet", "<chartsheet/>")
                .write(file("2199000001_考勤汇总_2024-10_r2_p1.xlsx"));
        assertThat(used(scan())).containsExactly("attendance 2199000001_考勤汇总_2024-10_r2_p1.xlsx / Sheet2");
        assertThat(findings).isEmpty();
    }

    @Test
    void workbooks_in_an_archive_are_as_good_as_those_in_a_folder() throws IOException {
        Path workbook = folder.resolveSibling("workbook");
        new HandMade().sheet("考勤汇总", FILLED).sheet("辍学台账", FILLED).write(workbook);
        byte[] whole = Files.readAllBytes(workbook);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file("月报.zip")), StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("甲校/2199000001_2024-10.xlsx"));
            zip.write(whole);
            zip.putNextEntry(new ZipEntry("乙校/2199000002_2024-10.xlsx"));
            zip.write(whole, 0, whole.length / 2);
        }
        Inventory inventory = scan();
        assertThat(used(inventory))
                .containsExactly(
                        "attendance 月报.zip/甲校/2199000001_2024-10.xlsx / 考勤汇总",
                        "dropout 月报.zip/甲校/2199000001_2024-10.xlsx / 辍学台账");
        assertThat(findings).containsExactly("F42 damage.cut");
        assertThat(unusable(inventory)).contains("dropout 月报.zip/乙校/2199000002_2024-10.xlsx");
        assertThat(inventory.refused()).isEqualTo(1);
    }

    @Test
    void will_not_choose_between_sheets() throws IOException {
        new HandMade()
                .sheet("Sheet1", FILLED)
                .sheet("Sheet2", FILLED)
                .write(file("2199000001_attendance_2024-10.xlsx"));
        new HandMade()
                .sheet("考勤汇总", FILLED)
                .sheet("attendance", FILLED)
                .write(file("2199000002_attendance_2024-10.xlsx"));
        new HandMade()
                .sheet("考勤汇总", "state=\"veryHidden\"", "<sheetData>" + FILLED + "</sheetData>")
                .write(file("2199000003_attendance_2024-10.xlsx"));
        new HandMade().sheet("Sheet1", "").write(file("2199000004_attendance_2024-10.xlsx"));
        Inventory inventory = scan();
        assertThat(used(inventory)).isEmpty();
        assertThat(unusable(inventory)).hasSize(4);
        assertThat(inventory.refused()).isEqualTo(4);
        assertThat(findings)
                .containsExactly("F43 sheet.several", "F43 sheet.several", "F45 考勤汇总", "F43 sheet.only_hidden", "F15");
    }

    @Test
    void takes_the_forms_of_a_workbook_of_several() throws IOException {
        new HandMade()
                .sheet("说明", FILLED)
                .sheet(" 考勤汇总 ", FILLED)
                .sheet("declaration", FILLED)
                .sheet("疑似学生", FILLED)
                .sheet("空", "")
                .sheet("适龄儿童台账", FILLED)
                .sheet("收件登记", FILLED)
                .sheet("_lists", "state=\"veryHidden\"", "<sheetData>" + FILLED + "</sheetData>")
                .sheet("辍学台账", "state=\"hidden\"", "<sheetData>" + FILLED + "</sheetData>")
                .write(file("2199000001_2024-10.xlsx"));
        Inventory inventory = scan();
        assertThat(used(inventory))
                .containsExactly(
                        "attendance 2199000001_2024-10.xlsx /  考勤汇总 ",
                        "declaration 2199000001_2024-10.xlsx / declaration");
        assertThat(unusable(inventory)).containsExactly("dropout 2199000001_2024-10.xlsx / 辍学台账");
        assertThat(findings).containsExactly("F44 疑似学生", "F04 适龄儿童台账 rhythm.semester", "F07 收件登记", "F45 辍学台账");
    }

    @Test
    void a_workbook_revises_only_the_forms_that_it_holds() throws IOException {
        new HandMade().sheet("考勤汇总", FILLED).sheet("月报告", FILLED).write(file("2199000001_2024-10.xlsx"));
        new HandMade().sheet("考勤汇总", FILLED).write(file("2199000001_2024-10_r2.xlsx"));
        Inventory inventory = scan();
        assertThat(used(inventory))
                .containsExactly(
                        "declaration 2199000001_2024-10.xlsx / 月报告", "attendance 2199000001_2024-10_r2.xlsx / 考勤汇总");
        assertThat(inventory.superseded()).hasSize(1);
        assertThat(findings).containsExactly("F08 考勤汇总");
    }

    @Test
    void a_sheet_and_a_file_of_one_key_are_never_alike() throws IOException {
        new HandMade().sheet("考勤汇总", FILLED).write(file("2199000001_2024-10.xlsx"));
        Files.writeString(file("2199000001_attendance_2024-10.csv"), "甲\n乙\n");
        Inventory inventory = scan();
        assertThat(used(inventory)).isEmpty();
        assertThat(unusable(inventory)).hasSize(2);
        assertThat(findings).containsExactly("F06 考勤汇总", "F06");
    }

    @Test
    void two_sheets_of_one_form_are_two_files_and_two_equal_workbooks_are_one() throws IOException {
        new HandMade().sheet("考勤汇总", FILLED).sheet("attendance", FILLED).write(file("2199000001_2024-10.xlsx"));
        new HandMade().sheet("月报告", FILLED).write(file("2199000002_2024-10.xlsx"));
        Files.createDirectory(file("x"));
        Files.copy(file("2199000002_2024-10.xlsx"), file("x/2199000002_2024-10.xlsx"));
        assertThat(used(scan())).containsExactly("declaration 2199000002_2024-10.xlsx / 月报告");
        assertThat(findings).containsExactly("F06 考勤汇总", "F06 attendance", "F05 月报告");
    }

    @Test
    void a_broken_workbook_stands_for_every_form_that_it_might_hold() throws IOException {
        Files.writeString(file("2199000001_2024-10.xlsx"), "PK\u0003\u0004");
        new HandMade().sheet("Sheet1", FILLED).write(file("2199000002_2024-10.xlsx"));
        Files.writeString(file("2199000003_2024-10.xls"), "x");
        Inventory inventory = scan();
        assertThat(findings)
                .containsExactly("F42 damage.cut", "F44 Sheet1", "F43 sheet.none_named", "F03 type.xls types.csv");
        for (String school : List.of("2199000001", "2199000002", "2199000003")) {
            assertThat(inventory.unusable().stream()
                            .filter(submission -> submission.unit().value().equals(school))
                            .map(Submission::form))
                    .as(school)
                    .contains("attendance", "declaration", "suspected", "dropout", "persuasion", "register")
                    .doesNotContain("receipts", "eligible", "plan", "dispatch");
        }
    }

    @Test
    void a_broken_workbook_replaces_earlier_versions_and_no_other_of_its_own_number() throws IOException {
        Files.writeString(file("2199000001_attendance_2024-10.csv"), "x");
        Files.writeString(file("2199000001_2024-10.xlsx"), "PK\u0003\u0004");
        Files.writeString(file("2199000002_attendance_2024-10.csv"), "x");
        Files.writeString(file("2199000002_2024-10_r2.xlsx"), "PK\u0003\u0004");
        Inventory inventory = scan();
        assertThat(used(inventory)).containsExactly("attendance 2199000001_attendance_2024-10.csv");
        assertThat(unusable(inventory))
                .contains("attendance 2199000002_2024-10_r2.xlsx", "declaration 2199000001_2024-10.xlsx")
                .doesNotContain("attendance 2199000001_2024-10.xlsx");
        assertThat(inventory.superseded()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2199000001_2024-10_p2.xlsx, F01 name.part_of_workbook",
        "2199000001_2024-10_r1.xlsx, F01 name.revision",
        "2199000001_attendance.xlsx, F01 name.parts",
        "2199000001_x_2024-10.xlsx, F02",
        "2199000001_2024-10.csv, F01 name.parts",
        "2199000001_attendance_2024-10.xlsm, F03 type.xlsm types.csv",
        "2199000001_attendance_2024-10.et, F03 type.et types.csv",
        "2199000001_attendance_2024-10.ods, F03 type.ods types.csv",
        "2199000001_plan_2024-2025.xlsx, F03 type.xlsx types.md",
        "x.xlsx, F01 name.parts"
    })
    void names_of_workbooks_follow_the_grammar(String name, String finding) throws IOException {
        Files.writeString(file(name), "x");
        scan();
        assertThat(findings).containsExactly(finding);
    }
}
