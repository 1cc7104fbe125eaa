package org.baoxue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The English pages of the written edition beside the Chinese ones. */
class EnglishPagesTest {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]+");
    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static MemoryOutput output;

    @BeforeAll
    static void write() {
        output = InventedSite.inMemory();
        output.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> PAGES.put(path, Jsoup.parse(output.text(path))));
    }

    @Test
    void province_cities_counties_findings_and_about_are_there_in_english_and_schools_are_not() {
        assertThat(english())
                .contains(
                        "en/index.html",
                        "en/unit/990100/2024.html",
                        "en/unit/990101/2024.html",
                        "en/findings.html",
                        "en/findings/B03.html",
                        "en/about.html")
                .hasSize(1 + 3 + 10 + 1 + 2 + 1 + InventedBooks.pages())
                .noneMatch(path -> path.contains("99000001"));
        assertThat(english()).allMatch(path -> PAGES.containsKey(path.substring(3)));
    }

    @Test
    void a_page_and_its_counterpart_link_to_one_another() {
        for (String path : english()) {
            assertLeads(path, path.substring(3), "zh-CN", "中文");
            assertLeads(path.substring(3), path, "en", "English");
        }
        Document school = page("unit/2199000001/2024.html");
        assertThat(school.select("header [hreflang], head [hreflang]")).isEmpty();
    }

    private static void assertLeads(String from, String to, String tag, String name) {
        Element link = page(from).expectFirst("header a[hreflang]");
        assertThat(link.attr("hreflang")).isEqualTo(tag);
        assertThat(link.attr("lang")).isEqualTo(tag);
        assertThat(link.text()).isEqualTo(name);
        assertThat(URI.create("/" + from).resolve(link.attr("href"))).hasToString("/" + to);
        assertThat(page(from).select("head link[hreflang]").eachAttr("href")).containsExactly(link.attr("href"));
    }

    @Test
    void all_chinese_words_of_english_pages_are_names_without_translation_and_marked() {
        TreeSet<String> marked = new TreeSet<>();
        for (String path : reports()) {
            Document page = page(path).clone();
            marked.addAll(page.select("[lang=zh-CN]").eachText());
            page.select("[lang=zh-CN]").remove();
            assertThat(chinese(page.body().text())).as(path).isEmpty();
            assertThat(marked).containsAll(chinese(page.outerHtml()));
        }
        assertThat(marked).containsExactly("中文", "学校", InventedProvince.WITHOUT_ENGLISH_NAME);
        for (String path : reports()) {
            if (output.files().containsKey(path.replaceFirst("html$", "md"))) {
                assertThat(marked).containsAll(chinese(output.text(path.replaceFirst("html$", "md"))));
            }
        }
    }

    @Test
    void chinese_words_of_english_books_are_marked() {
        for (String path : english()) {
            Document page = page(path).clone();
            page.select("[lang=zh-CN]").remove();
            assertThat(chinese(page.select("main").text())).as(path).isEmpty();
        }
    }

    @Test
    void links_to_pages_in_chinese_say_so() {
        Document county = page("en/unit/990101/2024.html");
        assertThat(county.select("#children tbody a"))
                .isNotEmpty()
                .allMatch(a ->
                        a.attr("hreflang").equals("zh-CN") && a.attr("href").startsWith("../../../unit/"));
        assertThat(page("en/index.html").select("#children tbody a")).noneMatch(a -> a.hasAttr("hreflang"));
    }

    @Test
    void figures_are_those_of_the_chinese_page() {
        for (String path :
                reports().stream().filter(path -> !path.contains("findings")).toList()) {
            assertThat(numbers(page(path))).as(path).isEqualTo(numbers(page(path.substring(3))));
        }
        assertThat(numbers(page("en/index.html"))).hasSizeGreaterThan(200);
    }

    /** Figures with both counts; words and signs, which are translated, left out. */
    private static List<String> numbers(Document page) {
        return PrintedFigures.ofPage(page).stream()
                .map(figure -> figure.replaceAll(" – .*", ""))
                .filter(figure -> figure.matches("[-<]?\\d[\\d,.]*( \\(.*\\))?( [①-⑳])?"))
                .toList();
    }

    private static List<String> chinese(String text) {
        Matcher matcher = CHINESE.matcher(text);
        return matcher.results().map(found -> found.group()).toList();
    }

    /** The pages of a year's figures and findings; the books name Chinese words on purpose. */
    private static List<String> reports() {
        return english().stream().filter(path -> !path.startsWith("en/book/")).toList();
    }

    private static List<String> english() {
        return PAGES.keySet().stream().filter(path -> path.startsWith("en/")).toList();
    }

    private static Document page(String path) {
        return Objects.requireNonNull(PAGES.get(path), path);
    }
}
