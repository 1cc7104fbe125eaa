package org.baoxue.app.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baoxue.text.Messages;
import org.baoxue.view.Target;
import org.baoxue.view.book.Block;
import org.baoxue.view.book.Book;
import org.baoxue.view.book.Inline;
import org.baoxue.view.book.Section;

/** All pages of the books in one language, and the page that lists them. */
public final class Books {
    private Books() {}

    /** The pages in the language of these messages. */
    public static List<Book> of(BookSources sources, Messages messages) {
        BookWords words = new BookWords(messages);
        List<Book> books = new ArrayList<>();
        books.add(new RuleChapters(sources, words).book());
        FieldGuide guide = new FieldGuide(sources, words);
        books.add(guide.book());
        books.add(new Methodology(sources, words).book());
        books.add(new GlossaryPage(sources, words).book());
        books.add(0, index(words, books));
        books.addAll(guide.forms());
        return List.copyOf(books);
    }

    private static Book index(BookWords words, List<Book> books) {
        List<Section> sections = books.stream()
                .map(book -> Section.chapter(
                        book.target().kind().name().toLowerCase(Locale.ROOT),
                        book.title(),
                        List.of(
                                new Block.Paragraph(book.lead().get(0)),
                                new Block.Paragraph(
                                        Inline.link(words.text("books.open", "book", book.title()), book.target())))))
                .toList();
        return new Book(
                Target.books(), null, words.text("page.books.title"), List.of(words.line("books.lead")), sections);
    }
}
