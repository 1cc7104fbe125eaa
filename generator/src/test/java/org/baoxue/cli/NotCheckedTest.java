package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.baoxue.table.JsonFault;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run says what it did not check, why, and how much of it there is. */
class NotCheckedTest {
    private static final String ATTENDANCE = """
            学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次,无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,本月转入,本月转出
            PRI,1,1,30,19,570,560,6,4,0,0,0,0,0,0,0
            """;

    @TempDir
    private Path work;

    @Test
    void names_each_form_that_nobody_filed_with_its_rules_and_figures() throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();

        assertThat(lines(filed, "zh-CN"))
                .anyMatch(line -> line.matches("unchecked\\.form\\|《辍学学生台账》\\|没有单位报送\\|\\|逐行规则：.*C05.*；数字：辍学各项增减.*"))
                .noneMatch(line -> line.contains("《考勤汇总》"))
                .noneMatch(line -> line.contains("《收件登记》"));
    }

    @Test
    void says_that_there_is_no_register_no_receipt_and_no_month_before() throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in"));
        filed.text("2199000001_attendance_2024-10.csv", ATTENDANCE);

        assertThat(keys(filed))
                .contains("unchecked.registry", "unchecked.timeliness", "unchecked.first_month")
                .doesNotContain("unchecked.missing", "unchecked.superseded", "unchecked.severity");
    }

    @Test
    void counts_months_after_the_day_of_the_run_and_rows_about_other_months() throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        filed.text("2199000001_attendance_2024-10.csv", ATTENDANCE);
        filed.text("2199000001_attendance_2024-11.csv", ATTENDANCE);
        filed.rows(
                "990000_receipts_2024-10.csv",
                "receipts",
                receipt("attendance", "2024-09", "2024-10-03"),
                receipt("attendance", "2024-06", "2024-10-03"));

        assertThat(lines(filed, "zh-CN", "--as-of", "2024-09-30"))
                .anyMatch(line -> line.startsWith("unchecked.later|") && line.contains("|2 份|"))
                .anyMatch(line -> line.startsWith("unchecked.receipts_outside|") && line.contains("|1 条|"));
    }

    @Test
    void a_longer_period_is_outside_the_run_only_if_none_of_its_months_is_in_it() throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        filed.rows(
                "990000_receipts_2024-09.csv",
                "receipts",
                receipt("opening", "2024-2025-1", "2024-09-11"),
                receipt("plan", "2024-2025", "2024-09-11"),
                receipt("review", "2024-Q3", "2024-09-11"));

        assertThat(keys(filed)).doesNotContain("unchecked.outside", "unchecked.receipts_outside");

        filed.text(
                "2199000001_opening_2024-2025-2.csv",
                "学段,应返校,已返校,转出,休学,请假,送教,死亡,疑似辍学,辍学,其他,填表人,填报日期\nPRI,30,30,0,0,0,0,0,0,0,0,甲,2025-02-20\n");
        filed.rows(
                "990000_receipts_2024-09.csv",
                "receipts",
                receipt("opening", "2024-2025-1", "2024-09-11"),
                receipt("opening", "2024-2025-2", "2025-02-20"),
                receipt("review", "2024-Q2", "2024-07-11"));

        assertThat(lines(filed, "zh-CN", "--as-of", "2025-02-28"))
                .anyMatch(line -> line.startsWith("unchecked.outside|") && line.contains("|1 份|"))
                .anyMatch(line -> line.startsWith("unchecked.receipts_outside|") && line.contains("|2 条|"));
    }

    @Test
    void only_forms_of_the_month_can_lack_a_month() throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        assertThat(lines(filed, "zh-CN", "--as-of", "2024-11-04"))
                .noneMatch(line -> line.startsWith("unchecked.missing|"));
        assertThat(CommandRun.of("check", filed.path(), "--as-of", "2024-11-04").out())
                .contains("[T01]");

        filed.text(
                "2199000001_declaration_2024-10.csv",
                FiledFolder.heading("declaration") + "\nPRI" + ",0".repeat(19) + ",Y,甲,乙,丙,2024-10-31\n");
        assertThat(lines(filed, "zh-CN", "--as-of", "2024-11-30"))
                .anyMatch(line -> line.matches("unchecked\\.missing\\|1个单位.*\\|1 个单位月\\|"));
    }

    @Test
    void months_that_were_due_by_the_day_that_was_asked_for_are_missing_though_no_file_names_them()
            throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        String profile = filed.monthlyOnly().toString();

        assertThat(CommandRun.of("check", filed.path(), "--profile", profile, "--as-of", "2024-12-04")
                        .out())
                .doesNotContain("，2024年11月：")
                .contains("，2024年10月：");
        assertThat(CommandRun.of("check", filed.path(), "--profile", profile, "--as-of", "2025-01-10")
                        .out())
                .contains("，2024年11月：", "，2024年12月：");

        Path site = work.resolve("site");
        CommandRun.of("site", filed.path(), "--profile", profile, "--as-of", "2025-01-10", "--out", site);
        assertThat(Jsoup.parse(Files.readString(site.resolve("inspection/index.html")))
                        .text())
                .doesNotContain("到期的都已报送")
                .contains("2024年12月");
    }

    @Test
    void nothing_is_said_to_be_filed_where_nothing_was_due() throws IOException {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        Path site = work.resolve("site");
        CommandRun.of("site", filed.path(), "--profile", filed.monthlyOnly(), "--out", site);

        assertThat(Jsoup.parse(Files.readString(site.resolve("inspection/index.html")))
                        .text())
                .contains("没有到期应报的材料")
                .doesNotContain("到期的都已报送");
    }

    @Test
    void counts_what_is_missing_unreadable_replaced_or_not_read_at_all() throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        filed.text("2199000001_attendance_2024-10_r2.csv", ATTENDANCE);
        filed.text("2199000001_attendance_2024-10.csv", ATTENDANCE.replace("30", "31"));
        filed.text("2199000001_suspected_2024-10.csv", "%PDF-1.7");
        filed.text("某校的表.csv", ATTENDANCE);
        filed.text("990000_receipts_2024-11.csv", FiledFolder.heading("receipts") + "\n");

        assertThat(lines(filed, "zh-CN", "--profile", filed.monthlyOnly()))
                .anyMatch(line -> line.matches("unchecked\\.missing\\|1个单位.*\\|1 个单位月\\|"))
                .anyMatch(line -> line.startsWith("unchecked.unreadable|") && line.contains("|2 份|"))
                .anyMatch(line -> line.startsWith("unchecked.superseded|") && line.contains("|1 份|"))
                .anyMatch(line -> line.startsWith("unchecked.not_taken|") && line.contains("|1 份|"));
    }

    @Test
    void names_every_code_whose_severity_the_profile_has_changed() throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        Path profile = Files.writeString(work.resolve("profile.json"), """
                {
                  "severities": {
                    "T01": { "severity": "NOTE", "source": "t" },
                    "T02": { "severity": "ERROR", "from": "2030-01-01", "source": "t" }
                  },
                  "repairs": { "forbidden": ["R01"], "source": "t" }
                }
                """);

        assertThat(lines(filed, "zh-CN", "--profile", profile))
                .anyMatch(line -> line.startsWith("unchecked.severity|T01 未报：等级由“请核实”改为“提示”|"))
                .anyMatch(line -> line.startsWith("unchecked.severity|R01 ") && line.contains("改为“必须修改”"))
                .noneMatch(line -> line.contains("|T02 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_console_says_in_short_what_json_says_at_length(String language) throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        String console =
                CommandRun.of("check", filed.path(), "--lang", language).out();

        assertThat(notChecked(filed, language)).isNotEmpty().allSatisfy(line -> {
            assertThat(console).contains(text(line, "name"), text(line, "text"));
            String restsOn = text(line, "rests_on");
            assertThat(restsOn.isEmpty() || !console.contains(restsOn)).isTrue();
        });
    }

    @Test
    void the_findings_page_has_the_same_list() throws IOException, JsonFault {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        Path site = work.resolve("site");
        CommandRun.of("site", filed.path(), "--out", site);

        String page = Jsoup.parse(Files.readString(site.resolve("inspection/findings.html")))
                .select("#unchecked")
                .text();
        assertThat(notChecked(filed, "zh-CN"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(page)
                        .contains(
                                text(line, "name"), text(line, "text"), text(line, "number"), text(line, "rests_on")));
    }

    private static Map<String, String> receipt(String form, String period, String received) {
        return Map.of(
                "reporting_unit", "2199000001",
                "form", form,
                "period", period,
                "version", "1",
                "received_on", received);
    }

    private static List<String> keys(FiledFolder filed) throws JsonFault {
        return notChecked(filed, "zh-CN").stream()
                .map(line -> text(line, "key"))
                .toList();
    }

    /** Key, what, why, number and what rests on it, a line each. */
    private static List<String> lines(FiledFolder filed, String language, Object... further) throws JsonFault {
        return notChecked(filed, language, further).stream()
                .map(line -> String.join(
                        "|",
                        text(line, "key"),
                        text(line, "name"),
                        text(line, "text"),
                        text(line, "number"),
                        text(line, "rests_on")))
                .toList();
    }

    private static List<Map<?, ?>> notChecked(FiledFolder filed, String language, Object... further) throws JsonFault {
        Object[] arguments = Stream.concat(
                        Stream.of("check", filed.path(), "--lang", language, "--format", "json"), Stream.of(further))
                .toArray();
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        Map<?, ?> result = run.json();
        return Stream.of("not_checked", "changed_severities")
                .flatMap(name -> ((List<?>) Objects.requireNonNull(result.get(name))).stream())
                .<Map<?, ?>>map(Map.class::cast)
                .toList();
    }

    private static String text(Map<?, ?> line, String name) {
        return String.valueOf(line.get(name));
    }
}
