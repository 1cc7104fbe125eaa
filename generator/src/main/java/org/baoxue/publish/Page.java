package org.baoxue.publish;

import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/** One page of an edition: it knows what it is, its title, its parent, its template and what it shows. */
public interface Page {
    /** What links to it name; its path follows from it. */
    Target target();

    /** Its title, also its name in breadcrumbs. */
    Label title();

    /** The page above it; null for the home page. */
    @Nullable
    Target parent();

    /** Its template, such as {@code pages/home.ftlh}. */
    String template();

    /** What the template finds as {@code view}. */
    Object view();
}
