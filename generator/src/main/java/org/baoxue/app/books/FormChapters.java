package org.baoxue.app.books;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormGuide;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Tier;
import org.baoxue.view.Target;
import org.baoxue.view.book.Block;
import org.baoxue.view.book.Book;
import org.baoxue.view.book.Inline;
import org.baoxue.view.book.Section;

/** One form of the field guide. */
final class FormChapters {
    private final BookSources sources;
    private final BookWords words;
    private final FormFiling filing;
    private final Form form;
    private final FormGuide guide;
    private final FormColumns columns;

    FormChapters(BookSources sources, BookWords words, FormFiling filing, Form form) {
        this.sources = sources;
        this.words = words;
        this.filing = filing;
        this.form = form;
        this.guide = FormGuide.of(sources.resources(), form);
        this.columns = new FormColumns(sources.forms(), words, form, guide);
    }

    Book book() {
        List<Section> sections = new ArrayList<>();
        sections.add(chapter("filing", facts()));
        if (form.types().contains(Form.Type.CSV)) {
            sections.add(chapter("header", new Block.Paragraph(words.line("forms.header.about")), header()));
        }
        if (form.types().contains(Form.Type.JSON)) {
            sections.add(chapter("document", new Block.Paragraph(words.line("forms.document.about")), document()));
        }
        if (!form.columns().isEmpty()) {
            sections.add(chapter("columns", columns.table()));
        }
        if (!guide.rules().isEmpty()) {
            sections.add(chapter(
                    "conditions",
                    new Block.Bullets(guide.rules().stream()
                            .map(rule -> Inline.text(words.of(rule)))
                            .toList())));
        }
        addHeadings(sections);
        addCodeLists(sections);
        List<RuleInfo> rules = RuleChapters.of(form);
        if (!rules.isEmpty()) {
            sections.add(chapter(
                    "checks", new Block.Bullets(rules.stream().map(this::check).toList())));
        }
        return new Book(Target.formGuide(form.id()), Target.fieldGuide(), words.name(form), about(), sections);
    }

    private List<Inline> about() {
        String about = words.of(guide.about());
        return about.isEmpty() ? List.of() : List.of(Inline.text(about));
    }

    private Block facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(words.fact("forms.filed_by", filing.tiers(form)));
        facts.add(words.fact("forms.rhythm", words.word("forms.rhythm", form.rhythm())));
        facts.add(words.fact("forms.due", filing.due(form)));
        facts.add(words.fact("forms.name", words.lines(filing.names(form))));
        facts.add(words.fact("forms.names", names()));
        if (!guide.keys().isEmpty()) {
            facts.add(words.fact("forms.key", columns.headings(guide.keys())));
        }
        return new Block.Facts(facts);
    }

    /** What the form may be called in a file name. */
    private Inline names() {
        List<Inline> names = new ArrayList<>(List.of(Inline.code(form.id()), Inline.code(form.zh())));
        form.aliases().forEach(alias -> names.add(Inline.code(alias)));
        return words.lines(names);
    }

    private Block header() {
        return new Block.Copy(
                String.join(",", form.columns().stream().map(columns::heading).toList()));
    }

    /** A document with its keys and nothing filled in. */
    private Block document() {
        String head = keys(true);
        return new Block.Copy("{\"unit\": \"\", \"period\": \"\", " + head + (head.isEmpty() ? "" : ", ") + "\""
                + form.list() + "\": [{" + keys(false) + "}]}");
    }

    private String keys(boolean head) {
        return form.columns().stream()
                .filter(column -> column.head() == head)
                .map(column -> "\"" + column.key() + "\": " + blank(column.type()))
                .collect(Collectors.joining(", "));
    }

    private static String blank(Column.Type type) {
        return switch (type) {
            case INTEGER -> "0";
            case VALUES -> "[]";
            case TEXT, DATE, CODE -> "\"\"";
        };
    }

    /** The headings that a text must have, by the tier that files it. */
    private void addHeadings(List<Section> sections) {
        if (form.headings().isEmpty()) {
            return;
        }
        sections.add(chapter("headings", new Block.Paragraph(words.line("forms.headings.about"))));
        for (Tier tier : FormFiling.filers(form)) {
            List<Inline> headings = form.headings(tier).stream()
                    .map(heading -> Inline.code(words.either(heading.zh(), heading.en())))
                    .toList();
            if (!headings.isEmpty()) {
                sections.add(Section.part(
                        "headings-" + tier.name().toLowerCase(Locale.ROOT),
                        "",
                        filing.tier(tier),
                        List.of(new Block.Bullets(headings))));
            }
        }
    }

    /** The code lists that columns take their values from, in the order of the columns. */
    private void addCodeLists(List<Section> sections) {
        Set<String> lists = new LinkedHashSet<>();
        form.columns().stream().map(Column::codes).filter(Objects::nonNull).forEach(lists::add);
        if (lists.isEmpty()) {
            return;
        }
        sections.add(chapter("codes", new Block.Paragraph(words.line("forms.codes.about"))));
        lists.forEach(list ->
                sections.add(codeList(Objects.requireNonNull(sources.forms().codes(list)))));
    }

    private Section codeList(CodeList list) {
        List<Block.Line> lines = list.codes().stream()
                .map(code -> new Block.Line(
                        "",
                        List.of(
                                Inline.text(words.either(code.zh(), code.en())),
                                Inline.text(words.either(code.en(), code.zh())),
                                Inline.code(code.code()))))
                .toList();
        String heading = columns.takingFrom(list.name());
        return Section.part(
                FormColumns.anchor(list.name()),
                "",
                heading,
                List.of(new Block.Table(
                        heading, words.heads("forms.codes.label", "forms.codes.other", "forms.codes.code"), lines)));
    }

    private Inline check(RuleInfo rule) {
        return Inline.link(rule.code(), Target.ruleBook().at(rule.code()))
                .and(" " + words.text(rule.code() + ".title"));
    }

    private Section chapter(String subject, Block... blocks) {
        return Section.chapter("about-" + subject, words.text("forms.chapter." + subject), List.of(blocks));
    }
}
