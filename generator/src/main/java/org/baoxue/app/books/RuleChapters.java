package org.baoxue.app.books;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baoxue.app.Catalogue;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.RuleBook;
import org.baoxue.form.Form;
import org.baoxue.model.RuleInfo;
import org.baoxue.view.Target;
import org.baoxue.view.book.Block;
import org.baoxue.view.book.Book;
import org.baoxue.view.book.Inline;
import org.baoxue.view.book.Section;

/** 规则手册: every code that a finding may carry, group by group. */
final class RuleChapters {
    private static final String ANY = "—";

    private final BookSources sources;
    private final BookWords words;
    private final Map<String, Rule<?>> rules =
            RuleBook.all().stream().collect(Collectors.toMap(rule -> rule.info().code(), rule -> rule));

    RuleChapters(BookSources sources, BookWords words) {
        this.sources = sources;
        this.words = words;
    }

    Book book() {
        Map<Character, List<RuleInfo>> groups = new TreeMap<>();
        for (RuleInfo rule : Catalogue.all()) {
            groups.computeIfAbsent(rule.code().charAt(0), letter -> new ArrayList<>())
                    .add(rule);
        }
        List<Section> sections = new ArrayList<>();
        sections.add(Section.chapter(
                "how", words.text("rules.how"), List.of(new Block.Bullets(words.points("rules.how", Map.of())))));
        groups.forEach((letter, rules) -> {
            sections.add(chapter(letter, rules));
            rules.forEach(rule -> sections.add(part(rule)));
        });
        return new Book(
                Target.ruleBook(),
                Target.books(),
                words.text("page.rule_book.title"),
                List.of(words.line("rules.lead")),
                sections);
    }

    /** A group: what it looks at, and its rules in a table that leads to each. */
    private Section chapter(char letter, Collection<RuleInfo> rules) {
        String heading = words.text("rules.group." + letter);
        List<Block.Line> lines = rules.stream()
                .map(rule -> new Block.Line(
                        "",
                        List.of(
                                Inline.link(rule.code(), Target.ruleBook().at(rule.code())),
                                Inline.text(title(rule)),
                                Inline.text(severity(rule)))))
                .toList();
        return Section.chapter(
                "group-" + letter,
                words.text("rules.group.heading", "letter", Character.toString(letter), "group", heading),
                List.of(
                        new Block.Paragraph(words.line("rules.group." + letter + ".about")),
                        new Block.Table(heading, words.heads("rules.code", "rules.title", "rules.severity"), lines)));
    }

    private Section part(RuleInfo rule) {
        String code = rule.code();
        return Section.part(
                code,
                code,
                title(rule),
                List.of(new Block.Facts(List.of(
                        words.fact("rules.severity", severity(rule)),
                        words.fact("rules.clause", clause(rule)),
                        words.fact("rules.reads", reads(code)),
                        words.fact("rules.message", words.pattern(code + ".message")),
                        words.fact("rules.why", words.text(code + ".why")),
                        words.fact("rules.fix", words.pattern(code + ".fix"))))));
    }

    private String title(RuleInfo rule) {
        return words.text(rule.code() + ".title");
    }

    /** The severity that holds; where the province has changed it, the default one beside it. */
    private String severity(RuleInfo rule) {
        String usual = words.text("severity." + rule.severity());
        String here = words.text("severity." + sources.profile().severity(rule, sources.asOf()));
        return here.equals(usual) ? usual : words.text("rules.severity.changed", "here", here, "usual", usual);
    }

    private String clause(RuleInfo rule) {
        return rule.clause().equals(ANY)
                ? words.text("rules.clause.any")
                : words.text("rules.clause.of", "clause", words.figures().clause(rule.clause()));
    }

    private Inline reads(String code) {
        Rule<?> rule = rules.get(code);
        if (rule == null) {
            return words.line("rules.reads.all");
        }
        List<Inline> names = sources.forms().forms().stream()
                .filter(form -> rule.wants(form.layout()))
                .map(words::link)
                .toList();
        return names.isEmpty() ? words.line("rules.reads.run") : words.lines(names);
    }

    /** The rules that read the rows of a form, by code. */
    static List<RuleInfo> of(Form form) {
        return RuleBook.all().stream()
                .filter(rule -> rule.wants(form.layout()))
                .map(rule -> rule.info())
                .toList();
    }
}
