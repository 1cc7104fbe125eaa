package org.baoxue.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sender's own workbook, with whatever it holds, comes back marked and otherwise as it was, or the slip says why it does not. */
class SlipsOfWorkbooksTest {
    private static final String OURS = "保学退回单";

    @TempDir
    private Path folder;

    private SentWorkbook sent = new SentWorkbook(Path.of(""), Path.of(""));

    @BeforeEach
    void lay_out() throws IOException {
        sent = SentWorkbook.in(folder);
    }

    @Test
    void notes_rules_lists_panes_and_hidden_columns_of_the_sender_stay() throws IOException {
        sent.write(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.createFreezePane(2, 1);
            sheet.setColumnHidden(5, true);
            sheet.setAutoFilter(org.apache.poi.ss.util.CellRangeAddress.valueOf("A1:C2"));
            var rules = sheet.getSheetConditionalFormatting();
            rules.addConditionalFormatting(
                    new org.apache.poi.ss.util.CellRangeAddress[] {
                        org.apache.poi.ss.util.CellRangeAddress.valueOf("C2:J2")
                    },
                    rules.createConditionalFormattingRule("C2>100"));
            var lists = sheet.getDataValidationHelper();
            sheet.addValidationData(lists.createValidation(
                    lists.createExplicitListConstraint(new String[] {"PRI", "JUN"}),
                    new CellRangeAddressList(1, 9, 1, 1)));
            return book;
        });
        sent.run();
        try (XSSFWorkbook book = sent.open("_r2")) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.isColumnHidden(5)).isTrue();
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(formulas(sheet)).contains("C2>100").anyMatch(formula -> formula.contains(OURS));
        }
    }

    @Test
    void a_note_of_the_sender_on_a_marked_cell_stays_and_ours_stands_behind_it_however_often() throws IOException {
        sent.write(book -> {
            SentWorkbook.note(book, 0, 0, "表头的批注");
            for (int column = 0; column < 25; column++) {
                SentWorkbook.note(book, 1, column, "第" + column + "栏的批注");
            }
            return book;
        });
        sent.run();
        Map<CellAddress, String> once = sent.notes("_r2");
        Files.copy(sent.copy("_r2"), sent.filed().resolve("3199000001_declaration_2024-10_r2.xlsx"));
        sent.run();
        Map<CellAddress, String> twice = sent.notes("_r3");

        assertThat(once).hasSize(26).containsEntry(new CellAddress(0, 0), "表头的批注");
        assertThat(once.values())
                .filteredOn(text -> text.contains("[B01]"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).matches("(?s)第\\d+栏的批注\n【保学退回单】.*"));
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void what_is_corrected_has_its_note_back_as_it_was() throws IOException {
        sent.write(book -> {
            for (int column = 0; column < 25; column++) {
                SentWorkbook.note(book, 1, column, "第" + column + "栏的批注");
            }
            return book;
        });
        sent.run();
        Map<CellAddress, String> first = sent.notes("_r2");
        CellAddress marked = first.entrySet().stream()
                .filter(note -> note.getValue().contains("[B01]"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        try (XSSFWorkbook book = sent.open("_r2")) {
            book.getSheetAt(1).getRow(1).getCell(9).setCellValue("1"); // the closing that balances
            book.getSheetAt(1).getRow(1).getCell(4).setCellValue("x"); // another fault
            try (OutputStream out =
                    Files.newOutputStream(sent.filed().resolve("3199000001_declaration_2024-10_r2.xlsx"))) {
                book.write(out);
            }
        }
        sent.run();
        assertThat(sent.notes("_r3").get(marked)).isEqualTo("第" + marked.getColumn() + "栏的批注");
        assertThat(sent.notes("_r3").get(new CellAddress(1, 4))).startsWith("第4栏的批注\n【保学退回单】");
    }

    @Test
    void notes_are_taken_apart_again_after_another_tool_has_saved_them() throws IOException, InterruptedException {
        sent.write(book -> {
            for (int column = 0; column < 25; column++) {
                SentWorkbook.note(book, 1, column, "第" + column + "栏的批注");
            }
            return book;
        });
        sent.run();
        Map<CellAddress, String> once = sent.notes("_r2");
        Path copy = sent.copy("_r2");
        LibreOffice.convert(List.of(copy), "xlsx:Calc MS Excel 2007 XML", "", sent.filed());
        sent.run();
        assertThat(sent.notes("_r3")).isEqualTo(once);
    }

    /** In LibreOffice, as a clerk does: behind our words alone, behind our words on a note of the clerk's own, and in front of nothing. */
    @Test
    void what_a_clerk_writes_behind_our_words_comes_back_however_often_the_file_is_filed_again()
            throws IOException, InterruptedException {
        sent.write(book -> {
            book.getSheetAt(0).getRow(1).getCell(4).setCellValue("x");
            SentWorkbook.note(book, 1, 9, "期末已核对");
            SentWorkbook.note(book, 1, 0, "见【保学退回单】第3条\n【保学退回单】\n请同事看");
            return book;
        });
        sent.run();
        Map<CellAddress, String> first = sent.notes("_r2");
        CellAddress alone = new CellAddress(1, 4);
        assertThat(first.get(alone)).startsWith("【保学退回单】");
        CellAddress behind = new CellAddress(1, 9);
        assertThat(first.get(behind)).startsWith("期末已核对\n【保学退回单】");
        Path once = sent.filed().resolve("3199000001_declaration_2024-10_r2.xlsx");
        LibreOffice.edit(List.of(
                "open " + sent.copy("_r2"),
                "月报告\t" + alone + "\t\\n数是对的，见花名册\tnote",
                "月报告\t" + behind + "\t已改。\tnote",
                "save " + once));
        sent.run();
        assertThat(sent.notes("_r3"))
                .containsEntry(new CellAddress(1, 0), "见【保学退回单】第3条\n【保学退回单】\n请同事看")
                .containsEntry(alone, "数是对的，见花名册\n" + first.get(alone))
                .containsEntry(
                        behind,
                        "期末已核对\n已改。\n"
                                + Objects.requireNonNull(first.get(behind)).substring("期末已核对\n".length()));
        LibreOffice.edit(List.of(
                "open " + sent.copy("_r3"),
                "月报告\t" + alone + "\t\\n请张主任看\tnote",
                "save " + sent.filed().resolve("3199000001_declaration_2024-10_r3.xlsx")));
        sent.run();
        assertThat(sent.notes("_r4").get(alone)).isEqualTo("数是对的，见花名册\n请张主任看\n" + first.get(alone));
    }

    @Test
    void a_note_of_ours_alone_goes_with_its_box_whoever_has_saved_it() throws IOException, InterruptedException {
        sent.write(book -> {
            SentWorkbook.note(book, 0, 0, "表头的批注");
            return book;
        });
        sent.run();
        LibreOffice.convert(List.of(sent.copy("_r2")), "xlsx:Calc MS Excel 2007 XML", "", sent.filed());
        sent.run();
        assertThat(sent.notes("_r3")).isEqualTo(sent.notes("_r2")).hasSizeGreaterThan(1);
        assertThat(sent.boxes("_r3")).hasSameSizeAs(sent.notes("_r3").keySet()).doesNotHaveDuplicates();
    }

    private static List<String> formulas(XSSFSheet sheet) {
        List<String> formulas = new ArrayList<>();
        var rules = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < rules.getNumConditionalFormattings(); i++) {
            formulas.add(rules.getConditionalFormattingAt(i).getRule(0).getFormula1());
        }
        return formulas;
    }
}
