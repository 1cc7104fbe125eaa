package org.baoxue.publish;

import org.baoxue.text.Language;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/** One page of an edition: it knows what it is, its language, its title, its parent, its template and what it shows. */
public interface Page {
    /** What links to it name; its path follows from it and from its language. */
    Target target();

    /** Its language; a page in another language than the first has the same target as the page that it translates. */
    default Language language() {
        return Language.CHINESE;
    }

    /** Its title, also its name in breadcrumbs. */
    Label title();

    /** The page above it; null for the home page. */
    @Nullable
    Target parent();

    /** Its template, such as {@code pages/home.ftlh}. */
    String template();

    /**
     * The template of its twin in Markdown, such as {@code markdown/home.ftl}, which shows the same view and is written beside the
     * page; null if it has none.
     */
    default @Nullable String twin() {
        return null;
    }

    /** What the template finds as {@code view}; asked once when the page is written. */
    Object view();
}
