package org.baoxue.publish.pages;

import org.baoxue.publish.Page;
import org.baoxue.text.Language;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.book.Book;

/** A page of one of the books: they differ in what they say, not in how they look. */
record BookPage(Language language, Target home, Book view) implements Page {
    @Override
    public Target target() {
        return view.target();
    }

    @Override
    public Label title() {
        return Label.text(view.title());
    }

    @Override
    public Target parent() {
        return view.above() == null ? home : view.above();
    }

    @Override
    public String template() {
        return "pages/book.ftlh";
    }

    @Override
    public String twin() {
        return "markdown/book.ftl";
    }
}
