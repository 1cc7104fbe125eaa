package org.baoxue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.publish.pages.PageBook;
import org.baoxue.render.Renderer;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.Label;
import org.baoxue.view.ReportLink;
import org.baoxue.view.ReportSource;
import org.baoxue.view.ReportView;
import org.baoxue.view.Section;
import org.baoxue.view.SiteContent;
import org.baoxue.view.Target;
import org.baoxue.view.UnitSource;
import org.baoxue.view.UnitView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report, its twin, and the page of the unit that links to it, with text that the unit meant ill with. */
class ReportPageTest {
    private static final UnitCode COUNTY = new UnitCode("990101");
    private static final Period QUARTER = Objects.requireNonNull(Period.parse("2024-Q4"));
    private static final String HOSTILE = """
            # 甲

            <script>alert(1)</script>正文 <img src=x onerror=alert(1)> ${7*7}

            [链](javascript:alert(1)) 电话15412345678

            ## 乙

            | a | b |
            | --- | --- |
            | 1 | </div>2 |

            </div></main>
            """;
    private static MemoryOutput output;

    @BeforeAll
    static void write() {
        output = new MemoryOutput();
        List<Frame> frames = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (Language language : Language.PUBLISHED) {
            Messages messages = InventedSite.messages(language);
            SiteContent content = withReport(new InventedContent(messages).content(), language);
            frames.add(new Frame(content.site(), new Renderer(Resources.shipped(), messages)));
            pages.addAll(PageBook.pages(content, InventedBooks.of(messages), language));
        }
        new SitePublisher(Resources.shipped(), 2).publish(frames, pages, output);
    }

    private static SiteContent withReport(SiteContent content, Language language) {
        List<UnitSource> units = content.units().stream()
                .map(unit -> unit.code().equals(COUNTY)
                        ? UnitSource.of(withPlan(unit.view().get()))
                        : unit)
                .toList();
        ReportSource report = new ReportSource(COUNTY, QUARTER, Label.text("东渚区复核报告"), () -> report(content));
        return new SiteContent(
                content.site(),
                content.home(),
                units,
                List.of(),
                language.isFirst() ? List.of(report) : List.of(),
                content.findings(),
                content.about());
    }

    private static UnitView withPlan(UnitView unit) {
        return new UnitView(
                unit.head(),
                unit.beside(),
                unit.headlines(),
                unit.cases(),
                unit.sections(),
                unit.months(),
                unit.children(),
                unit.reporting(),
                Section.of("plan", Label.of("section.plan"), List.of()).written(HOSTILE),
                List.of(new ReportLink(Label.of("report.COUNTY.what"), Target.report(COUNTY, QUARTER))));
    }

    private static ReportView report(SiteContent content) {
        UnitView province = content.home().province();
        return new ReportView(
                COUNTY,
                Tier.COUNTY,
                QUARTER,
                List.of(Label.text("东渚区2024年第四季度"), Label.of("report.COUNTY.what")),
                Label.text("青禾市教育局"),
                Label.text("现报告如下。"),
                List.of(Label.of("report.basis.signs")),
                List.of(Label.of("report.COUNTY.missing")),
                List.of(
                        Section.of(
                                        "part-1",
                                        Label.of("report.COUNTY.1"),
                                        List.of(province.cases().flow()))
                                .saying(List.of(Label.of("report.COUNTY.no_opening")))
                                .written(HOSTILE),
                        Section.later("part-2", Label.of("report.COUNTY.6"))),
                List.of(Section.of(
                        "attachment-1",
                        Label.of("report.COUNTY.attachment.1"),
                        List.of(province.cases().rates()))),
                List.of(Label.text("东渚区教育局")),
                "2025年1月10日");
    }

