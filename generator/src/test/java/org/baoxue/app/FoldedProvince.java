package org.baoxue.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.archive.Archives;
import org.baoxue.calendar.Version;
import org.baoxue.check.FindingBook;
import org.baoxue.facts.Facts;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
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

/** An invented province whose rows are at hand, to be folded in any way, and the pages that come of it. */
final class FoldedProvince {
    private static final Messages WORDS = Product.siteWords(Resources.shipped(), "zh-CN");
    private static final List<Book> BOOKS = InventedBooks.of(WORDS);

    private final Outcome run;
    private final List<List<Row>> files = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();

    /** Writes the province, runs over it, and reads it once more. */
    FoldedProvince(SampleSettings settings, Path folder) throws IOException {
        SampleProvince.write(settings, folder);
        run = Pipeline.run(Settings.of(folder), Progress.SILENT);
        Ground ground = run.settled().ground();
        Inventory inventory = Intake.scan(folder, ground.forms(), Archives.ofRun(), new FindingBook(0));
        SubmissionReader reader =
                new SubmissionReader(ground.forms(), ground.profile().forbiddenRepairs());
        for (SubmissionFile file : inventory.files()) {
            ReadOutcome<Rows> read = reader.read(file, () -> new Rows(new ArrayList<>(), documents));
            files.add(read.fold().rows());
            versions.add(new Version(file.submission(), read.usable()));
        }
        for (SubmissionFile file : inventory.superseded()) {
            boolean usable = reader.read(file, () -> new Rows(new ArrayList<>(), documents))
                    .usable();
            versions.add(new Version(file.submission(), usable));
        }
    }

    /** What the run came to. */
    Outcome run() {
        return run;
    }

    /** The rows of each file, in the order of files. */
    List<List<Row>> files() {
        return files;
    }

    /** All rows, in the order of files. */
    List<Row> rows() {
        return files.stream().flatMap(List::stream).toList();
    }

    /** Rows folded one after the other. */
    static Facts facts(List<Row> rows) {
        Facts facts = new Facts();
        rows.forEach(facts::add);
        return facts;
    }

    /** The unit pages that come of these facts. */
    Map<String, String> figures(Facts facts) {
        return unitPages(outcome(settle(facts), new FindingBook(1)));
    }

    /** The unit pages of an outcome. */
    static Map<String, String> unitPages(Outcome outcome) {
        Map<String, String> pages = pages(outcome);
        pages.keySet().removeIf(path -> !isUnitPage(path));
        return pages;
    }

    /** The facts with all that is not rows, settled. */
    Settled settle(Facts facts) {
        documents.forEach(facts::add);
        versions.forEach(facts.submissions()::add);
        run.settled().facts().submissions().receipts().forEach(facts.submissions()::add);
        return Settled.of(run.settled().ground(), facts);
    }

    /** What these facts and findings come to. */
    Outcome outcome(Settled settled, FindingBook findings) {
        return new Outcome(settled, findings, List.of(), run.stats(), run.unchecked(), run.failOn(), null);
    }

    /** All pages of an outcome by path. */
    static Map<String, String> pages(Outcome outcome) {
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
    private record Rows(List<Row> rows, List<Document> documents) implements RowFold {
        @Override
        public void document(Document document) {
            documents.add(document);
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
