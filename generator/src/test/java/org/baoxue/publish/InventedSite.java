package org.baoxue.publish;

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

    static Messages messages() {
        return Messages.load(
                Resources.shipped(), Language.CHINESE, List.of("text", "rules", "indicators", "site", "books"));
    }

    static void write(SiteOutput output, int threads) {
        Resources resources = Resources.shipped();
        Messages messages = messages();
        SiteContent content = new InventedContent(messages).content();
        new SitePublisher(resources, new Renderer(resources, messages), threads)
                .publish(content.site(), PageBook.pages(content, InventedBooks.of(messages)), output);
    }

    static MemoryOutput inMemory() {
        MemoryOutput output = new MemoryOutput();
        write(output, 2);
        return output;
    }
}