    @Test
    void a_report_is_a_document_with_addressee_parts_signature_date_and_annexes() {
        Element report = page("report/990101/2024-Q4.html").expectFirst("article.report");
        assertThat(report.select("h1").text()).isEqualTo("东渚区2024年第四季度义务教育控辍保学复核报告");
        assertThat(report.select(".to").text()).isEqualTo("青禾市教育局：");
        assertThat(report.select(".part > h2").eachText()).containsExactly("一、复核工作组织", "六、平台下发数据核实与录入");
        assertThat(report.select(".signed p").eachText()).containsExactly("东渚区教育局", "2025年1月10日");
        assertThat(report.select(".attachment h2").eachText()).containsExactly("附件1 分校复核表");
        assertThat(report.select(".enclosed a").eachAttr("href")).containsExactly("#attachment-1");
    }

    @Test
    void a_part_whose_form_comes_later_keeps_its_heading() {
        assertThat(page("report/990101/2024-Q4.html").select("#part-2").text()).isEqualTo("六、平台下发数据核实与录入 — 本期未纳入报送");
        assertThat(output.text("report/990101/2024-Q4.md")).contains("## 六、平台下发数据核实与录入\n\n— 本期未纳入报送\n");
    }

    @Test
    void the_unit_s_own_text_is_marked_and_stands_below_the_heading_of_its_part() {
        for (String path : List.of("report/990101/2024-Q4.html", "unit/990101/2024.html")) {
            Element own = page(path).expectFirst(".own");
            assertThat(own.select(".whose").text()).isEqualTo("以下文字由本单位报送");
            assertThat(own.select("h3").eachText()).containsExactly("甲");
            assertThat(own.select("h4").eachText()).containsExactly("乙");
            assertThat(own.select("td").eachText()).containsExactly("1", "2");
        }
    }

    @Test
    void hostile_text_does_no_harm_in_pages_and_twins() {
        for (String path : List.of("report/990101/2024-Q4", "unit/990101/2024", "en/unit/990101/2024")) {
            Document page = page(path + ".html");
            assertThat(page.select("script, img, [onerror], a[href^=javascript]"))
                    .isEmpty();
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("main footer, main header")).isEmpty();
            assertThat(page.select("footer")).hasSize(1);
            assertThat(page.text()).contains("${7*7}").doesNotContain("15412345678");
            assertThat(output.text(path + ".md"))
                    .doesNotContain("<script", "<img", "javascript:", "15412345678")
                    .contains("### 甲", "#### 乙");
        }
    }

    @Test
    void the_twin_of_a_report_has_its_figures() {
        Document page = page("report/990101/2024-Q4.html");
        page.select(".own").remove();
        List<String> figures = new ArrayList<>(PrintedFigures.ofTwin(output.text("report/990101/2024-Q4.md")));
        assertThat(figures.remove("2")).isTrue();
        assertThat(figures).isEqualTo(PrintedFigures.ofPage(page)).hasSizeGreaterThan(20);
    }

    @Test
    void the_english_page_leads_to_the_chinese_report_and_marks_the_unit_s_words() {
        Document county = page("en/unit/990101/2024.html");
        Element link = county.expectFirst("#reports a");
        assertThat(link.attr("href")).isEqualTo("../../../report/990101/2024-Q4.html");
        assertThat(link.attr("hreflang")).isEqualTo("zh-CN");
        assertThat(county.select(".own > div").attr("lang")).isEqualTo("zh-CN");
        assertThat(county.select(".own .whose").text()).isEqualTo("In the unit's own words");
        assertThat(output.files()).doesNotContainKey("en/report/990101/2024-Q4.html");
    }

    @Test
    void the_breadcrumb_of_a_report_leads_to_its_unit() {
        assertThat(page("report/990101/2024-Q4.html").select("nav.crumbs a").eachAttr("href"))
                .containsExactly(
                        "../../index.html", "../../unit/990100/2024.html", "../../unit/990101/2024.html#reports");
    }

    private static Document page(String path) {
        return Jsoup.parse(output.text(path));
    }
}
