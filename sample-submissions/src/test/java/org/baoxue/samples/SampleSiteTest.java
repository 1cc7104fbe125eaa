package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.app.SiteWriter;
import org.baoxue.model.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample province as a whole: what it may contain, and that its site holds together. */
class SampleSiteTest {
    /** Sheets of workbooks are named as they were filed, in any language. */
    private static final Set<String> SHEETS = Set.of("月报告", "考勤汇总", "疑似", "辍学", "劝返", "登记");

    private static final Path PROVINCE = Path.of("province");
    private static final long MOST_BYTES = 300_000;

    @TempDir
    private static Path out;

    private static Outcome outcome;

    @BeforeAll
    static void write() {
        Settings settings = Settings.of(PROVINCE);
        outcome = Pipeline.run(settings, Progress.SILENT);
        SiteWriter.write(outcome, settings, out);
    }

    @Test
    void the_sample_has_no_finding_above_warning() {
        assertThat(outcome.total(Severity.ERROR)).isZero();
        assertThat(outcome.total(Severity.WARNING)).isPositive();
        assertThat(outcome.crashes()).isEmpty();
    }

    @Test
    void every_link_leads_to_a_page_or_a_place_on_one() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Document document = Jsoup.parse(page);
            for (Element link : document.select("[href]")) {
                if (!leads(page, document, link.attr("href"))) {
                    broken.add(out.relativize(page) + " -> " + link.attr("href"));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_page_is_light_needs_no_network_and_is_marked() throws IOException {
        for (Path page : pages()) {
            String html = Files.readString(page);
            assertThat(Files.size(page)).as(page.toString()).isLessThan(MOST_BYTES);
            assertThat(html).contains(isEnglish(page) ? "Internal" : "内部资料");
            assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("http://", "https://", "<script");
        }
        assertThat(pages()).hasSizeGreaterThan(90);
    }

    @Test
    void every_file_is_listed() throws IOException {
        List<String> listed = Files.readAllLines(edition().resolve("files.sha256")).stream()
                .map(line -> line.substring(line.indexOf("  ") + 2))
                .toList();
        try (Stream<Path> files = Files.walk(edition())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> edition().relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.equals("files.sha256")))
                    .containsExactlyInAnyOrderElementsOf(listed)
                    .contains("index.md", "en/index.html", "en/index.md");
        }
    }

    @Test
    void every_unit_page_has_a_twin_with_the_same_figures_in_the_same_order() throws IOException {
        int twins = 0;
        for (Path page : figures()) {
            Path twin = Path.of(page.toString().replaceFirst("html$", "md"));
            String path = edition().relativize(page).toString();
            boolean unit = path.contains("unit")
                    || path.startsWith("report")
                    || isBesideUnit(path)
                    || page.endsWith("index.html");
            assertThat(Files.exists(twin)).as(page.toString()).isEqualTo(unit);
            if (unit) {
                String markdown = Files.readString(twin);
                assertThat(PrintedFigures.ofTwin(markdown))
                        .as(twin.toString())
                        .isEqualTo(PrintedFigures.ofPage(Jsoup.parse(page)));
                assertThat(Files.readString(twin)).as(path).hasSizeGreaterThan(200);
                for (String href : PrintedFigures.links(markdown)) {
                    assertThat(twin.resolveSibling(href)).as(twin.toString()).isRegularFile();
                }
                twins++;
            }
        }
        assertThat(twins).isGreaterThan(80);
    }

    @Test
    void province_city_and_county_stand_in_english_with_the_same_figures_and_no_chinese_word() throws IOException {
        int english = 0;
        for (Path page : figures()) {
            if (isEnglish(page)) {
                Document document = Jsoup.parse(page);
                Path chinese = edition().resolve(edition().resolve("en").relativize(page));
                assertThat(PrintedFigures.numbers(document))
                        .as(page.toString())
                        .isEqualTo(PrintedFigures.numbers(Jsoup.parse(chinese)));
                document.select(".own [lang=zh-CN], .reason [lang=zh-CN]").remove();
                if (page.endsWith("about.html")) {
                    document.select("main [lang=zh-CN]").remove(); // the sources of a profile stand as it states them
                }
                if (page.toString().contains("rectification")) {
                    document.select("main [lang=zh-CN]").remove(); // problems stand as their finders wrote them
                }
                assertThat(document.select("[lang=zh-CN]").eachText().stream().filter(text -> !SHEETS.contains(text)))
                        .containsExactly("中文");
                document.select("[lang=zh-CN]").remove();
                assertThat(document.outerHtml()).as(page.toString()).doesNotContainPattern("\\p{IsHan}");
                english++;
            }
        }
        assertThat(english).isGreaterThan(14);
        assertThat(PrintedFigures.numbers(Jsoup.parse(edition().resolve("en/index.html"))))
                .hasSizeGreaterThan(500);
    }

    @Test
    void every_unit_has_the_pages_beside_its_own_and_every_figure_of_it_leads_to_where_it_comes_from()
            throws IOException {
        for (Path page : pages()) {
            String path = edition().relativize(page).toString().replace('\\', '/');
            if (path.startsWith("unit/") || path.equals("index.html")) {
                Document document = Jsoup.parse(page);
                assertThat(document.select("nav.beside a").eachText()).as(path).hasSizeGreaterThanOrEqualTo(4);
                assertThat(document.select("#headlines .of a.src")).as(path).hasSize(6);
                assertThat(document.select("#rates tbody th a.src")).as(path).hasSize(3);
            }
        }
    }

    @Test
    void pages_of_cases_name_no_child_no_group_and_no_reason() throws IOException {
        int cases = 0;
        for (Path page : pages()) {
            String path = edition().relativize(page).toString().replace('\\', '/');
            if (path.startsWith("cases/")) {
                String text = Jsoup.parse(page).select("main section").text();
                assertThat(text)
                        .as(path)
                        .doesNotContain("姓名", "证件", "重点群体", "原因", "监护人", "死亡", "专门教育", "送教上门")
                        .doesNotContainPattern("\\d{15,}");
                cases++;
            }
        }
        assertThat(cases).isGreaterThan(12);
    }

    private static boolean isBesideUnit(String path) {
        return Stream.of("timeliness", "cases", "reconciliation", "rectification", "sources")
                .anyMatch(topic ->
                        path.startsWith(topic) || path.startsWith("en/" + topic) || path.startsWith("en\\" + topic));
    }

    private static Path edition() {
        return out.resolve("inspection");
    }

    private static boolean isEnglish(Path page) {
        return page.startsWith(edition().resolve("en"));
    }

    private static boolean leads(Path page, Document document, String href) throws IOException {
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String anchor = hash < 0 ? "" : href.substring(hash + 1);
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!target.startsWith(out.resolve("inspection")) || !Files.isRegularFile(target)) {
            return false;
        }
        Document there = path.isEmpty() ? document : anchor.isEmpty() ? null : Jsoup.parse(target);
        return anchor.isEmpty() || (there != null && there.getElementById(anchor) != null);
    }

    /** The pages of a year's figures and findings; the books name words on purpose and have a test of their own. */
    private static List<Path> figures() throws IOException {
        return pages().stream()
                .filter(page -> !page.startsWith(edition().resolve("book"))
                        && !page.startsWith(edition().resolve("en/book")))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
