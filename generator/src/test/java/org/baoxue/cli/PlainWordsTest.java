package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk and an inspector read in place of a guess. */
class PlainWordsTest {
    @TempDir
    private Path work;

    private FiledFolder filed;

    @BeforeEach
    void a_school() throws IOException {
        filed = new FiledFolder(work.resolve("in")).clean();
    }

    @Test
    void a_misspelt_heading_is_told_with_the_one_that_it_resembles() throws IOException {
        filed.text(
                "2199000001_opening_2024-2025-1.csv",
                FiledFolder.heading("opening").replace("应返校,", "应返回,")
                        + ",食堂\nPRI,30,30,0,0,0,0,0,0,0,0,甲,2024-09-10,1\n");

        assertThat(CommandRun.of("check", filed.path()).out())
                .contains("表头“应返回”不是本表的栏目，这一栏没有使用；相近的栏目：应返校")
                .contains("表头“食堂”不是本表的栏目，这一栏没有使用；相近的栏目：没有");
    }

    @Test
    void only_a_number_of_days_is_told_to_be_one() throws IOException {
        String heading = "学段,应返校,已返校,转出,休学,请假,送教,死亡,疑似辍学,辍学,其他,填表人,填报日期\n";
        String before = "PRI,30,30,0,0,0,0,0,0,0,0,甲,";
        filed.text("2199000001_opening_2024-2025-1.csv", heading + before + "45573\n");
        assertThat(CommandRun.of("check", filed.path()).out()).contains("填了“45573”，这是表格软件的日期序号");

        filed.text("2199000001_opening_2024-2025-1.csv", heading + before + "2024-02-30\n");
        assertThat(CommandRun.of("check", filed.path()).out())
                .contains("填了“2024-02-30”，不是一个真实的日期")
                .doesNotContain("日期序号");
    }

    @Test
    void a_row_that_stands_twice_is_told_with_the_cells_that_name_it() throws IOException {
        String row = "PRI,1,1,30,21,630,620,6,4,0,0,0,0,0,0,0\n";
        filed.text("2199000001_attendance_2024-09.csv", """
                学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次,无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,本月转入,本月转出
                """ + row + row);

        assertThat(CommandRun.of("check", filed.path()).out()).contains("关键栏目完全相同（学段 小学，年级 一年级）");
    }

    @Test
    void only_a_declaration_is_asked_for_as_a_nil_return() throws IOException {
        Path profile = filed.monthlyOnly();
        String console = CommandRun.of("check", filed.path(), "--profile", profile, "--as-of", "2024-11-10")
                .out();

        assertThat(console.lines().filter(line -> line.contains("考勤汇总，2024年10月")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("零报告"));
        assertThat(console.lines().filter(line -> line.contains("月报告，2024年10月")))
                .isNotEmpty()
                .allMatch(line -> line.contains("零报告"));
    }

    @Test
    void the_page_about_a_copy_shows_what_was_asked_until_when_and_on_what_it_rests() throws IOException {
        Path site = work.resolve("site");
        Path profile = Files.writeString(work.resolve("省方案.json"), """
                {"duties": {"forms": ["attendance"], "source": "省厅文件甲。"},
                 "deadlines": {"monthly": {"day": 8, "source": "省厅文件乙。"}}}
                """);
        CommandRun.of("site", filed.path(), "--out", site, "--profile", profile);

        assertThat(text(site.resolve("inspection/about.html")))
                .contains("省级方案 省方案.json（没有写名称）", "省厅文件甲。", "省厅文件乙。", "期后次月8日前", "不要求报送")
                .contains("2024—2025学年校历", "2024年9月2日至2025年1月17日", "国务院办公厅关于2024年、2025年部分节假日安排的通知");
        assertThat(text(site.resolve("inspection/en/about.html")))
                .contains("it states no title", "not asked for", "day 8 of the month after");
        assertThat(text(site.resolve("inspection/unit/2199000001/2024.html")))
                .contains("本次不要求报送方案")
                .doesNotContain("方案未报");
    }

    @Test
    void a_duty_of_a_form_that_does_not_exist_stops_the_run() throws IOException {
        Path profile = Files.writeString(work.resolve("own.json"), """
                {"duties": {"forms": ["attendance", "declaratoin"], "source": "省厅文件甲。"}}
                """);
        CommandRun run = CommandRun.of("check", filed.path(), "--profile", profile);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("不存在的表：[declaratoin]", "forms that do not exist: [declaratoin]");
    }

    @Test
    void the_site_is_not_written_among_the_submissions() throws IOException {
        CommandRun run =
                CommandRun.of("site", filed.path(), "--out", filed.path().resolve("out"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("网站不能写到报送文件夹", "cannot be written into the folder with the submissions");
        assertThat(filed.path().resolve("out")).doesNotExist();
    }

    @Test
    void a_number_in_the_name_of_a_school_is_masked_on_every_page() throws IOException {
        Path schools = filed.path().resolve("990000_schools_2024-2025.csv");
        String named = Files.readString(schools);
        Files.writeString(schools, named.replace("东渚第1小学", "甲15400001111校"));
        Path site = work.resolve("site");
        CommandRun.of("site", filed.path(), "--out", site);

        assertThat(text(site.resolve("inspection/unit/2199000001/2024.html")))
                .contains("甲15*********校")
                .doesNotContain("15400001111");
    }

    @Test
    void a_profile_with_a_title_is_shown_with_it() throws IOException {
        Path site = work.resolve("site");
        Path profile = Files.writeString(work.resolve("own.json"), """
                {"id": "qinghe", "title": {"zh-CN": "青禾省方案", "en": "Profile of Qinghe"}}
                """);
        CommandRun.of("site", filed.path(), "--out", site, "--profile", profile);

        assertThat(text(site.resolve("inspection/about.html"))).contains("青禾省方案（qinghe）");
        assertThat(text(site.resolve("inspection/en/about.html"))).contains("Profile of Qinghe (qinghe)");
    }

    @Test
    void a_name_that_is_no_text_stops_nobody_and_says_what_to_do() throws IOException {
        filed.text("2199000001_\uFFFD\uFFFD_2024-09.csv", "x\n");
        CommandRun run = CommandRun.of("check", filed.path());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("F01", "请重新命名");
    }

    private static String text(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page)).text();
    }
}
