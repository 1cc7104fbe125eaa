package org.baoxue.publish.pages;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.publish.Page;
import org.baoxue.text.Language;
import org.baoxue.view.SiteContent;
import org.baoxue.view.Target;
import org.baoxue.view.UnitSource;
import org.baoxue.view.book.Book;

/** The list of pages: one line for each kind. */
public final class PageBook {
    private PageBook() {}

    /**
     * The pages of an edition in the language of this content.
     *
     * @param books the pages of its books in that language
     */
    public static List<Page> pages(SiteContent content, List<Book> books, Language language) {
        Target home = Target.unit(content.site().province());
        FindingsPage findings = FindingsPage.of(language, home, content.findings());
        List<Page> pages = new ArrayList<>();
        pages.add(new HomePage(language, content.home()));
        content.units().forEach(unit -> pages.add(unit(language, unit)));
        content.sides().forEach(side -> pages.add(new SidePage(language, side)));
        content.reports().forEach(report -> pages.add(new ReportPage(language, report)));
        pages.add(findings);
        findings.view().rules().stream()
                .filter(rule -> rule.more() != null)
                .forEach(rule -> pages.add(new RulePage(language, rule.rule())));
        books.forEach(book -> pages.add(new BookPage(language, home, book)));
        pages.add(new AboutPage(language, home, content.about()));
        return List.copyOf(pages);
    }

    private static Page unit(Language language, UnitSource unit) {
        return switch (unit.tier()) {
            case PROVINCE ->
                throw new IllegalArgumentException(
                        "the province " + unit.code() + " is the home page and no further unit");
            case CITY -> new CityPage(language, unit);
            case COUNTY -> new CountyPage(language, unit);
            case SCHOOL -> new SchoolPage(language, unit);
        };
    }
}
