package org.baoxue.app.books;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baoxue.form.Code;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormGuide;
import org.baoxue.model.RuleInfo;
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
        if (!form.columns().isEmpty()) {
            sections.add(chapter("header", new Block.Paragraph(words.line("forms.header.about")), header()));
            sections.add(chapter("columns", columns.table()));
        }
        if (!guide.rules().isEmpty()) {
            sections.add(chapter(
                    "conditions",
                    new Block.Bullets(guide.rules().stream()
                            .map(rule -> Inline.text(words.of(rule)))
                            .toList())));
        }
        codeLists().forEach(sections::add);
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
        facts.add(words.fact("forms.name", words.lines(filing.names(form, List.of("csv")))));
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

    /** A chapter for each code list that a column takes its values from, in the order of the columns. */
    private List<Section> codeLists() {
        Set<String> lists = new LinkedHashSet<>();
        form.columns().stream().map(Column::codes).filter(Objects::nonNull).forEach(lists::add);
        List<Section> sections = new ArrayList<>();
        for (String list : lists) {
            List<Block.Line> lines = new ArrayList<>();
            for (Code code : Objects.requireNonNull(sources.forms().codes(list)).codes()) {
                lines.add(new Block.Line(
                        "",
                        List.of(
                                Inline.text(words.either(code.zh(), code.en())),
                                Inline.text(words.either(code.en(), code.zh())),
                                Inline.code(code.code()))));
            }
            String heading = words.text("forms.codes", "columns", columns.takingFrom(list));
            sections.add(Section.chapter(
                    FormColumns.anchor(list),
                    heading,
                    List.of(new Block.Table(
                            heading,
                            words.heads("forms.codes.label", "forms.codes.other", "forms.codes.code"),
                            lines))));
        }
        return sections;
    }

    private Inline check(RuleInfo rule) {
        return Inline.link(rule.code(), Target.ruleBook().at(rule.code()))
                .and(" " + words.text(rule.code() + ".title"));
    }

    private Section chapter(String subject, Block... blocks) {
        return Section.chapter("about-" + subject, words.text("forms.chapter." + subject), List.of(blocks));
    }
}
