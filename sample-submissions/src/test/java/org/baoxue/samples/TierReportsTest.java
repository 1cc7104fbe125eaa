package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baoxue.app.Outcome;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.resource.Resources;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.text.Figures;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formal reports made from two hand-computed trees, to one of which an evaluation is added here. */
class TierReportsTest {
    private static final String EVALUATION = """
            {"unit": "990000", "period": "2024-2025", "filed_on": "2025-07-18", "cutoff": "2025-06-30",
             "signed_by": ["示例省教育厅", "示例省教育督导办公室"],
             "counties": [{"unit": "990101", "schools_inspected": 3, "concealed_found": 2, "self_corrected": 1,
               "false_returns": 0, "plan_judged": "FAIR", "problems_open": 1, "remark": "已列入台账"}]}
            """;

    @TempDir
    private static Path work;

    private static HandSite quarter;
    private static HandSite year;
    private static Outcome outcome;

    @BeforeAll
    static void write() throws IOException {
        String survey = Files.readString(Path.of("src/test/hand/quarter/990100_survey_2024-2025-1.json"));
        quarter = new HandSite(work, "quarter")
                .with("990100_survey_2024-2025-1.json", survey.replace("调研员壬", "调研员壬154-0000-1234"));
        outcome = quarter.publish();
        year = new HandSite(work, "year").with("990000_evaluation_2024-2025.json", EVALUATION);
        year.publish();
    }

    @Test
    void counties_report_their_quarters_cities_their_semesters_and_the_province_its_year() throws IOException {
        assertThat(quarter.reports())
                .contains("990101/2024-Q4", "990102/2024-Q4", "990103/2024-Q4", "990100/2024-2025-1")
                .noneMatch(path -> path.startsWith("990000/2024-2025"));
        assertThat(year.reports()).contains("990000/2024-2025", "990101/2025-Q2", "990100/2024-2025-2");
        assertThat(quarter.page("unit/990101/2024").select("#reports a").eachText())
                .containsExactly("示例一县2024年第四季度义务教育控辍保学复核报告", "示例一县2024年11月—12月控辍保学双月报");
        assertThat(quarter.page("unit/990100/2024").select("#reports a")).hasSize(5);
    }

    @Test
    void headings_are_those_of_the_notice_s_reports() throws IOException {
        assertThat(headings(quarter, "report/990103/2024-Q4"))
                .containsExactly(
                        "一、复核工作组织",
                        "二、复核结果",
                        "三、漏报、误报及原因",
                        "四、零报告学校抽核情况",
                        "五、开学进校入户核查情况（第一、三季度）",
                        "六、平台下发数据核实与录入",
                        "七、重点群体就学情况",
                        "八、上期问题整改",
                        "九、存在问题和下一步工作");
        assertThat(headings(quarter, "report/990100/2024-2025-1"))
                .containsExactly(
                        "一、调研基本情况",
                        "二、辍学、复学数据真实性核查",
                        "三、各县（市、区）工作落实情况",
                        "四、重点群体和随迁子女移交",
                        "五、主要问题（点到县、校）",
                        "六、指导意见和整改要求",
                        "七、上学期整改落实情况");
        assertThat(headings(year, "report/990000/2024-2025"))
                .containsExactly(
                        "一、评估工作开展情况（依据、口径、截止日期）",
                        "二、学年控辍保学总体情况",
                        "三、各市县评估结果",
                        "四、数据真实性核查情况",
                        "五、重点群体就学保障",
                        "六、主要做法和成效",
                        "七、存在问题",
                        "八、整改和下一步工作");
    }

    @Test
    void the_total_of_a_review_is_that_of_the_indicators_and_the_rows_add_up_to_it() throws IOException {
        Scope scope = Scope.of(new UnitCode("990101"), period("2024-Q4"), StageScope.ALL, LedgerScope.ALL);
        List<String> indicators = Stream.of(
                        "REV-REPORTED", "REV-STRUCK", "REV-ADDED", "REV-REJUDGED", "REV-VERIFIED", "REV-NET", "REV-ABS")
                .map(code -> shown(code, scope))
                .toList();
        assertThat(indicators).containsExactly("3", "1", "2", "0", "4", "1", "3");
        Document report = quarter.page("report/990101/2024-Q4");
        Element differences = report.expectFirst("#part-2 table");
        assertThat(totals(differences, 3)).isEqualTo(indicators);
        assertThat(totals(report.expectFirst("#attachment-1 table"), 2)).isEqualTo(indicators);
        assertThat(report.select("#attachment-1 tbody tr:not(.b, .t)")).hasSize(20);
        for (int column = 3; column < 10; column++) {
            int at = column;
            assertThat(differences.select("tbody tr:not(.t)").stream()
                            .mapToInt(row -> Integer.parseInt(row.child(at).ownText()))
                            .sum())
                    .isEqualTo(Integer.parseInt(indicators.get(column - 3)));
        }
        assertThat(report.expectFirst("#part-1 > p").text()).isEqualTo("本季度应复核学校10所，已复核8所，复核覆盖率80.00%。");
        assertThat(report.select("#part-4 > p").text()).contains("零报告学校7所，属实6所，零报告属实率85.71%");
        assertThat(report.select(".to, .signed p").eachText()).containsExactly("示例市教育局：", "示例一县教育局", "2025年1月10日");
    }

    @Test
    void a_review_that_did_not_come_is_missing_and_never_zero() throws IOException {
        Document report = quarter.page("report/990102/2024-Q4");
        assertThat(report.select(".warn").text()).contains("复核表应报未报");
        assertThat(report.select("#part-2 p.none").text()).contains("没有可用的复核结果");
        assertThat(report.select("#part-1 > p").text()).isEqualTo("本单位未报这部分文字。");
        assertThat(report.select(".signed p").eachText()).containsExactly("示例二县教育局", "（尚未报送）");
    }

