package org.baoxue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Markdown twins of the written edition beside their pages. */
class TwinTest {
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)]*)\\)");
    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static MemoryOutput output;

    @BeforeAll
    static void write() {
        output = InventedSite.inMemory();
        output.files().keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .forEach(path -> PAGES.put(path, Jsoup.parse(output.text(path.replaceFirst("md$", "html")))));
    }

    @Test
    void every_unit_page_and_book_of_both_languages_has_a_twin_beside_it() {
        assertThat(PAGES)
                .containsKeys("index.md", "en/index.md", "unit/990101/2024.md", "en/unit/990101/2024.md")
                .hasSize(74 + 14 + 2 * InventedBooks.pages());
        PAGES.forEach((path, page) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            assertThat(page.select("footer a[rel=alternate][type=text/markdown]")
                            .eachAttr("href"))
                    .as(path)
                    .containsExactly(name);
            assertThat(page.select("head link[type=text/markdown]").eachAttr("href"))
                    .as(path)
                    .containsExactly(name);
        });
    }

    @Test
    void every_figure_of_a_page_stands_in_its_twin_in_the_same_order() {
        PAGES.forEach((path, page) -> {
            if (!path.contains("book/")) {
                assertThat(PrintedFigures.ofTwin(output.text(path)))
                        .as(path)
                        .isEqualTo(PrintedFigures.ofPage(page))
                        .hasSizeGreaterThan(100);
            }
        });
    }

    @Test
    void sections_and_notes_stand_in_the_order_of_the_page() {
        PAGES.forEach((path, page) -> {
            String twin = output.text(path);
            assertThat(PrintedFigures.headings(twin))
                    .as(path)
                    .isEqualTo(page.select("main h1, main h2, main h3, main h4").eachText());
            List<String> notes = page.select(".notes li").eachText();
            if (!notes.isEmpty()) {
                assertThat(PrintedFigures.notes(twin)).as(path).containsSubsequence(notes);
            }
        });
    }

    @Test
    void every_link_leads_to_a_twin_or_to_a_page_without_one() {
        PAGES.keySet().forEach(path -> {
            for (String href : links(output.text(path))) {
                String goal = URI.create("/" + path).resolve(href).getPath().substring(1);
                assertThat(output.files()).as(path + " → " + href).containsKey(goal);
                boolean itself = goal.equals(path.replaceFirst("md$", "html"));
                assertThat(goal.endsWith(".md")
                                || itself
                                || !output.files().containsKey(goal.replaceFirst("html$", "md")))
                        .as(path + " → " + href)
                        .isTrue();
            }
        });
    }

    @Test
    void the_rows_of_a_table_are_as_wide_as_its_head() {
        PAGES.keySet().forEach(path -> {
            int wide = 0;
            for (String line : output.text(path).lines().toList()) {
                int cells = line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
                assertThat(wide == 0 || cells == 0 || cells == wide)
                        .as(path + ": " + line)
                        .isTrue();
                wide = cells;
            }
        });
    }

    @Test
    void blocks_are_parted_by_one_empty_line_and_lines_end_clean() {
        PAGES.keySet()
                .forEach(path -> assertThat(output.text(path))
                        .as(path)
                        .startsWith("**")
                        .endsWith("\n")
                        .doesNotContain("\n\n\n", " \n", "\r")
                        .doesNotContainPattern("(?m)^(?![|\\n-])(.+)\\n(?=[|#-])"));
    }

    @Test
    void hostile_names_stay_text() {
        assertThat(output.text("unit/990102/2024.md"))
                .contains("\\<script>alert(1)\\</script>")
                .doesNotContainPattern("(?<!\\\\)<");
    }

    private static List<String> links(String twin) {
        List<String> links = LINK.matcher(twin)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(links).hasSizeGreaterThan(2);
        return links;
    }
}
