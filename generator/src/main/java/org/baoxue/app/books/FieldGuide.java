package org.baoxue.app.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.form.Form;
import org.baoxue.form.FormGuide;
import org.baoxue.view.Target;
import org.baoxue.view.book.Block;
import org.baoxue.view.book.Book;
import org.baoxue.view.book.Inline;
import org.baoxue.view.book.Section;

/** 填报手册: what holds for every form, the list of forms, and a page for each. */
final class FieldGuide {
    private final BookSources sources;
    private final BookWords words;
    private final FormFiling filing;

    FieldGuide(BookSources sources, BookWords words) {
        this.sources = sources;
        this.words = words;
        this.filing = new FormFiling(sources, words);
    }

    /** The page that lists the forms. */
    Book book() {
        List<Block.Line> lines = new ArrayList<>();
        for (Form form : sources.forms().forms()) {
            lines.add(new Block.Line(
                    form.id(),
                    List.of(
                            words.link(form),
                            Inline.text(filing.tiers(form)),
                            Inline.text(words.word("forms.rhythm", form.rhythm())),
                            Inline.text(filing.due(form)),
                            Inline.text(words.of(
                                    FormGuide.of(sources.resources(), form).about())))));
        }
        return new Book(
                Target.fieldGuide(),
                Target.books(),
                words.text("page.field_guide.title"),
                List.of(words.line("forms.lead")),
                List.of(
                        Section.chapter(
                                "all-forms",
                                words.text("forms.list"),
                                List.of(new Block.Table(
                                        words.text("forms.list"),
                                        words.heads(
                                                "forms.form",
                                                "forms.filed_by",
                                                "forms.rhythm",
                                                "forms.due",
                                                "forms.about"),
                                        lines))),
                        rules("name"),
                        rules("table"),
                        rules("cells"),
                        rules("privacy")));
    }

    /** A page for each form. */
    List<Book> forms() {
        return sources.forms().forms().stream()
                .map(form -> new FormChapters(sources, words, filing, form).book())
                .toList();
    }

    private Section rules(String subject) {
        String key = "forms.general." + subject;
        return Section.chapter(subject, words.text(key), List.of(new Block.Bullets(words.points(key, Map.of()))));
    }
}
