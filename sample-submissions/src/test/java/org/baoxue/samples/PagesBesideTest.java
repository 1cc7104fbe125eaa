package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timeliness, rectification, reconciliation, cases and 双月报 of hand-computed trees, to which a few files are added here. */
class PagesBesideTest {
    private static final String PROBLEMS = "问题编号,来源,发现日期,问题,责任单位,整改期限,整改情况,佐证编号,销号日期\n";
    private static final String EVALUATION = """
            {"unit": "990000", "period": "2024-2025", "filed_on": "2025-07-18", "cutoff": "2025-06-30",
             "signed_by": ["示例省教育厅", "示例省教育督导办公室"],
             "counties": [{"unit": "990101", "schools_inspected": 4, "concealed_found": 2, "self_corrected": 1,
               "false_returns": 0, "plan_judged": "FAIR", "problems_open": 1, "remark": "已列入台账"}]}
            """;

    private static final String RECEIPTS = """
            报送单位,表,期间,版本,收到日期,退回日期,退回原因
            990101,rectify,2024-2025-2,1,2025-07-03,,
            990100,survey,2024-2025-1,1,2025-01-24,,
            """;
    private static final String SURVEY = """
            {"unit": "990100", "period": "2024-2025-2", "filed_on": "2025-07-10", "signed_by": ["调研员辛"],
             "counties": [{"unit": "990101", "schools_sampled": 2, "nil_schools_sampled": 1, "nil_schools_true": 1,
               "dropouts_sampled": 0, "dropouts_true": 0, "returns_sampled": 0, "returns_true": 0,
               "home_taught_sampled": 0, "home_taught_true": 0, "unreported_found": 1, "to_rectify": 3}]}
            """;

    @TempDir
    private static Path work;

    private static HandSite ordinary;
    private static HandSite year;
    private static HandSite quarter;

    @BeforeAll
    static void write() throws IOException {
        ordinary = new HandSite(work, "ordinary");
        ordinary.publish(LocalDate.of(2024, 12, 4));
        quarter = new HandSite(work, "quarter");
        quarter.publish();
        year = year(work);
        year.publish();
    }

    private static HandSite year(Path folder) throws IOException {
        return new HandSite(folder, "year")
                .with("990000_evaluation_2024-2025.json", EVALUATION)
                .with(
                        "990101_rectify_2024-2025-1.csv",
                        PROBLEMS
                                + "ZG-1,REVIEW,2024-10-10,漏报一人,示例第四小学,2024-12-20,正在核对,,\n"
                                + "ZG-2,REVIEW,2024-11-01,入户不全,示例第五小学,2025-12-31,正在核对,,\n"
                                + "ZG-3,REVIEW,2024-11-02,缺登记,示例第五小学,2024-12-31,已补齐,ZJ-3,2024-12-01\n")
                .with(
                        "990101_rectify_2024-2025-2.csv",
                        PROBLEMS
                                + "ZG-1,REVIEW,2024-10-10,漏报一人,示例第四小学,2024-12-20,正在核对,,\n"
                                + "ZG-4,REVIEW,2025-03-10,佐证不全,示例第四初中,2025-09-30,正在核对,,\n"
                                + "ZG-5,REVIEW,2025-03-11,劝返记录不全,示例第四初中,2025-04-01,正在核对,,\n")
                .with(
                        "990100_rectify_2024-2025-2.csv",
                        PROBLEMS + "ZG-1,SURVEY,2024-10-10,漏报一人,示例第四小学,2024-12-20,县里已改,ZJ-1,2025-03-01\n");
    }

    @Test
    void each_submission_stands_in_one_state_with_a_sign_and_a_word() throws IOException {
        Document page = ordinary.page("timeliness/990101/2024");

        assertThat(row(page.expectFirst("#school-attendance"), "示例第一初中"))
                .as("sent back and revised in October, filed without a receipt in November")
                .containsExactly("√ 按时", "◎ 已修订曾退回、按时", "△ 时间不明");
        assertThat(row(page.expectFirst("#school-attendance"), "示例九年一贯制学校"))
                .as("September is missing, October came a day late, November is not due before 5 December")
                .containsExactly("× 未报", "▲ 迟报", "□ 未到期");
        assertThat(page.select("#key dt").eachText())
                .containsExactly(
                        "× 未报", "◇ 已收未见", "■ 无法读取", "← 退回待报", "▲ 迟报", "△ 时间不明", "◎ 已修订", "○ 零报告", "√ 按时", "□ 未到期", "—");
    }

