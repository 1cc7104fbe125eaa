package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            assertThat(html).contains("内部资料");
            assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("http://", "https://", "<script");
        }
        assertThat(pages()).hasSizeGreaterThan(70);
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

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
