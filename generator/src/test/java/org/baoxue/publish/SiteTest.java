package org.baoxue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The written edition as a browser would read it. */
class SiteTest {
    private static final int MOST_BYTES = 300 * 1024;
    private static final int BOOKS = InventedBooks.pages();
    private static final Map<String, Document> PAGES = new HashMap<>();
    private static MemoryOutput output;

    @BeforeAll
    static void write() {
        output = InventedSite.inMemory();
        output.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> PAGES.put(path, Jsoup.parse(output.text(path))));
    }

    @Test
    void writes_one_page_a_unit_and_the_province_as_home() {
        assertThat(PAGES)
                .containsKeys(
                        "index.html",
                        "unit/990100/2024.html",
                        "unit/990101/2024.html",
                        "unit/2199000001/2024.html",
                        "findings.html",
                        "findings/B03.html",
                        "about.html",
                        "book/index.html",
                        "book/rules.html",
                        "book/forms.html",
                        "book/forms/attendance.html",
                        "book/methodology.html",
                        "book/glossary.html",
                        "en/book/forms/attendance.html")
                .hasSize(1 + 3 + 10 + 60 + 1 + 2 + 1 + 18 + 2 * BOOKS);
    }

    @Test
    void is_well_formed_html() {
        PAGES.keySet().forEach(path -> {
            Parser parser = Parser.htmlParser().setTrackErrors(20);
            parser.parseInput(output.text(path), "");
            assertThat(parser.getErrors())
                    .as(path)
                    .extracting(ParseError::toString)
                    .isEmpty();
        });
    }

    @Test
    void every_link_leads_to_a_file_and_an_id_of_the_edition() {
        PAGES.forEach((path, page) -> {
            for (Element link : page.select("[href], [src]")) {
                String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                URI goal = URI.create("/" + path).resolve(href);
                assertThat(URI.create(href).isAbsolute())
                        .as(path + " → " + href)
                        .isFalse();
                String file = goal.getPath().substring(1);
                assertThat(output.files()).as(path + " → " + href).containsKey(file);
                if (goal.getFragment() != null) {
                    assertThat(page(file).getElementById(goal.getFragment()))
                            .as(path + " → " + href)
                            .isNotNull();
                }
            }
        });
    }

    @Test
    void no_id_stands_twice_on_a_page() {
        PAGES.forEach((path, page) -> {
            Set<String> ids = new HashSet<>();
            page.select("[id]")
                    .forEach(e ->
                            assertThat(ids.add(e.id())).as(path + "#" + e.id()).isTrue());
        });
    }

    @Test
    void every_label_by_id_exists() {
        PAGES.forEach((path, page) -> page.select("[aria-labelledby]")
                .forEach(e -> assertThat(page.getElementById(e.attr("aria-labelledby")))
                        .as(path)
                        .isNotNull()));
    }

    @Test
    void every_page_has_title_breadcrumb_and_mark() {
        PAGES.forEach((path, page) -> {
            boolean english = path.startsWith("en/");
            String mark = english ? "Internal" : "内部资料";
            assertThat(page.title()).as(path).isNotBlank().contains(mark);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("nav.crumbs li[aria-current=page]")).as(path).hasSize(1);
            assertThat(page.select("header .mark").text()).as(path).contains(mark);
            assertThat(page.select("html").attr("lang")).isEqualTo(english ? "en" : "zh-CN");
            assertThat(page.select("main#main, header, footer")).as(path).hasSize(3);
        });
    }

    @Test
    void breadcrumbs_lead_up_tier_by_tier() {
        assertThat(page("unit/2199000001/2024.html").select("nav.crumbs li").eachText())
                .containsExactly("离原省", "青禾市", "东渚区", "东渚第1小学");
    }

    @Test
    void needs_no_script_and_no_network() {
        output.files().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text).as(path).doesNotContain("http:", "https:", "//cdn", "@import", "@font-face", "url(");
        });
        PAGES.forEach((path, page) -> assertThat(page.select("script, iframe, object, embed, form"))
                .as(path)
                .isEmpty());
    }

    @Test
    void hostile_names_stay_text() {
        Document county = page("unit/990102/2024.html");
        assertThat(county.text()).contains(InventedProvince.HOSTILE);
        PAGES.forEach((path, page) ->
                assertThat(page.select("img, [onerror]")).as(path).isEmpty());
    }

    @Test
    void every_table_is_captioned_and_its_heads_are_scoped() {
        PAGES.forEach((path, page) -> {
            page.select("table")
                    .forEach(t -> assertThat(t.select("> caption")).as(path).hasSize(1));
            page.select("th")
                    .forEach(th -> assertThat(th.attr("scope")).as(path + th).isNotEmpty());
        });
    }

    @Test
    void every_table_row_is_as_wide_as_its_head() {
        PAGES.forEach((path, page) -> page.select("table").forEach(table -> {
            int wide = width(table.expectFirst("thead tr"));
            table.select("tbody tr")
                    .forEach(row -> assertThat(width(row)).as(path).isEqualTo(wide));
        }));
    }

    private static Document page(String path) {
        return Objects.requireNonNull(PAGES.get(path), path);
    }

    private static int width(Element row) {
        int sum = 0;
        for (Element cell : row.children()) {
            sum += cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
        }
        return sum;
    }

    @Test
    void scrolling_parts_can_be_reached_by_keyboard_and_have_names() {
        PAGES.forEach((path, page) -> page.select(".scroll").forEach(part -> {
            assertThat(part.attr("tabindex")).as(path).isEqualTo("0");
            assertThat(part.attr("aria-label")).as(path).isNotBlank();
        }));
    }

    @Test
    void the_home_page_names_the_three_counties_in_most_need_and_who_has_not_reported() {
        Document home = page("index.html");
        assertThat(home.select("#need tbody tr")).hasSize(3);
        assertThat(home.select("#unreported tbody tr")).isNotEmpty();
        assertThat(home.select(".headlines .split").eachText()).allMatch(t -> t.contains("小学") && t.contains("初中"));
    }

    @Test
    void a_rate_is_shown_with_both_counts() {
        Element cell = page("index.html").expectFirst("#rates tbody td");
        assertThat(cell.ownText()).matches("\\d+\\.\\d\\d|不适用|未报|<0\\.01");
        assertThat(cell.select("small").text()).matches("[\\d,]+/[\\d,]+");
    }

    @Test
    void a_school_month_has_its_five_parts_and_its_foot() {
        Element month = page("unit/3199000005/2024.html").expectFirst("[id=2024-10]");
        assertThat(month.select("h4").eachText())
                .containsExactly("一、考勤情况", "二、疑似辍学和辍学学生变动", "三、劝返复学情况", "四、休学、送教等情况", "五、零报告声明");
        assertThat(month.select(".later").eachText()).containsExactly("— 本期未纳入报送", "— 本期未纳入报送");
        assertThat(month.select(".sign dt").eachText()).contains("填表人", "复核人", "校长", "填报日期");
    }

    @Test
    void missing_is_never_printed_as_zero() {
        Element row = page("unit/3199000017/2024.html").expectFirst("#months table tbody tr");
        assertThat(row.select("td").eachText()).containsOnly("未报");
    }

    @Test
    void pages_stay_below_300_kilobytes() {
        output.files()
                .forEach((path, bytes) -> assertThat(bytes.length).as(path).isLessThan(MOST_BYTES));
    }

    @Test
    void the_bytes_do_not_depend_on_locale_zone_or_threads() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            MemoryOutput other = new MemoryOutput();
            InventedSite.write(other, 1);
            List<String> paths = new ArrayList<>(other.files().keySet());
            assertThat(paths).isEqualTo(new ArrayList<>(output.files().keySet()));
            paths.forEach(path -> assertThat(other.text(path)).as(path).isEqualTo(output.text(path)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_edition_can_be_looked_at_in_the_build_folder() throws IOException {
        Path folder = Path.of("target", "invented site");
        FolderOutput written = new FolderOutput(folder);
        InventedSite.write(written, 2);
        assertThat(folder.resolve("index.html")).isRegularFile();
        assertThat(folder.resolve(FolderOutput.LIST)).content().contains("  index.html\n");
    }
}