    @Test
    void the_states_of_what_is_due_add_up_to_it() throws IOException {
        int rows = 0;
        for (String path : List.of("timeliness/990000/2024", "timeliness/990100/2024", "timeliness/990101/2024")) {
            for (Element row : ordinary.page(path).select("#totals tbody tr, #below table:first-of-type tbody tr")) {
                List<String> cells = row.select("td").eachText();
                if (cells.size() == 13) {
                    int sum = cells.subList(1, 10).stream()
                            .mapToInt(Integer::parseInt)
                            .sum();
                    assertThat(sum).as(path + row.text()).isEqualTo(Integer.parseInt(cells.get(0)));
                    rows++;
                }
            }
        }
        assertThat(rows).isGreaterThan(15);
    }

    @Test
    void days_on_the_ledger_are_counted_to_the_last_month_and_the_page_says_so() throws IOException {
        assertThat(ordinary.page("cases/990101/2024").select(".lead").text()).contains("2024年11月30日", "2024年12月4日");
        assertThat(year.page("cases/990101/2024").select(".lead").text())
                .contains("2025年8月31日")
                .doesNotContain("本册其他内容以");
    }

    @Test
    void problems_of_last_time_come_first_and_overdue_ones_before_all_others() throws IOException {
        Document page = year.page("rectification/990101/2024");

        assertThat(page.select("#before tbody th[scope=row]").eachText()).containsExactly("ZG-1", "ZG-2", "ZG-3");
        assertThat(page.select("#since tbody th[scope=row]").eachText()).containsExactly("ZG-5", "ZG-4");
        assertThat(row(page.expectFirst("#before"), "ZG-1")).contains("▲ 过期未改254天");
        assertThat(row(page.expectFirst("#before"), "ZG-2")).contains("◇ 未再列入最近列入2024—2025学年第一学期");
        assertThat(row(page.expectFirst("#before"), "ZG-3")).contains("√ 已销号", "2024-12-01");
    }

    @Test
    void a_problem_of_county_and_city_stands_once_and_is_open_until_both_have_closed_it() throws IOException {
        Document page = year.page("rectification/990100/2024");

        assertThat(page.select("#before tbody th[scope=row]").eachText()).containsExactly("ZG-1", "ZG-2", "ZG-3");
        assertThat(row(page.expectFirst("#before"), "ZG-1")).contains("示例县、示例市", "▲ 过期未改254天");
        assertThat(year.page("unit/990101/2024").select("nav.beside a").eachText())
                .contains("问题整改");
        assertThat(year.page("unit/2199000041/2024").select("nav.beside a").eachText())
                .contains("示例县问题整改");
    }

    @Test
    void totals_of_an_evaluation_stand_beside_those_of_the_ledgers() throws IOException {
        Document page = year.page("reconciliation/990000/2024");

        assertThat(rows(page.expectFirst("#submitted")))
                .contains("示例县 4 3 +1 示例省", "合计 4 3 +1 1个县区中0个无出入") // four schools inspected of three
                .contains("示例县 1 4 −3 示例省"); // one open problem stated, four open in the county's ledger
    }

    @Test
    void totals_of_a_survey_say_which_county_is_missing_and_who_has_to_answer() throws IOException {
        List<String> rows = rows(quarter.page("reconciliation/990100/2024").expectFirst("#submitted"));

        assertThat(rows).contains("示例三县 未报 2 — 示例市"); // the survey has no row about it
        assertThat(rows).anyMatch(row -> row.startsWith("合计 7 ") && row.contains("—"));
    }

