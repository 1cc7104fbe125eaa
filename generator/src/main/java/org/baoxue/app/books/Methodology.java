package org.baoxue.app.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.form.Form;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.profile.Threshold;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.view.Target;
import org.baoxue.view.book.Block;
import org.baoxue.view.book.Book;
import org.baoxue.view.book.Inline;
import org.baoxue.view.book.Section;

/** 指标口径: what holds for every figure, and each indicator: what it counts, how, from what. */
final class Methodology {
    /** Between the forms of an indicator's source. */
    private static final String AND = "、";

    private final BookSources sources;
    private final BookWords words;

    Methodology(BookSources sources, BookWords words) {
        this.sources = sources;
        this.words = words;
    }

    Book book() {
        List<Section> sections = new ArrayList<>();
        sections.add(principles());
        sections.add(profile());
        sections.add(signs());
        families().forEach((family, indicators) -> {
            sections.add(chapter(family, indicators));
            indicators.forEach(indicator -> sections.add(part(indicator)));
        });
        return new Book(
                Target.methodology(),
                Target.books(),
                words.text("page.methodology.title"),
                List.of(words.line("methodology.lead")),
                sections);
    }

    /** What a family begins with: the letters before the first dash of its codes. */
    static String family(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? code : code.substring(0, dash);
    }

    /** Families by their first indicator; those without a heading of their own together at the end. */
    private Map<String, List<Indicator>> families() {
        Map<String, List<Indicator>> families = new LinkedHashMap<>();
        List<Indicator> others = new ArrayList<>();
        for (Indicator indicator : IndicatorBook.all()) {
            String family = family(indicator.info().code());
            if (words.messages().has("methodology.family." + family)) {
                families.computeIfAbsent(family, name -> new ArrayList<>()).add(indicator);
            } else {
                others.add(indicator);
            }
        }
        families.put("other", others);
        return families;
    }

    private Section principles() {
        return Section.chapter(
                "principles",
                words.text("methodology.principles"),
                List.of(new Block.Bullets(words.points("methodology.principles", Map.of()))));
    }

    private Section profile() {
        String days = words.list(sources.profile().ageOverDays().stream()
                .map(n -> Integer.toString(n))
                .toList());
        return Section.chapter(
                "profile",
                words.text("methodology.profile"),
                List.of(
                        new Block.Paragraph(words.line("methodology.profile.about")),
                        new Block.Facts(List.of(
                                words.fact(
                                        "about.profile.id",
                                        Inline.code(sources.profile().name().id())),
                                words.fact(
                                        "about.suspected",
                                        threshold(sources.profile().suspected())),
                                words.fact(
                                        "about.dropout",
                                        threshold(sources.profile().dropout())),
                                words.fact("methodology.age", words.text("methodology.age.days", "days", days)),
                                words.fact(
                                        "methodology.holiday",
                                        words.text(
                                                "methodology.holiday.days",
                                                "n",
                                                Integer.toString(
                                                        sources.profile().holidayMonthTeachingDays()))),
                                words.fact("methodology.cutoff", cutoff())))));
    }

    private String threshold(Threshold threshold) {
        String kind = threshold.inclusive() ? "threshold.at_least." : "threshold.more_than.";
        return words.text(kind + threshold.unit(), "n", Integer.toString(threshold.count()));
    }

    private String cutoff() {
        return words.text(
                "methodology.cutoff.day",
                "month",
                Integer.toString(sources.profile().evaluationCutoff().getMonthValue()),
                "day",
                Integer.toString(sources.profile().evaluationCutoff().getDayOfMonth()));
    }

    private Section signs() {
        return Section.chapter(
                "signs",
                words.text("signs.heading"),
                List.of(
                        new Block.Facts(List.of(
                                new Block.Fact("0", words.line("signs.zero")),
                                words.fact("figure.missing", words.line("signs.missing")),
                                words.fact("figure.not_applicable", words.line("signs.not_applicable")),
                                words.fact("figure.suppressed", words.line("signs.suppressed")),
                                words.fact("figure.void", words.line("signs.void")))),
                        new Block.Paragraph(words.line("signs.rate"))));
    }

    private Section chapter(String family, List<Indicator> indicators) {
        String heading = words.text("methodology.family." + family);
        List<Block.Line> lines = indicators.stream()
                .map(Indicator::info)
                .map(info -> new Block.Line(
                        "",
                        List.of(
                                Inline.link(info.code(), Target.methodology().at(info.code())),
                                words.line(info.code() + ".name"),
                                words.line(info.code() + ".unit"))))
                .toList();
        return Section.chapter(
                "family-" + family,
                heading,
                List.of(new Block.Table(
                        heading, words.heads("methodology.code", "methodology.name", "methodology.unit"), lines)));
    }

    private Section part(Indicator indicator) {
        IndicatorInfo info = indicator.info();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(words.fact("methodology.formula", words.text(info.code() + ".formula")));
        facts.add(words.fact("methodology.unit", words.text(info.code() + ".unit")));
        if (indicator.population() != IndicatorInfo.Population.UNSTATED) {
            facts.add(words.fact("methodology.population", words.word("population", indicator.population())));
        }
        facts.add(words.fact("methodology.breakdown", breakdown(indicator)));
        facts.add(words.fact("methodology.source", source(info.source())));
        facts.add(words.fact("methodology.version", Integer.toString(info.version())));
        return Section.part(
                info.code(), info.code(), words.text(info.code() + ".name"), List.of(new Block.Facts(facts)));
    }

    private String breakdown(Indicator indicator) {
        List<String> by = new ArrayList<>();
        if (indicator.byStage()) {
            by.add(words.text("methodology.by_stage"));
        }
        if (indicator.byLedger()) {
            by.add(words.text("methodology.by_ledger"));
        }
        return by.isEmpty() ? words.text("methodology.whole") : String.join(words.text("books.then"), by);
    }

    /** The forms of the source, each leading to its page; what is no form is all that was filed. */
    private Inline source(String source) {
        List<Inline> parts = new ArrayList<>();
        for (String name : source.split(AND, -1)) {
            Form form = sources.forms().named(name);
            parts.add(form == null ? Inline.text(words.text("finding.everywhere")) : words.link(form));
        }
        return words.lines(parts);
    }
}
