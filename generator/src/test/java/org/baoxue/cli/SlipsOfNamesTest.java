package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was not opened because of its name goes back to whom its name or folder tells, with the names that are allowed. */
class SlipsOfNamesTest {
    @TempDir
    private Path work;

    private FiledFolder filed = new FiledFolder(Path.of("."));

    @BeforeEach
    void file() throws IOException {
        filed = new FiledFolder(work.resolve("in")).clean();
    }

    @Test
    void a_file_of_no_readable_name_goes_back_to_the_school_whose_code_its_folder_has() throws IOException {
        filed.text("990101/2199000001/张三.csv", "x\n");
        run();
        String slip = slip("2199000001", "张＊_退回单.md");
        assertThat(slip)
                .contains("报表: 文件名里看不出", "期间: 文件名里看不出", "F01", "东渚第1小学（2199000001）")
                .contains("考勤汇总：2199000001_考勤汇总_2024-09.xlsx 或 2199000001_考勤汇总_2024-09.csv")
                .contains("一个月的几张表合在一本工作簿里：2199000001_2024-09.xlsx")
                .doesNotContain("张三", "_r2.xlsx", "季度复核");
        assertThat(senders()).containsExactly("2199000001");
    }

    @Test
    void the_code_in_the_name_comes_before_that_of_the_folder() throws IOException {
        filed.text("2199000001/990101 材料.csv", "x\n");
        run("--lang", "en");
        assertThat(slip("990101", "990101 材料_return_slip.md"))
                .contains("990101_review_2024-Q3.xlsx or 990101_review_2024-Q3.csv")
                .doesNotContain("990101_attendance_");
    }

    @Test
    void a_file_of_which_no_unit_or_two_are_told_goes_to_nobody() throws IOException {
        filed.text("无单位/一份.csv", "x\n");
        filed.text("2199999999/一份.csv", "x\n"); // no such school
        filed.text("2199000001 990101.csv", "x\n");
        CommandRun run = run();
        assertThat(run.out()).contains("F01 文件名看不懂：3 条", "退回单：没有需要退回的文件，没有写。");
        assertThat(work.resolve("slips")).doesNotExist();
    }

    @Test
    void a_form_and_a_month_in_another_order_are_understood_for_the_advice() throws IOException {
        filed.text("2199000001/张三丰_疑似辍学学生台账_2024-09.csv", "x\n");
        filed.text("2199000001/2199000001_考勤_2024年8月.csv", "x\n");
        run();
        assertThat(slip("2199000001", "张＊＊_疑似辍学学生台账_2024-09_退回单.md"))
                .contains("报表: 疑似辍学学生台账", "期间: 2024年9月", "2199000001_疑似辍学学生台账_2024-09.xlsx")
                .doesNotContain("月报告", "张三", "最近一期");
        try (Stream<Path> slips = Files.list(work.resolve("slips/2199000001"))) {
            assertThat(slips.filter(slip -> slip.toString().endsWith(".md")).map(SlipsOfNamesTest::content))
                    .filteredOn(slip -> slip.contains("2199000001_考勤汇总_2024-08.xlsx"))
                    .singleElement()
                    .asString()
                    .contains("报表: 考勤汇总", "期间: 2024年8月");
        }
    }

    @Test
    void a_form_that_is_none_is_answered_with_the_one_that_it_names_else_with_those_of_its_period() throws IOException {
        filed.text("2199000001_考勤_表_2024-09.csv", "x\n");
        run();
        assertThat(slip("2199000001", "2199000001_考勤_表_2024-09_退回单.md"))
                .contains("F02", "报表: 考勤汇总", "期间: 2024年9月", "2199000001_考勤汇总_2024-09.xlsx")
                .doesNotContain("月报告_2024", "开学报到情况", "_r2.xlsx");
        filed.text("2199000001_表_2024-09.csv", "x\n");
        run();
        assertThat(slip("2199000001", "2199000001_表_2024-09_退回单.md"))
                .contains("F02", "报表: 文件名里看不出", "期间: 2024年9月", "2199000001_月报告_2024-09.xlsx")
                .doesNotContain("开学报到情况", "_r2.xlsx");
    }

    @Test
    void a_period_that_the_form_does_not_have_is_answered_with_one_that_it_has() throws IOException {
        filed.text("2199000001_attendance_2024-Q3.csv", "x\n");
        run();
        assertThat(slip("2199000001", "2199000001_attendance_2024-Q3_退回单.md"))
                .contains("F04", "2199000001_考勤汇总_2024-09.xlsx")
                .doesNotContain("月报告_2024", "_r2.xlsx");
    }

    @Test
    void an_archive_and_a_scan_go_back_to_their_senders() throws IOException {
        filed.text("990101.zip", "no archive");
        filed.text("2199000001/扫描件.pdf", "%PDF-1.4\n");
        run();
        assertThat(slip("990101", "990101_退回单.md")).contains("F60", "重新打包", "990101_季度复核_2024-Q3.xlsx");
        assertThat(slip("2199000001", "扫描件_退回单.md")).contains("F03", "2199000001_月报告_2024-09.xlsx");
    }

    @Test
    void the_console_says_how_many_slips_there_are_and_where() throws IOException {
        filed.text("2199000001/张三.csv", "x\n");
        filed.text("2199000001/李四五.csv", "x\n");
        assertThat(run().out().lines().toList())
                .endsWith(
                        "退回单：写了 2 份，在文件夹 " + work.resolve("slips") + "，每个报送单位一个文件夹。",
                        "必须修改 2 处，请核实 0 处，提示 0 处。结论：未通过，请按上面的说明修改后重新报送。");
        assertThat(run("--lang", "en").out()).contains("Return slips written: 2, in " + work.resolve("slips"));
        assertThat(CommandRun.of("check", filed.path()).out()).doesNotContain("退回单");
    }

    private CommandRun run(String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of("check", filed.path(), "--slips", work.resolve("slips"), "--profile", monthly()),
                        Stream.of(more))
                .toArray());
    }

    private Path monthly() {
        try {
            return filed.monthlyOnly();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String slip(String sender, String name) throws IOException {
        return Files.readString(work.resolve("slips").resolve(sender).resolve(name));
    }

    private List<String> senders() throws IOException {
        try (Stream<Path> folders = Files.list(work.resolve("slips"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