    @Test
    void the_two_monthly_report_gives_the_figures_worked_out_by_hand() throws IOException {
        Document page = ordinary.page("report/990000/2024-09-to-10");

        assertThat(page.select("h1").text()).isEqualTo("示例省2024年9月—10月义务教育控辍保学双月报");
        assertThat(page.select(".to").text()).isEqualTo("教育部：");
        // B carried; K, A, C, D and E found; A and C back; K and D written off; B confirmed; E open
        assertThat(numbers(page, 0))
                .containsExactly("0 3 0 1 1 0 0 1 0 0 0", "1 2 0 1 1 1 0 0 0 0 0", "1 5 0 2 2 1 0 1 0 0 0");
        // F carried and back; B from the suspected ledger and open
        assertThat(numbers(page, 1))
                .containsExactly("0 0 0 0 0 — 0 0 0 0 0", "1 1 0 1 0 — 0 1 0 0 0", "1 1 0 1 0 — 0 1 0 0 0");
        assertThat(numbers(page, 2))
                .containsExactly("0 3 0 1 1 — 0 1 0 0 0", "2 2 0 2 1 — 0 1 0 0 0", "2 5 0 3 2 — 0 2 0 0 0");
        assertThat(page.select("h2").eachText()).contains("一、本期数据", "二、主要措施", "三、存在困难");
    }

    @Test
    void half_a_pair_has_no_report_and_each_tier_above_schools_has_one() throws IOException {
        assertThat(ordinary.reports())
                .contains("990000/2024-09-to-10", "990100/2024-09-to-10", "990101/2024-09-to-10")
                .noneMatch(path -> path.contains("11-to-12"));
        assertThat(year.reports()).filteredOn(path -> path.contains("-to-")).hasSize(3 * 6);
    }

    @Test
    void the_two_monthly_report_has_a_twin_with_the_same_figures() throws IOException {
        Path page = ordinary.edition().resolve("report/990101/2024-09-to-10.html");
        String twin = Files.readString(Path.of(page.toString().replaceFirst("html$", "md")));

        assertThat(PrintedFigures.ofTwin(twin))
                .isEqualTo(PrintedFigures.ofPage(Jsoup.parse(page)))
                .hasSizeGreaterThan(30);
    }

    @Test
    void nobody_is_called_overdue_or_in_order_by_a_lost_file() throws IOException {
        HandSite lost = year(work.resolve("lost"))
                .without("990101_rectify_2024-2025-2.csv")
                .with("990000_receipts_2025-07.csv", RECEIPTS)
                .with("990100_survey_2024-2025-2.json", SURVEY);
        lost.publish();
        Element before = lost.page("rectification/990101/2024").expectFirst("#before");

        assertThat(row(before, "ZG-1")).contains("△ 此后不明最近列入2024—2025学年第一学期");
        assertThat(row(before, "ZG-2")).contains("△ 此后不明最近列入2024—2025学年第一学期");
        assertThat(row(before, "ZG-3")).contains("√ 已销号", "2024-12-01");
        assertThat(lost.page("rectification/990101/2024").text()).contains("应报或已收而没有的整改台账：示例县 2024—2025学年第二学期");
        assertThat(lost.page("reconciliation/990000/2024")
                        .select("#submitted tbody tr")
                        .eachText())
                .anyMatch(row -> row.matches("示例县 2 1 ?[①-⑳] 无法比对 示例市"))
                .anyMatch(row -> row.matches("合计 2 1 ?[①-⑳] — 1个县区中0个无出入"));
    }

    private static List<String> numbers(Document report, int block) {
        List<String> numbers = new ArrayList<>();
        for (Element row :
                report.select("table").get(0).select("tbody").get(block).select("tr:has(td)")) {
            numbers.add(String.join(" ", row.select("td").eachText()).replaceAll("[①-⑳]", ""));
        }
        return numbers;
    }

    private static List<String> rows(Element section) {
        return section.select("tbody tr:has(td)").eachText().stream()
                .map(text -> text.replaceAll("[①-⑳]", ""))
                .toList();
    }

    private static List<String> row(Element section, String head) {
        for (Element row : section.select("tbody tr")) {
            if (row.select("th").text().equals(head)) {
                return row.select("td").eachText();
            }
        }
        throw new AssertionError("no row " + head + " in " + section.text());
    }
}
