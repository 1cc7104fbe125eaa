package org.baoxue.app.books;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormGuide;
import org.baoxue.model.Mask;
import org.baoxue.view.Target;
import org.baoxue.view.book.Block;
import org.baoxue.view.book.Inline;
import org.jspecify.annotations.Nullable;

/** The columns of a form in words: what each is called, whether it must be filled in, and with what. */
final class FormColumns {
    private final FormBook forms;
    private final BookWords words;
    private final Form form;
    private final FormGuide guide;

    FormColumns(FormBook forms, BookWords words, Form form, FormGuide guide) {
        this.forms = forms;
        this.words = words;
        this.form = form;
        this.guide = guide;
    }

    Block table() {
        List<Block.Line> lines = new ArrayList<>();
        for (Column column : form.columns()) {
            lines.add(new Block.Line(
                    column.key(),
                    List.of(
                            Inline.text(heading(column) + " ").and(Inline.code(column.key())),
                            words.line(column.required() ? "forms.required.yes" : "forms.required.no"),
                            Inline.text(words.of(guide.hint(column.key()).words())),
                            Inline.text(type(column)).and(values(column)),
                            Inline.text(marks(column)))));
        }
        return new Block.Table(
                words.text("forms.chapter.columns"),
                words.heads("forms.column", "forms.required", "forms.hint", "forms.values", "forms.marks"),
                lines);
    }

    String heading(Column column) {
        return words.either(column.zh(), column.en());
    }

    String headings(Collection<String> keys) {
        return words.list(keys.stream().map(key -> heading(form.column(key))).toList());
    }

    /** The headings of the columns that take their values from the list. */
    String takingFrom(String list) {
        return words.list(form.columns().stream()
                .filter(column -> list.equals(column.codes()))
                .map(this::heading)
                .toList());
    }

    /** The id of a code list on the form's page. */
    static String anchor(String list) {
        return "list-" + list;
    }

    /** What a cell holds, and its limits. */
    private String type(Column column) {
        FormGuide.Hint hint = guide.hint(column.key());
        String type = words.word("forms.type", column.type());
        if (hint.minimum() != null || hint.maximum() != null) {
            return words.text("forms.limited", "type", type, "limit", limit(hint.minimum(), hint.maximum()));
        }
        return hint.maxLength() == null
                ? type
                : words.text(
                        "forms.limited",
                        "type",
                        type,
                        "limit",
                        words.text("forms.length", "n", hint.maxLength().toString()));
    }

    private String limit(@Nullable Long least, @Nullable Long most) {
        if (most == null) {
            return words.text("forms.least", "n", Objects.requireNonNull(least).toString());
        }
        return least == null
                ? words.text("forms.most", "n", most.toString())
                : words.text("forms.between", "least", least.toString(), "most", most.toString());
    }

    private Inline values(Column column) {
        CodeList list = column.codes() == null ? null : forms.codes(column.codes());
        if (list == null) {
            return Inline.NONE;
        }
        List<String> labels = list.codes().stream().map(this::label).toList();
        return Inline.text(words.text("forms.choices", "labels", words.list(labels)))
                .and(Inline.link(
                        words.text("forms.choices.codes"),
                        Target.formGuide(form.id()).at(anchor(list.name()))));
    }

    private String label(Code code) {
        return words.either(code.zh(), code.en());
    }

    private String marks(Column column) {
        List<String> marks = new ArrayList<>();
        if (guide.keys().contains(column.key())) {
            marks.add(words.text("forms.mark.key"));
        }
        if (column.mask() != Mask.NONE && column.mask() != Mask.STRAY) {
            marks.add(words.text("forms.mark.personal"));
        }
        if (column.head()) {
            marks.add(words.text("forms.mark.head"));
        }
        if (column.countyOnly()) {
            marks.add(words.text("forms.mark.county"));
        }
        if (column.notApplicable()) {
            marks.add(words.text("forms.mark.na"));
        }
        return String.join(words.text("books.then"), marks);
    }
}
