package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning that is explained does not fail a run and stays in sight everywhere. */
class ExplainedRunTest {
    @TempDir
    private Path work;

    private FiledFolder filed = new FiledFolder(Path.of("."));

    @BeforeEach
    void a_school_whose_roll_has_changed() throws IOException {
        filed = new FiledFolder(work.resolve("in")).clean();
        filed.text("2199000001_attendance_2024-10.csv", """
                学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次,无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,本月转入,本月转出
                PRI,1,1,29,19,551,541,6,4,0,0,0,0,0,0,0
                """);
    }

    @Test
    void without_an_explanation_a_warning_fails_a_run_that_asks_for_warnings() throws IOException {
        CommandRun run = check("zh-CN", "text");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("[B08]").doesNotContain("已说明");
    }

    @Test
    void an_explained_warning_does_not_fail_the_run_and_is_marked_on_the_console() throws IOException {
        explain("reason", "一名学生随父母回原籍，联系 139-0000-1234", "column", "在籍人数");

        CommandRun run = check("zh-CN", "text");

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("[B08]〔已说明：一名学生随父母回原籍，联系 13***********；责任人：责任丁；有效期至 2024-12-31〕")
                .contains("1 条，其中已说明 1 条")
                .contains("请核实 1 处");
        assertThat(check("en", "text").out()).contains("explained:", "of which 1 explained");
    }

    @Test
    void an_explained_warning_carries_reason_and_person_in_json() throws IOException {
        explain("row_key", "2199000001|PRI|1", "column", "enrolled");

        assertThat(check("zh-CN", "json").out())
                .contains("\"explained\" : true", "\"responsible\" : \"责任丁\"", "\"valid_until\" : \"2024-12-31\"")
                .contains("\"key\" : \"unchecked.form\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"考勤汇总", "考勤汇总表", "attendance"})
    void a_form_is_named_as_file_names_name_it(String form) throws IOException {
        explain("form", form, "column", "");

        CommandRun run = check("zh-CN", "text");

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("已说明");
    }

    @Test
    void a_form_that_is_not_there_is_refused_with_the_names_of_those_that_are() throws IOException {
        explain("form", "打卡记录", "column", "");

        assertThat(check("zh-CN", "text").out()).contains("[S04]", "可以填：", "考勤汇总", "疑似辍学学生台账");
    }

    @Test
    void a_warning_names_the_key_that_an_explanation_copies() throws IOException {
        assertThat(check("zh-CN", "text").out()).contains("〔行键 2199000001|PRI|1〕");
        assertThat(check("en", "text").out()).contains("[row key 2199000001|PRI|1]");
    }

    @Test
    void an_explained_warning_is_marked_on_the_findings_page() throws IOException {
        explain("reason", "一名学生随父母回原籍", "column", "");
        Path site = work.resolve("site");

        CommandRun run = CommandRun.of(
                "site", filed.path(), "--out", site, "--fail-on", "warning", "--profile", filed.monthlyOnly());

        assertThat(run.exit()).as(run.out()).isZero();
        Document page = Jsoup.parse(Files.readString(site.resolve("inspection/findings.html")));
        assertThat(page.select("#B08 tr.explained").text()).contains("已说明", "一名学生随父母回原籍", "责任丁", "2024年12月31日");
        assertThat(page.select("#rules").text()).contains("其中已说明 1 条");
        assertThat(page.select("#unchecked").text()).contains("《辍学学生台账》", "没有单位报送", "辍学各项增减");
    }

    @Test
    void an_explanation_of_another_month_leaves_the_warning_as_it_is() throws IOException {
        explain("period", "2024-09", "column", "");

        CommandRun run = check("zh-CN", "text");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("[T13]", "[B08]").doesNotContain("已说明：");
    }

    private CommandRun check(String language, String format) throws IOException {
        return CommandRun.of(
                "check",
                filed.path(),
                "--lang",
                language,
                "--format",
                format,
                "--fail-on",
                "warning",
                "--profile",
                filed.monthlyOnly());
    }

    /** One explanation, with two cells set. */
    private void explain(String column, String cell, String further, String furtherCell) throws IOException {
        Map<String, String> row = new HashMap<>(Map.of(
                "code", "B08",
                "reporting_unit", "2199000001",
                "form", "attendance",
                "period", "2024-10",
                "reason", "已逐人核对",
                "responsible", "责任丁",
                "valid_until", "2024-12-31"));
        row.put(column, cell);
        row.put(further, furtherCell);
        filed.rows("2199000001_explanations_2024-10.csv", "explanations", row);
    }
}
