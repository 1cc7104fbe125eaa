package org.baoxue.samples.stories;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of {@code stories.csv}.
 *
 * @param source the class that makes it so, below {@code org.baoxue.sample}
 * @param unit where it happens
 * @param when the period it is about
 * @param findings what the check finds: code, unit, form, period and perhaps the row's key
 * @param returned what the check found in a version that was sent back and replaced, in the same words
 * @param pages where the site shows it
 */
record Tale(
        String id,
        String source,
        Words title,
        String unit,
        String when,
        Words filed,
        List<String> findings,
        List<String> returned,
        List<Shown> pages) {
    private static final Path LIST = Path.of("src/test/resources/stories.csv");
    private static final String BETWEEN = " / ";

    /** The same in Chinese and English. */
    record Words(String zh, String en) {}

    /**
     * Words or figures of a page.
     *
     * @param path the page below the edition, without its ending
     * @param heading what the heading of the section begins with
     * @param words what the section of the page's twin in Markdown holds
     */
    record Shown(String path, String heading, String words) {
        private static Shown of(String text) {
            String[] parts = text.split("#", 3);
            return new Shown(parts[0], parts[1], parts[2]);
        }
    }

    /** All stories, in the order of the list. */
    static List<Tale> all() throws IOException {
        try (Reader reader = Files.newBufferedReader(LIST)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(Tale::of)
                    .toList();
        }
    }

    private static Tale of(CSVRecord line) {
        return new Tale(
                line.get("id"),
                line.get("class"),
                new Words(line.get("zh"), line.get("en")),
                line.get("unit"),
                line.get("when"),
                new Words(line.get("filed_zh"), line.get("filed_en")),
                parts(line.get("findings")),
                parts(line.get("returned")),
                parts(line.get("pages")).stream().map(Shown::of).toList());
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(BETWEEN, -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
