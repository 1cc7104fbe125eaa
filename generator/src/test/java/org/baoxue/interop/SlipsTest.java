package org.baoxue.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.app.kits.Kits;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blank forms and return slips open where their users open them, and hold nothing of anybody else. */
class SlipsTest {
    private static final Path RULES = Path.of("../sample-submissions/rules");

    @TempDir
    private Path folder;

    private Path filed = Path.of("");
    private Path slips = Path.of("");

    @BeforeEach
    void lay_out() throws IOException {
        filed = Files.createDirectory(folder.resolve("filed"));
        slips = folder.resolve("slips");
        copy(RULES.resolve("_base"));
        Files.deleteIfExists(filed.resolve("remove.txt"));
    }

    @Test
    void a_slip_of_one_of_two_senders_of_a_case_holds_nothing_of_the_other() throws IOException {
        copy(RULES.resolve("I07/fails"));
        Outcome outcome = run();
        assertThat(outcome.findings().totals()).containsKey("I07");
        Path own = slips.resolve("3199000001");
        assertThat(own).isDirectory();
        for (Path file : files(own)) {
            String shown = file.toString().endsWith(".xlsx") ? index(file) : Files.readString(file);
            assertThat(shown).as(file.toString()).doesNotContain("3199000002").contains("另一报送单位");
        }
    }

