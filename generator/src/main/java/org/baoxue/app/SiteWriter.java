package org.baoxue.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baoxue.app.books.BookSources;
import org.baoxue.app.books.Books;
import org.baoxue.app.views.SiteViews;
import org.baoxue.publish.FolderOutput;
import org.baoxue.publish.Page;
import org.baoxue.publish.SitePublisher;
import org.baoxue.publish.pages.PageBook;
import org.baoxue.render.Renderer;
import org.baoxue.resource.Resources;
import org.baoxue.text.Messages;
import org.baoxue.view.SiteContent;

/** Writes the editions of an outcome. The inspection edition is written even when there are errors: it shows them. */
public final class SiteWriter {
    private static final String CHINESE = "zh-CN";

    private SiteWriter() {}

    /**
     * What was written.
     *
     * @param index where a reader begins
     */
    public record Written(Path index, int pages) {}

    /** Writes {@code out/inspection/}. */
    public static Written write(Outcome outcome, Settings settings, Path out) {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ConfigurationException("the site needs a folder, and " + out + " is a file");
        }
        Resources resources = settings.resources();
        Messages messages = Product.siteWords(resources, CHINESE);
        SiteContent content = SiteViews.inspection(outcome, messages, Product.version());
        List<Page> pages = PageBook.pages(
                content, Books.of(BookSources.of(resources, outcome.settled().ground()), messages));
        Path edition = out.resolve("inspection");
        new SitePublisher(resources, new Renderer(resources, messages), settings.threads())
                .publish(content.site(), pages, new FolderOutput(edition));
        return new Written(edition.resolve("index.html"), pages.size());
    }
}
