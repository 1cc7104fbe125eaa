package org.baoxue.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.app.SiteWriter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the sample province, text by text, against figures that owe nothing to the product. */
class OracleTest {
    private static final Path SUBMISSIONS = Path.of("province");
    private static final Path CODES = Path.of("../schemas/codes");
    private static final int MOST_SHOWN = 60;

    @TempDir
    private static Path out;

    private static Reckoning reckoning;

    @BeforeAll
    static void write_the_site_and_reckon() throws IOException {
        Settings settings = Settings.of(SUBMISSIONS);
        SiteWriter.write(Pipeline.run(settings, Progress.SILENT), settings, out);
        reckoning = new Reckoning(new Province(Sheets.read(SUBMISSIONS, CODES)));
    }

    @Test
    void every_unit_has_a_page_and_no_page_is_without_a_unit() throws IOException {
        Set<String> written = new TreeSet<>();
        Path folder = out.resolve("inspection/unit");
        try (Stream<Path> pages = Files.walk(folder)) {
            pages.filter(page -> page.toString().endsWith(".html"))
                    .forEach(page ->
                            written.add(folder.relativize(page).getName(0).toString()));
        }
        Set<String> units = new TreeSet<>(reckoning.province().everyone());
        units.remove(reckoning.province().root());

        assertThat(written).isEqualTo(units).hasSizeGreaterThan(50);
    }

    @Test
    void every_figure_on_every_page_is_the_one_that_follows_from_the_files() throws IOException {
        ExpectedPages pages = new ExpectedPages(reckoning);
        List<String> differences = new ArrayList<>();
        long figures = 0;
        for (String unit : reckoning.province().everyone()) {
            List<Lines.Line> expected = pages.of(unit);
            differences.addAll(differences(unit, expected, PrintedPage.of(Jsoup.parse(page(unit)))));
            figures += expected.stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(OracleTest::isFigure)
                    .count();
        }

        assertThat(differences)
                .describedAs("%d differences", differences.size())
                .hasSizeLessThan(1);
        assertThat(figures).isGreaterThan(36_000);
    }

    /** A count, a rate or a sign, with or without what stands below it; not a heading that holds a number. */
    private static boolean isFigure(String cell) {
        return cell.matches("(<?[\\d,]+(\\.\\d+)?|未报|不适用|—)(\\|.*)?");
    }

    private static Path page(String unit) {
        Path edition = out.resolve("inspection");
        return unit.equals(reckoning.province().root())
                ? edition.resolve("index.html")
                : edition.resolve("unit").resolve(unit).resolve("2024.html");
    }

    private static List<String> differences(String unit, List<Lines.Line> expected, List<Lines.Line> printed) {
        Set<String> areas = new TreeSet<>();
        expected.forEach(line -> areas.add(line.area()));
        printed.forEach(line -> areas.add(line.area()));
        List<String> differences = new ArrayList<>();
        for (String area : areas) {
            List<List<String>> right = cells(expected, area);
            List<List<String>> shown = cells(printed, area);
            for (int at = 0; at < Math.max(right.size(), shown.size()); at++) {
                List<String> one = at < right.size() ? right.get(at) : List.of("nothing");
                List<String> other = at < shown.size() ? shown.get(at) : List.of("nothing");
                if (!one.equals(other)) {
                    differences.add("%s #%s line %d: should be %s, is %s".formatted(unit, area, at + 1, one, other));
                }
            }
        }
        return differences.stream().limit(MOST_SHOWN).collect(Collectors.toList());
    }

    private static List<List<String>> cells(List<Lines.Line> lines, String area) {
        return lines.stream()
                .filter(line -> line.area().equals(area))
                .map(Lines.Line::cells)
                .toList();
    }
}