    @Test
    void what_cannot_be_read_has_a_slip_without_a_copy_and_stops_no_other() throws IOException {
        copy(RULES.resolve("B01/fails"));
        Files.delete(filed.resolve("3199000002_declaration_2024-10.csv"));
        Files.delete(filed.resolve("3199000002_attendance_2024-10.csv"));
        Files.delete(filed.resolve("3199000002_attendance_2024-09.csv"));
        new HandMade()
                .sheet("月报告", "", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></ro")
                .write(filed.resolve("3199000002_declaration_2024-10.xlsx"));
        Files.write(filed.resolve("3199000002_attendance_2024-10.csv"), new byte[] {(byte) 0xFF, (byte) 0xFF, '\n'});
        Files.writeString(filed.resolve("3199000002_attendance_2024-09.csv"), "学段,\"年级\n");
        run();
        List<String> names =
                files(slips).stream().map(file -> file.getFileName().toString()).toList();
        assertThat(names).anyMatch(name -> name.contains("3199000002_declaration_2024-10") && name.endsWith(".md"));
        assertThat(names).anyMatch(name -> name.contains("3199000002_attendance_2024-10") && name.endsWith(".md"));
        assertThat(names).anyMatch(name -> name.contains("3199000002_attendance_2024-09") && name.endsWith(".md"));
        assertThat(names).noneMatch(name -> name.startsWith("3199000002_declaration") && name.endsWith(".xlsx"));
        assertThat(names).contains("3199000001_declaration_2024-10_r2.xlsx");
    }

    @Test
    void counts_and_marks_every_cell_and_puts_the_first_500_lines_on_the_page() throws IOException {
        StringBuilder rows = new StringBuilder(
                "学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次,无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,本月转入,本月转出\n");
        for (int i = 0; i < 700; i++) {
            rows.append("PRI,1,x,y,21,630,620,6,4,0,0,0,0,0,0,0\n");
        }
        Files.writeString(filed.resolve("3199000001_attendance_2024-10.csv"), rows);
        run();
        Path own = slips.resolve("3199000001");
        String page = Files.readString(own.resolve("3199000001_attendance_2024-10_退回单.md"));
        assertThat(page.lines().filter(line -> line.matches("\\| \\d+ \\|.*"))).hasSize(500);
        assertThat(page).containsPattern("必须修改 (1[4-9]|2[0-9])\\d\\d 处").containsPattern("其余 \\d+ 处列在随附工作簿");
        assertThat(page.lines()
                        .filter(line -> line.contains("| S"))
                        .limit(4)
                        .map(line -> line.split("\\|", -1)[3].strip()))
                .startsWith("C2", "D2", "C3");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(own.resolve("3199000001_attendance_2024-10_r2.xlsx")))) {
            Sheet marked = workbook.getSheetAt(1);
            assertThat(marked.getCellComments().keySet().stream().filter(at -> at.getColumn() == 3))
                    .hasSize(700);
        }
    }

    @Test
    void a_mark_of_the_encoding_alone_is_nothing_to_send_back() throws IOException {
        Path file = filed.resolve("3199000001_attendance_2024-10.csv");
        Files.writeString(file, "\uFEFF" + Files.readString(file));
        assertThat(run().findings().totals()).containsKey("R09");
        assertThat(slips.resolve("3199000001/3199000001_attendance_2024-10_退回单.md"))
                .doesNotExist();
    }

    @Test
    void names_in_the_place_of_codes_are_nothing_to_send_back() throws IOException {
        Path file = filed.resolve("3199000001_attendance_2024-10.csv");
        Files.writeString(file, Files.readString(file).replace("JUN,", "初中,"));
        assertThat(run().findings().totals()).containsKey("R07");
        assertThat(slips.resolve("3199000001/3199000001_attendance_2024-10_退回单.md"))
                .doesNotExist();
        assertThat(slips.resolve("3199000001/3199000001_attendance_2024-10_r2.xlsx"))
                .doesNotExist();
    }

    @Test
    void what_has_been_put_right_is_told_without_a_workbook_to_file_again() throws IOException {
        Path file = filed.resolve("3199000001_attendance_2024-10.csv");
        Files.writeString(file, Files.readString(file).replace("JUN,", " JUN ,"));
        Path own = Files.createDirectories(slips.resolve("3199000001"));
        Path before = Files.createFile(own.resolve("3199000001_attendance_2024-10_r2.xlsx"));
        assertThat(run().findings().totals()).containsKey("R02").doesNotContainKey("R07");
        assertThat(own.resolve("3199000001_attendance_2024-10_退回单.md"))
                .content()
                .contains("结论：已接收", "已自动更正", "不附工作簿", "不用重报")
                .doesNotContain("随附", "_r2", "怎样重报");
        assertThat(before).doesNotExist();
    }

    @Test
    void of_much_that_has_been_put_right_the_page_lists_as_much_as_can_be_read() throws IOException {
        Path file = filed.resolve("990000_receipts_2024-10.csv");
        StringBuilder rows = new StringBuilder(Files.readAllLines(file).get(0) + "\n");
        for (int i = 0; i < 600; i++) {
            String form = List.of("attendance", "declaration", "suspected", "persuasion")
                    .get(i / 75 % 4);
            rows.append(" 319900000" + (1 + i / 300) + "," + form + ",2024-10," + (1 + i % 75) + ",2024-11-01,,\n");
        }
        Files.writeString(file, rows);
        run();
        String page = Files.readString(slips.resolve("990000/990000_receipts_2024-10_退回单.md"));
        assertThat(page).contains("结论：已接收", "另有 100 处同样已自动更正");
        assertThat(page.lines().filter(line -> line.matches("\\| \\d+ \\|.*"))).hasSize(500);
    }

    @Test
    void the_marked_copy_lists_its_cells_and_reads_as_it_was_filed() throws IOException {
        copy(RULES.resolve("B01/fails"));
        run();
        Path copy = slips.resolve("3199000001/3199000001_declaration_2024-10_r2.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("退回单");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            Sheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isPositive();
            assertThat(sheet.getCellComments()).isNotEmpty();
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).isNotEmpty();
        }
        List<String> before =
                Files.readAllLines(filed.resolve("3199000001_declaration_2024-10.csv"), StandardCharsets.UTF_8);
        List<String> after = Sheets.read(copy).stream()
                .filter(row -> row.startsWith("月报告 "))
                .map(row -> row.replaceFirst("月报告 \\d+ ", "").replace('|', ','))
                .toList();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void a_marked_copy_marked_again_has_one_list_and_no_mark_of_before() throws IOException {
        copy(RULES.resolve("B01/fails"));
        run();
        Path copy = slips.resolve("3199000001/3199000001_declaration_2024-10_r2.xlsx");
        Files.copy(copy, filed.resolve(copy.getFileName()));
        run();
        Path again = slips.resolve("3199000001/3199000001_declaration_2024-10_r3.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(again));
                XSSFWorkbook first = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(first.getNumberOfSheets());
            assertThat(workbook.getSheetAt(1).getCellComments())
                    .hasSameSizeAs(first.getSheetAt(1).getCellComments());
            assertThat(workbook.getSheetAt(1).getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(
                            first.getSheetAt(1).getSheetConditionalFormatting().getNumConditionalFormattings());
        }
    }

    @Test
    void a_blank_month_is_nothing_filed() throws IOException {
        Path blanks = folder.resolve("blanks");
        Kits.write(new Kits.Request("3199000001", "2024-10", null, null, "zh-CN"), blanks);
        for (Path csv : files(filed)) {
            if (csv.getFileName().toString().matches("3199000001_.*_2024-10\\.csv")) {
                Files.delete(csv);
            }
        }
        Files.copy(blanks.resolve("3199000001_2024-10.xlsx"), filed.resolve("3199000001_2024-10.xlsx"));
        assertThat(run().findings().totals()).containsEntry("F16", 2L);
    }

    @Test
    void a_month_begins_with_what_is_known_and_never_with_what_must_be_looked_up() throws IOException {
        Path out = folder.resolve("kit");
        Kits.write(new Kits.Request("3199000001", "2024-11", filed, null, "zh-CN"), out);
        List<String> rows = Sheets.read(out.resolve("3199000001_2024-11.xlsx"));
        assertThat(rows).anyMatch(row -> row.startsWith("考勤汇总 2 "));
        assertThat(rows)
                .filteredOn(row -> row.startsWith("考勤汇总 2 "))
                .allMatch(row -> row.split(" ", 3)[2].split("\\|").length == 5);
        assertThat(rows).noneMatch(row -> row.contains("!"));
    }

    @Test
    void the_same_order_gives_the_same_bytes_and_opens_in_other_tools() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Kits.write(new Kits.Request(null, null, null, null, "zh-CN"), one);
        Kits.write(new Kits.Request(null, null, null, null, "zh-CN"), two);
        for (Path file : files(one)) {
            assertThat(two.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                assertThat(workbook.getSheetName(0)).isEqualTo("填报说明");
            }
        }
    }

    private Outcome run() {
        return Pipeline.run(Settings.of(filed).with(new Settings.Slips(slips, "zh-CN")), Progress.SILENT);
    }

    private void copy(Path from) throws IOException {
        for (Path file : files(from)) {
            if (!file.toString().endsWith("expected.csv")) {
                Path to = filed.resolve(from.relativize(file));
                Files.deleteIfExists(to);
                Files.copy(file, to);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String index(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            StringBuilder text = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell)));
            for (Sheet sheet : workbook) {
                sheet.getCellComments().values().forEach(note -> text.append(note.getString()));
            }
            return text.toString();
        }
    }
}
