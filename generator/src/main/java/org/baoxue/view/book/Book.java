package org.baoxue.view.book;

import java.util.List;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/**
 * One page of a book, every word of it in the language of its edition.
 *
 * @param target what links to it name
 * @param above the page above it; null for the home page
 * @param title its title, also its name in breadcrumbs
 * @param lead what it is for, who reads it: a paragraph each
 * @param sections its parts in order
 */
public record Book(Target target, @Nullable Target above, String title, List<Inline> lead, List<Section> sections) {
    public Book {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /** The sections that its list of contents names: those of the first level. */
    public List<Section> contents() {
        return sections.stream()
                .filter(section -> section.level() == Section.FIRST)
                .toList();
    }
}
