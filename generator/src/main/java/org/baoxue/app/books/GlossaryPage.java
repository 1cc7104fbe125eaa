package org.baoxue.app.books;

import java.util.List;
import org.baoxue.view.Target;
import org.baoxue.view.book.Block;
import org.baoxue.view.book.Book;
import org.baoxue.view.book.Inline;
import org.baoxue.view.book.Section;

/** 术语表: each word with its other language, its key in files, what it means. */
final class GlossaryPage {
    private final BookSources sources;
    private final BookWords words;

    GlossaryPage(BookSources sources, BookWords words) {
        this.sources = sources;
        this.words = words;
    }

    Book book() {
        return new Book(
                Target.glossary(),
                Target.books(),
                words.text("page.glossary.title"),
                List.of(words.line("glossary.lead")),
                GlossaryChapters.of(sources.resources(), sources.forms()).stream()
                        .map(this::chapter)
                        .toList());
    }

    private Section chapter(GlossaryChapter chapter) {
        String heading = words.text("glossary." + chapter.name());
        List<Block.Line> lines = chapter.rows().stream()
                .map(row -> new Block.Line(
                        row.anchor(chapter.name()),
                        List.of(
                                Inline.text(words.of(row.name())),
                                Inline.text(
                                        words.either(row.name().en(), row.name().zh())),
                                words.lines(
                                        row.keys().stream().map(Inline::code).toList()),
                                meaning(row))))
                .toList();
        return Section.chapter(
                chapter.name(),
                heading,
                List.of(new Block.Table(
                        heading,
                        words.heads("glossary.name", "glossary.other", "glossary.key", "glossary.meaning"),
                        lines)));
    }

    /** What it means; of a column, where it stands, since each form says for itself how it is filled in. */
    private Inline meaning(GlossaryRow row) {
        if (row.forms().isEmpty()) {
            return Inline.text(words.of(row.meaning()));
        }
        String key = row.keys().get(0);
        return words.lines(row.forms().stream()
                .map(id -> Inline.link(
                        words.name(sources.forms().form(id)),
                        Target.formGuide(id).at(key)))
                .toList());
    }
}
