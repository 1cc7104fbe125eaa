package org.baoxue.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.app.SiteWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The site of a hand-computed tree, to which files may be added before it is published. */
final class HandSite {
    private static final Path HAND = Path.of("src/test/hand");

    private final Path tree;
    private final Path site;

    /** A copy of the tree of this name, in a folder of its own below the work folder. */
    HandSite(Path work, String name) throws IOException {
        this.tree = Files.createDirectories(work.resolve(name));
        this.site = work.resolve(name + "-site");
        try (Stream<Path> files = Files.list(HAND.resolve(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, tree.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    HandSite with(String name, String text) throws IOException {
        Files.writeString(tree.resolve(name), text, StandardCharsets.UTF_8);
        return this;
    }

    /** The same without a file. */
    HandSite without(String name) throws IOException {
        Files.delete(tree.resolve(name));
        return this;
    }

    Outcome publish() {
        return publish(null);
    }

    /** The site as of a day; the last month's end where none is asked for. */
    Outcome publish(@Nullable LocalDate asOf) {
        Path profile = tree.resolve("profile.json");
        Settings settings = new Settings(tree, Files.exists(profile) ? profile : null, null, asOf, null, null, 2);
        Outcome outcome = Pipeline.run(settings, Progress.SILENT);
        SiteWriter.write(outcome, settings, site);
        return outcome;
    }

    /** The formal reports, each as unit and period, in order. */
    List<String> reports() throws IOException {
        Path folder = edition().resolve("report");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList();
        }
    }

    Document page(String path) throws IOException {
        return Jsoup.parse(edition().resolve(path + ".html"));
    }

    Path edition() {
        return site.resolve("inspection");
    }
}
