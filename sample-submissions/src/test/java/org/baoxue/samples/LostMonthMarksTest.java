package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of figures that lack a month: one school's files of November are lost, beside the same tree with all of them. */
class LostMonthMarksTest {
    private static final String SCHOOL = "3199000041";

    @TempDir
    private static Path work;

    private static HandSite whole;
    private static HandSite lost;

    @BeforeAll
    static void write() throws IOException {
        whole = new HandSite(work.resolve("whole"), "year");
        whole.publish();
        lost = new HandSite(work.resolve("lost"), "year");
        for (String form : List.of("attendance", "declaration", "suspected", "dropout", "persuasion")) {
            lost.without(SCHOOL + "_" + form + "_2024-11.csv");
        }
        lost.publish();
    }

    @Test
    void reasons_destinations_and_sources_say_which_schools_they_lack() throws IOException {
        assertThat(causes(lost, "990000").select("table").eachText()).hasSize(3).allMatch(text -> text.contains("①"));
        assertThat(causes(lost, "990000").text()).contains("① 含未报 1 校");
        assertThat(causes(lost, SCHOOL).text()).contains("① 有月份未报");
        assertThat(causes(whole, "990000").text()).doesNotContain("①", "含未报");
    }

    @Test
    void a_school_of_which_nothing_is_known_is_not_said_to_have_no_case() throws IOException {
        HandSite silent = new HandSite(work.resolve("silent"), "year");
        for (int month = 9; month <= 12; month++) {
            silent.without("2199000041_declaration_2024-" + (month < 10 ? "0" : "") + month + ".csv");
        }
        for (String month : List.of("2025-03", "2025-04", "2025-05")) {
            silent.without("2199000041_dropout_" + month + ".csv");
        }
        silent.publish();

        assertThat(silent.page("unit/2199000041/2024").expectFirst("#causes").text())
                .contains("报来的台账里没有个案，有月份未报。")
                .doesNotContain("本学年没有个案。");
    }

    @Test
    void attempts_at_a_case_say_that_records_of_a_month_are_missing() throws IOException {
        Document page = lost.page("cases/" + SCHOOL + "/2024");

        assertThat(page.text()).contains("有月份未报", "有月份的劝返记录未报，劝返次数不完整。");
        assertThat(whole.page("cases/" + SCHOOL + "/2024").text()).doesNotContain("有月份");
    }

    @Test
    void sentences_of_reports_say_what_their_figures_lack_and_only_then() throws IOException {
        assertThat(part(lost, "990000/2024-2025", "part-6"))
                .contains("注：", "劝返次数", "含未报 1 校")
                .doesNotContain("①");
        assertThat(part(lost, "990000/2024-2025", "part-6")).contains("劝返复学率、劝返复学率（剔除误报）、销号率含未报 1 校");
        assertThat(part(whole, "990000/2024-2025", "part-6")).doesNotContain("销号率含未报", "劝返复学率、");
        assertThat(part(lost, "990101/2024-11-to-12", "part-1")).contains("注：上期末", "含未报 1 校");
    }

    /** The pair after the lost month: all of its own months are at hand. */
    @Test
    void the_report_after_a_lost_month_says_that_its_opening_lacks_the_school() throws IOException {
        HandSite october = new HandSite(work.resolve("october"), "year");
        for (String form : List.of("declaration", "suspected", "dropout")) {
            october.without(SCHOOL + "_" + form + "_2024-10.csv");
        }
        october.publish();

        assertThat(part(october, "990101/2024-11-to-12", "part-1")).contains("注：上期末、本期新增、移交接收、移交转出含未报 1 校。");
        assertThat(part(whole, "990101/2024-11-to-12", "part-1")).doesNotContain("含未报");
    }

    @Test
    void a_month_whose_register_is_not_at_hand_is_not_said_to_have_no_entry() throws IOException {
        assertThat(month(lost, "2024-11")).contains("本月没有可用的登记，在期限内的人数不详。").doesNotContain("本月没有登记。");
        assertThat(month(whole, "2024-11")).contains("本月没有登记。");
    }

    /** November's declarations of ten schools, eight of which declared nil all the quarter; the survey sampled two of these. */
    @Test
    void schools_whose_declarations_are_lost_are_compared_with_nothing() throws IOException {
        HandSite november = new HandSite(work.resolve("november"), "quarter");
        List<String> schools = List.of("51", "52", "53", "54", "55", "56", "57", "58");
        for (String school : schools) {
            november.without("21990000" + school + "_declaration_2024-11.csv");
        }
        for (String school : List.of("51", "52")) {
            november.without("31990000" + school + "_declaration_2024-11.csv");
        }
        november.publish();
        Document page = november.page("reconciliation/990101/2024");

        assertThat(page.select("#submitted tbody tr").eachText())
                .anyMatch(row -> row.matches("示例一县 2 0 ?① 无法比对 示例一县"))
                .anyMatch(row -> row.matches("合计 2 0 ?② — 1个县区中0个无出入"));
        assertThat(page.expectFirst("#quarters tbody").text()).contains("无法比对").doesNotContain("−", "+");
        assertThat(page.expectFirst("#differences").text()).contains("能够核对的月报告都与台账一致。");
    }

    /** June's ledger of suspected cases is not at hand, nor July's, of which it is not owed. */
    @Test
    void what_is_counted_from_the_open_cases_bears_the_mark_of_their_number() throws IOException {
        HandSite june = new HandSite(work.resolve("june"), "year");
        for (String form : List.of("declaration_2025-06", "suspected_2025-06", "suspected_2025-07")) {
            june.without(SCHOOL + "_" + form + ".csv");
        }
        june.publish();
        Document index = june.page("index");
        Document school = june.page("unit/" + SCHOOL + "/2024");

        assertThat(rows(index, "#days")).contains("合计 6① 304.5① 508① 6① 6① 5①");
        assertThat(rows(index, "#need")).contains("示例县 6① 6①");
        assertThat(rows(june.page("unit/990101/2024"), "#children"))
                .anyMatch(row -> row.matches("示例第四初中 .* 0① 3 3① \\S+ 3① 92.00.*"));
        assertThat(rows(june.page("cases/990000/2024"), "main")).contains("示例县 2① 4 6① 34① 6① 6① 5①");
        assertThat(rows(school, "#days")).contains("疑似台账 0① 不适用① 不适用① 0① 0① 0①");
        assertThat(school.text()).contains("报来的台账里没有重点群体的在册个案，有月份未报。");
        assertThat(rows(whole.page("index"), "#days, #need")).noneMatch(row -> row.contains("①"));
    }

    private static List<String> rows(Document page, String area) {
        return page.select(area).select("tr").eachText();
    }

    private static Element causes(HandSite site, String unit) throws IOException {
        return site.page(unit.equals("990000") ? "index" : "unit/" + unit + "/2024")
                .expectFirst("#causes");
    }

    private static String part(HandSite site, String report, String anchor) throws IOException {
        return site.page("report/" + report).expectFirst("#" + anchor).text();
    }

    private static String month(HandSite site, String month) throws IOException {
        return site.page("unit/" + SCHOOL + "/2024")
                .expectFirst("[id=" + month + "]")
                .text();
    }
}
