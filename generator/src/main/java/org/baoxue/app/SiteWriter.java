package org.baoxue.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.app.books.BookSources;
import org.baoxue.app.books.Books;
import org.baoxue.app.views.FindingsViews;
import org.baoxue.publish.FolderOutput;
import org.baoxue.publish.Frame;
import org.baoxue.publish.Page;
import org.baoxue.publish.SiteOutput;
import org.baoxue.publish.SitePublisher;
import org.baoxue.publish.pages.PageBook;
import org.baoxue.render.Renderer;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.ChangesView;
import org.baoxue.view.SiteContent;
import org.jspecify.annotations.Nullable;

/** Writes the editions of an outcome. The inspection edition is written even when there are errors: it shows them. */
public final class SiteWriter {
    private SiteWriter() {}

    /**
     * What was written.
     *
     * @param index where a reader begins
     * @param pages in all languages, without twins
     */
    public record Written(Path index, int pages) {}

    /** Writes {@code out/inspection/}. */
    public static Written write(Outcome outcome, Settings settings, Path out) {
        return write(outcome, settings, out, null);
    }

    /**
     * Writes {@code out/inspection/}.
     *
     * @param since the JSON report of an earlier run, against which findings are held; null for none
     */
    public static Written write(Outcome outcome, Settings settings, Path out, @Nullable Path since) {
        Path submissions = settings.submissions().toAbsolutePath().normalize();
        if (out.resolve("inspection").toAbsolutePath().normalize().startsWith(submissions)) {
            throw new ConfigurationException(
                    "网站不能写到报送文件夹 " + settings.submissions() + " 里面：下次检查会把网页当作报送文件；请另选一个文件夹。",
                    "the site cannot be written into the folder with the submissions, where it would be read as one; choose another");
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ConfigurationException("the site needs a folder, and " + out + " is a file");
        }
        Resources resources = settings.resources();
        BookSources sources = BookSources.of(resources, outcome.settled().ground());
        SiteViews views = new SiteViews(outcome, Product.version());
        Reports reports = Reports.in(Language.CHINESE.tag(), settings).since(since);
        List<Frame> frames = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        Map<Language, ChangesView> compared = new HashMap<>();
        for (Language language : Language.PUBLISHED) {
            Messages messages = Product.siteWords(resources, language.tag());
            ChangesView changes = reports.worded(Product.resultWords(resources, language.tag()))
                    .changes(outcome);
            if (changes != null) {
                compared.put(language, changes);
            }
            SiteContent content = views.inspection(messages, changes);
            frames.add(new Frame(content.site(), new Renderer(resources, messages)));
            pages.addAll(PageBook.pages(content, Books.of(sources, messages), language));
        }
        Path edition = out.resolve("inspection");
        SiteOutput output = new FolderOutput(edition);
        for (Language language : Language.PUBLISHED) {
            String folder = language.isFirst() ? "" : language.tag() + "/";
            Messages messages = Product.resultWords(resources, language.tag());
            FindingsViews.writeTables(outcome, messages, compared.get(language), name -> output.open(folder + name));
        }
        new SitePublisher(resources, settings.threads()).publish(frames, pages, output);
        return new Written(edition.resolve("index.html"), pages.size());
    }
}
