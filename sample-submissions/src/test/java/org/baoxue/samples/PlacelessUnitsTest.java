package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.app.SiteWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units that fall out of the tree take their figures with them: every page that lacks them says so. */
class PlacelessUnitsTest {
    private static final Path PROVINCE = Path.of("province");

    @TempDir
    private Path temporary;

    @Test
    void figures_and_headers_say_how_many_units_that_filed_are_not_counted() throws IOException {
        Path in = copy();
        Path units = in.resolve("registry/990000_units_2024-2025.csv");
        List<String> lines = Files.readAllLines(units).stream()
                .map(line -> line.startsWith("990101,") ? line.replace(",county,990100,", ",county,990101,") : line)
                .toList();
        assertThat(lines).isNotEqualTo(Files.readAllLines(units));
        Files.write(units, lines);

        Settings settings = Settings.of(in);
        Outcome outcome = Pipeline.run(settings, Progress.SILENT);
        SiteWriter.write(outcome, settings, temporary.resolve("site"));

        int n = outcome.settled().unplaced().units().size();
        assertThat(n).isGreaterThan(3);
        assertThat(page("index.html").text())
                .contains("有 " + n + " 个单位已报送，但不在单位树里")
                .contains("含未列入 " + n + " 个单位");
        assertThat(page("unit/990100/2024.html").text()).contains("含未列入 " + n + " 个单位");
        assertThat(page("unit/990201/2024.html").text()).doesNotContain("未列入");
        assertThat(outcome.unchecked()).anyMatch(line -> line.key().equals("unchecked.unplaced"));
        assertThat(outcome.findings().samples("T05")).isNotEmpty();
        assertUnmarkedFiguresAreNone(page("index.html"));
    }

    /** In the tables of flow and of rates each figure has a mark. */
    private static void assertUnmarkedFiguresAreNone(Document page) {
        List<String> unmarked = Stream.of("flow", "rates", "days")
                .flatMap(area -> page.select("#" + area + " tbody td").stream())
                .filter(cell -> cell.text().matches("[\\d,.]+"))
                .filter(cell -> cell.select("sup, small, .mark").isEmpty())
                .map(cell -> cell.parent() + "")
                .toList();
        assertThat(page.select("#flow tbody td")).isNotEmpty();
        assertThat(unmarked).isEmpty();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(temporary.resolve("site/inspection").resolve(path)));
    }

    private Path copy() throws IOException {
        Path to = temporary.resolve("in");
        try (Stream<Path> files = Files.walk(PROVINCE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path target = to.resolve(PROVINCE.relativize(file));
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        return to;
    }
}
