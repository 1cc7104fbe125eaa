package org.baoxue.samples.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.app.SiteWriter;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;
import org.baoxue.samples.oracle.reckoning.files.Json;
import org.baoxue.samples.oracle.reckoning.files.Sheets;
import org.baoxue.samples.oracle.reckoning.filing.Calendar;
import org.jsoup.Jsoup;

/** A folder of submissions, the site that was written of it, and the lines that its pages should print. */
final class Trial {
    private static final Path SCHEMAS = Path.of("../schemas");

    private final Path edition;
    private final Province province;
    private final ExpectedPages pages;

    private Trial(Path edition, Province province) {
        this.edition = edition;
        this.province = province;
        this.pages = new ExpectedPages(new Reckoning(province));
    }

    /** What the pages have in common with the reckoning, and what not. */
    record Verdict(List<String> differences, long figures) {}

    static Trial of(Path submissions, Path out) throws IOException {
        Settings settings = Settings.of(submissions);
        SiteWriter.write(Pipeline.run(settings, Progress.SILENT), settings, out);
        String profile = Files.readString(SCHEMAS.resolve("profiles/default.json"));
        Province province = new Province(Sheets.read(submissions, SCHEMAS), new Calendar(Json.object(profile)));
        return new Trial(out.resolve("inspection"), province);
    }

    /** Every unit but the province, whose page is the first one. */
    Set<String> units() {
        Set<String> units = new TreeSet<>(province.everyone());
        units.remove(province.root());
        return units;
    }

    /** The units of which a page was written. */
    Set<String> written() throws IOException {
        Set<String> written = new TreeSet<>();
        Path folder = edition.resolve("unit");
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file ->
                            written.add(folder.relativize(file).getName(0).toString()));
        }
        return written;
    }

    /** Compares every page. */
    Verdict verdict() throws IOException {
        List<String> differences = new ArrayList<>();
        long figures = 0;
        for (String unit : province.everyone()) {
            List<Lines.Line> expected = pages.of(unit);
            compare(unit, expected, PrintedPage.of(Jsoup.parse(html(unit))), differences);
            figures += expected.stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(Trial::isFigure)
                    .count();
        }
        return new Verdict(differences, figures);
    }

    /** A count, a rate or a sign, with or without what stands below it; not a heading that holds a number. */
    private static boolean isFigure(String cell) {
        return cell.matches("(<?[\\d,]+(\\.\\d+)?|未报|不适用|—)(\\|.*)?");
    }

    /** The page of a unit as it was written. */
    String html(String unit) throws IOException {
        return Files.readString(page(unit));
    }

    /** How a page differs from what it should print. */
    List<String> differences(String unit, String html) {
        List<String> differences = new ArrayList<>();
        compare(unit, pages.of(unit), PrintedPage.of(Jsoup.parse(html)), differences);
        return differences;
    }

    private Path page(String unit) {
        return unit.equals(province.root())
                ? edition.resolve("index.html")
                : edition.resolve("unit").resolve(unit).resolve(province.year().substring(0, 4) + ".html");
    }

    private static void compare(
            String unit, List<Lines.Line> expected, List<Lines.Line> printed, List<String> differences) {
        Set<String> areas = new TreeSet<>();
        expected.forEach(line -> areas.add(line.area()));
        printed.forEach(line -> areas.add(line.area()));
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
    }

    private static List<List<String>> cells(List<Lines.Line> lines, String area) {
        return lines.stream()
                .filter(line -> line.area().equals(area))
                .map(Lines.Line::cells)
                .toList();
    }
}