    @Test
    void a_survey_shows_its_counties_with_those_it_left_out() throws IOException {
        Document report = quarter.page("report/990100/2024-2025-1");
        List<String> rows =
                report.expectFirst("#part-2 table").select("tbody tr").eachText();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).startsWith("示例一县 5 2 1 1 1 1 1 ").endsWith(" 2");
        assertThat(rows.get(2)).startsWith("示例三县 未报 未报 未报");
        assertThat(report.select("#part-1").text())
                .contains(
                        "应调研县（市、区）3个，已调研2个；抽查学校7所，其中零报告校3所，占42.86%",
                        "未报调研数据的县（市、区）：示例三县。", "调研单位和人员：调研员辛、调研员壬15***********。", "到一、二两县七所学校");
        assertThat(report.select("#part-2 > p").text()).contains("抽查辍学2人，属实1人，辍学属实率50.00%", "发现漏报2人");
        assertThat(report.select(".signed p").eachText()).containsExactly("示例市教育局", "2025年1月24日");
    }

    @Test
    void an_evaluation_shows_rates_findings_and_both_signatories() throws IOException {
        Document report = year.page("report/990000/2024-2025");
        assertThat(report.select(".to").text()).isEqualTo("教育部：");
        Element overall = report.expectFirst("#part-2 table");
        assertThat(overall.select("tbody tr").get(1).select("td:nth-child(10)").text())
                .isEqualTo("0.1710/6,000");
        assertThat(Objects.requireNonNull(report.select("#part-3 table").last())
                        .select("tbody tr")
                        .eachText())
                .contains("示例县 3 2 1 0 基本完备 1 已列入台账");
        assertThat(report.select("#part-3 p.none").text())
                .isEqualTo("表2 各县（市、区）评估结果 得分、等级、可评权重、一票否决、主要扣分项、较上年本期未纳入报送。");
        assertThat(report.select("#part-4 > p").text()).contains("查实瞒报、漏报2人，其中自纠1人；查实编造复学0人");
        assertThat(report.select(".signed p").eachText()).containsExactly("示例省教育厅", "示例省教育督导办公室", "2025年7月18日");
        assertThat(report.select(".attachment h2").eachText())
                .containsExactly("附件1 分县评分表", "附件2 指标口径", "附件3 未纳入评估单位及原因");
    }

    @Test
    void each_row_of_the_year_s_ledger_adds_up_as_its_note_says() throws IOException {
        List<Element> rows = year.page("report/990000/2024-2025")
                .select("#part-2 table")
                .get(0)
                .select("tbody tr");
        assertThat(rows).hasSize(3);
        for (Element row : rows) {
            int[] counts = row.select("td").stream()
                    .skip(1)
                    .limit(7)
                    .mapToInt(cell -> Integer.parseInt(cell.ownText()))
                    .toArray();
            assertThat(counts[0] + counts[1] + counts[2] - counts[3] - counts[4] - counts[5])
                    .as(row.text())
                    .isEqualTo(counts[6]);
        }
    }

    @Test
    void a_caption_that_repeats_its_heading_is_not_shown_again() throws IOException {
        Document report = year.page("report/990000/2024-2025");
        assertThat(report.select("#attachment-2 caption").hasClass("quiet")).isTrue();
        assertThat(report.select("#attachment-3 .none").text()).isEqualTo("应评估的单位都已评估。");
        Element month = quarter.page("unit/990101/2024").expectFirst("[id=2024-12]");
        assertThat(month.select("caption span.quiet").eachText()).containsExactly("在籍和出勤", "台账流量");
        assertThat(month.select("caption .unit")).hasSize(2);
    }

    @Test
    void a_school_s_month_bears_its_name() throws IOException {
        assertThat(quarter.page("unit/2199000058/2024")
                        .select("[id=2024-12] h3")
                        .text())
                .endsWith("2024年12月月报告")
                .startsWith(quarter.page("unit/2199000058/2024").select("h1").text());
    }

    @Test
    void twins_have_the_figures_of_their_reports_and_links_lead_somewhere() throws IOException {
        for (HandSite site : List.of(quarter, year)) {
            for (String report : site.reports()) {
                Path twin = site.edition().resolve("report/" + report + ".md");
                String markdown = Files.readString(twin);
                Document page = site.page("report/" + report);
                assertThat(PrintedFigures.ofTwin(markdown))
                        .as(report)
                        .isEqualTo(PrintedFigures.ofPage(page))
                        .isNotEmpty();
                List<String> links = new ArrayList<>(PrintedFigures.links(markdown));
                page.select("[href]:not([href^=#])")
                        .eachAttr("href")
                        .forEach(href -> links.add(href.replaceFirst("#.*", "")));
                assertThat(links).allMatch(href -> Files.isRegularFile(twin.resolveSibling(href)));
                assertThat(page.select("[href^=#]").eachAttr("href"))
                        .allMatch(href -> page.getElementById(href.substring(1)) != null);
            }
        }
    }

    private static List<String> totals(Element table, int words) {
        List<Element> cells = table.select("tr.t > *");
        return cells.subList(words, words + 7).stream().map(Element::ownText).toList();
    }

    private static String shown(String code, Scope scope) {
        Value value = IndicatorBook.of(code).value(scope, new Tallies(outcome.settled()));
        Figures figures = new Figures(Messages.load(Resources.shipped(), Language.CHINESE, List.of("text")));
        return figures.count(((Value.Amount) value).count());
    }

    private static Period period(String text) {
        return Objects.requireNonNull(Period.parse(text));
    }

    private static List<String> headings(HandSite site, String path) throws IOException {
        return site.page(path).select(".part:not(#supplement) > h2").eachText();
    }
}
