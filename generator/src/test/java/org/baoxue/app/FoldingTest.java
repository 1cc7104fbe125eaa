package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.baoxue.app.run.FilePart;
import org.baoxue.archive.Archives;
import org.baoxue.calendar.Version;
import org.baoxue.check.FindingBook;
import org.baoxue.check.SecondLook;
import org.baoxue.check.rules.RuleBook;
import org.baoxue.facts.Facts;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.publish.Frame;
import org.baoxue.publish.InventedBooks;
import org.baoxue.publish.MemoryOutput;
import org.baoxue.publish.SitePublisher;
import org.baoxue.publish.pages.PageBook;
import org.baoxue.read.ReadOutcome;
import org.baoxue.read.RowFold;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.SubmissionReader;
import org.baoxue.read.folder.Intake;
import org.baoxue.read.folder.Inventory;
import org.baoxue.render.Renderer;
import org.baoxue.resource.Resources;
import org.baoxue.sample.SampleProvince;
import org.baoxue.sample.SampleSettings;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.SiteContent;
import org.baoxue.view.book.Book;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows come to the same figures and findings however they are cut into parts, as long as the parts are merged in their order. */
class FoldingTest {
    private static final Messages WORDS = Product.siteWords(Resources.shipped(), "zh-CN");
    private static final List<Book> BOOKS = InventedBooks.of(WORDS);

    @TempDir
    private static Path folder;

    private static final List<List<Row>> FILES = new ArrayList<>();
    private static final List<Document> DOCUMENTS = new ArrayList<>();
    private static final List<Version> VERSIONS = new ArrayList<>();
    private static Outcome run;

    @BeforeAll
    static void read_a_province() throws IOException {
        SampleProvince.write(new SampleSettings(24, 0, 5, 2024, 3), folder);
        run = Pipeline.run(Settings.of(folder), Progress.SILENT);
        Ground ground = run.settled().ground();
        Inventory inventory = Intake.scan(folder, ground.forms(), Archives.ofRun(), new FindingBook(0));
        SubmissionReader reader =
                new SubmissionReader(ground.forms(), ground.profile().forbiddenRepairs());
        for (SubmissionFile file : inventory.files()) {
            ReadOutcome<Rows> read = reader.read(file, () -> new Rows(new ArrayList<>()));
            FILES.add(read.fold().rows());
            VERSIONS.add(new Version(file.submission(), read.usable()));
        }
        for (SubmissionFile file : inventory.superseded()) {
            boolean usable =
                    reader.read(file, () -> new Rows(new ArrayList<>())).usable();
            VERSIONS.add(new Version(file.submission(), usable));
        }
        assertThat(rows()).hasSizeGreaterThan(500);
    }

    @Test
    void rows_of_one_part_come_to_the_figures_of_the_run() {
        Map<String, String> expected = pages(run);
        expected.keySet().removeIf(path -> !isUnitPage(path));
        assertThat(expected).hasSizeGreaterThan(24);
        Map<String, String> found = figures(facts(rows()));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        assertThat(expected.keySet())
                .allSatisfy(path -> assertThat(found.get(path)).as(path).isEqualTo(expected.get(path)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rows_cut_anywhere_and_merged_in_order_come_to_the_same_figures(long seed) {
        Random chance = new Random(seed);
        assertThat(figures(cut(rows(), chance, 1 + chance.nextInt(9)))).isEqualTo(figures(facts(rows())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void files_merged_in_pairs_or_one_after_another_come_to_the_same_figures_and_findings(long seed) {
        List<FilePart> queue = parts();
        FilePart all = parts().get(0);
        parts().stream().skip(1).forEach(all::merge);
        Random chance = new Random(seed);
        while (queue.size() > 1) {
            int at = chance.nextInt(queue.size() - 1);
            queue.get(at).merge(queue.remove(at + 1));
        }
        assertThat(pages(queue.get(0))).isEqualTo(pages(all));
    }

    /** Cuts rows in two, each half again, and merges the halves: pairs of pairs, not one after the other. */
    private static Facts cut(List<Row> rows, Random chance, int depth) {
        if (depth == 0 || rows.size() < 2) {
            return facts(rows);
        }
        int at = chance.nextInt(rows.size() + 1);
        Facts earlier = cut(rows.subList(0, at), chance, depth - 1);
        earlier.merge(cut(rows.subList(at, rows.size()), chance, depth - 1));
        return earlier;
    }

    private static Facts facts(List<Row> rows) {
        Facts facts = new Facts();
        rows.forEach(row -> facts.add(row));
        return facts;
    }

    private static List<Row> rows() {
        return FILES.stream().flatMap(List::stream).toList();
    }

    private static List<FilePart> parts() {
        List<FilePart> parts = new ArrayList<>();
        for (List<Row> rows : FILES) {
            FilePart part =
                    new FilePart(RuleBook.all(), run.settled().ground(), new FindingBook(500), Scratch.inMemory());
            rows.forEach(part::row);
            parts.add(part);
        }
        return parts;
    }

    private static Map<String, String> figures(Facts facts) {
        Map<String, String> pages = pages(outcome(settle(facts), new FindingBook(1)));
        pages.keySet().removeIf(path -> !isUnitPage(path));
        return pages;
    }

    private static Map<String, String> pages(FilePart part) {
        Settled settled = settle(part.facts());
        part.rules().finish(settled, FoldingTest::again, part.findings());
        return pages(outcome(settled, part.findings()));
    }

    private static void again(Set<String> asked, Supplier<SecondLook> fresh, Consumer<SecondLook> inOrder) {
        for (List<Row> rows : FILES) {
            if (!rows.isEmpty() && asked.contains(rows.get(0).submission().file())) {
                SecondLook look = fresh.get();
                rows.forEach(look::row);
                inOrder.accept(look);
            }
        }
    }

    private static Settled settle(Facts facts) {
        DOCUMENTS.forEach(facts::add);
        VERSIONS.forEach(facts.submissions()::add);
        run.settled().facts().submissions().receipts().forEach(facts.submissions()::add);
        return Settled.of(run.settled().ground(), facts);
    }

    private static Outcome outcome(Settled settled, FindingBook findings) {
        return new Outcome(settled, findings, List.of(), run.stats(), run.unchecked(), run.failOn(), null);
    }

    private static Map<String, String> pages(Outcome outcome) {
        SiteContent content = new SiteViews(outcome, Product.version()).inspection(WORDS, null);
        MemoryOutput output = new MemoryOutput();
        Frame frame = new Frame(content.site(), new Renderer(Resources.shipped(), WORDS));
        new SitePublisher(Resources.shipped(), 2)
                .publish(List.of(frame), PageBook.pages(content, BOOKS, Language.CHINESE), output);
        Map<String, String> pages = new TreeMap<>();
        output.files().keySet().forEach(path -> pages.put(path, output.text(path)));
        return pages;
    }

    /** Pages of figures: findings of single cells are no part of what is folded here. */
    private static boolean isUnitPage(String path) {
        return path.endsWith(".html") && !path.startsWith("findings") && !path.startsWith("sources");
    }

    /** Keeps rows. */
    private record Rows(List<Row> rows) implements RowFold {
        @Override
        public void document(Document document) {
            DOCUMENTS.add(document);
        }

        @Override
        public void row(Row row) {
            rows.add(row.kept());
        }

        @Override
        public void finding(Finding finding) {
            // findings of single cells are not folded by rules or facts
        }
    }
}
