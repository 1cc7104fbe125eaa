package org.baoxue.publish;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.publish.pages.PageBook;
import org.baoxue.render.Renderer;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.SiteContent;

/** Writes the invented province's edition. */
final class InventedSite {
    private InventedSite() {}

    static Messages messages(Language language) {
        return Messages.load(
                Resources.shipped(), language, List.of("text", "rules", "indicators", "site", "reports", "books"));
    }

    static void write(SiteOutput output, int threads) {
        Resources resources = Resources.shipped();
        List<Frame> frames = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (Language language : Language.PUBLISHED) {
            Messages messages = messages(language);
            SiteContent content = new InventedContent(messages).content();
            frames.add(new Frame(content.site(), new Renderer(resources, messages)));
            pages.addAll(PageBook.pages(content, InventedBooks.of(messages), language));
            String folder = language.isFirst() ? "" : language.tag() + "/";
            content.findings().tables().forEach(table -> output.write(folder + table, new byte[0]));
        }
        new SitePublisher(resources, threads).publish(frames, pages, output);
    }

    static MemoryOutput inMemory() {
        MemoryOutput output = new MemoryOutput();
        write(output, 2);
        return output;
    }
}
