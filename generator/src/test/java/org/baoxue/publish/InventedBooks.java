package org.baoxue.publish;

import java.time.LocalDate;
import java.util.List;
import org.baoxue.app.books.BookSources;
import org.baoxue.app.books.Books;
import org.baoxue.calendar.Duties;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.division.DivisionTable;
import org.baoxue.division.UnitTree;
import org.baoxue.division.UnitTreeBuilder;
import org.baoxue.form.FormBook;
import org.baoxue.profile.Profile;
import org.baoxue.profile.ProfileLoader;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.book.Book;

/** The books of the shipped definitions, as an edition of a province without any unit shows them. */
public final class InventedBooks {
    private static final int YEAR = 2024;

    private InventedBooks() {}

    /** Their pages in the language of these messages. */
    public static List<Book> of(Messages messages) {
        return Books.of(sources(), messages);
    }

    /** How many pages they have in a language. */
    static int pages() {
        return of(InventedSite.messages(Language.CHINESE)).size();
    }

    /** What they are written from. */
    public static BookSources sources() {
        Resources resources = Resources.shipped();
        Profile profile = ProfileLoader.load(resources, null);
        UnitTree tree = UnitTreeBuilder.build(
                        DivisionTable.load(resources, YEAR), InventedProvince.PROVINCE, YEAR, List.of(), List.of())
                .tree();
        return new BookSources(
                resources,
                FormBook.load(resources, YEAR),
                profile,
                new Duties(tree, profile, new TeachingCalendar(profile)),
                LocalDate.of(YEAR + 1, 1, 31));
    }
}
