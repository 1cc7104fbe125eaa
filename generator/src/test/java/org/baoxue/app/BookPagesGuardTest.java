package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.app.books.GlossaryChapter;
import org.baoxue.app.books.GlossaryChapters;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormGuide;
import org.baoxue.model.RuleInfo;
import org.baoxue.publish.InventedBooks;
import org.baoxue.resource.Resources;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.text.Messages;
import org.baoxue.view.Target;
import org.baoxue.view.book.Block;
import org.baoxue.view.book.Book;
import org.baoxue.view.book.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The books in both languages: no definition is left out of the book that explains it. */
class BookPagesGuardTest {
    private static final Resources SHIPPED = Resources.shipped();
    private static final FormBook FORMS = InventedBooks.sources().forms();
    private static final Map<String, List<Book>> BOOKS = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_rule_book_explains_every_code(String language) {
        Messages words = words(language);
        Book book = book(language, Target.ruleBook());
        for (RuleInfo rule : Catalogue.all()) {
            String said = section(book, rule.code());
            assertThat(said)
                    .as(rule.code())
                    .contains(
                            words.text(rule.code() + ".title"),
                            words.text("severity." + rule.severity()),
                            words.text(rule.code() + ".why"));
            for (String part : List.of(".message", ".fix")) {
                String first = words.text(rule.code() + part, blanks(words, rule.code() + part));
                assertThat(said).as(rule.code() + part).contains(first).doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_field_guide_has_a_page_for_every_form_and_a_line_for_every_column(String language) {
        Book list = book(language, Target.fieldGuide());
        for (Form form : FORMS.forms()) {
            Book page = book(language, Target.formGuide(form.id()));
            FormGuide guide = FormGuide.of(SHIPPED, form);
            assertThat(lines(list)).as(form.id()).containsKey(form.id());
            assertThat(page.title()).isEqualTo(either(language, form.zh(), form.en()));
            for (Column column : form.columns()) {
                String line = lines(page).get(column.key());
                assertThat(line)
                        .as(form.id() + " " + column.key())
                        .contains(
                                either(language, column.zh(), column.en()),
                                said(language, guide.hint(column.key()).words()));
                labels(language, column).forEach(label -> assertThat(line).contains(label));
            }
            assertThat(guide.rules()).allMatch(rule -> text(page).contains(said(language, rule)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_field_guide_names_every_code_and_every_heading_of_a_text(String language) {
        for (Form form : FORMS.forms()) {
            String page = text(book(language, Target.formGuide(form.id())));
            form.columns().stream()
                    .flatMap(column -> codes(column).stream())
                    .forEach(code -> assertThat(page).as(form.id()).contains(code.code(), code.zh(), code.en()));
            form.headings().values().stream()
                    .flatMap(List::stream)
                    .forEach(heading ->
                            assertThat(page).as(form.id()).contains(either(language, heading.zh(), heading.en())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_methodology_explains_every_indicator(String language) {
        Messages words = words(language);
        Book book = book(language, Target.methodology());
        for (Indicator indicator : IndicatorBook.all()) {
            String code = indicator.info().code();
            assertThat(section(book, code))
                    .as(code)
                    .contains(words.text(code + ".name"), words.text(code + ".formula"), words.text(code + ".unit"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_glossary_holds_every_word(String language) {
        String book = text(book(language, Target.glossary()));
        for (GlossaryChapter chapter : GlossaryChapters.of(SHIPPED, FORMS)) {
            chapter.rows()
                    .forEach(row -> assertThat(Stream.concat(
                                    row.keys().stream(),
                                    Stream.of(row.name().zh(), row.name().en(), said(language, row.meaning()))))
                            .as(chapter.name() + " " + row.name().zh())
                            .allMatch(book::contains));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_list_of_the_books_leads_to_each_of_them(String language) {
        List<Target> goals = book(language, Target.books()).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).words().spans().stream())
                .map(span -> span.link())
                .filter(Objects::nonNull)
                .toList();
        assertThat(goals)
                .containsExactly(Target.ruleBook(), Target.fieldGuide(), Target.methodology(), Target.glossary());
    }

    private static Map<String, String> blanks(Messages words, String key) {
        return words.placeholders(key).stream().distinct().collect(Collectors.toMap(name -> name, name -> "…"));
    }

    private static List<Code> codes(Column column) {
        CodeList list = column.codes() == null ? null : FORMS.codes(column.codes());
        return list == null ? List.of() : list.codes();
    }

    private static Stream<String> labels(String language, Column column) {
        return codes(column).stream().map(code -> either(language, code.zh(), code.en()));
    }

    private static String said(String language, FormGuide.Wording words) {
        return either(language, words.zh(), words.en());
    }

    private static String either(String language, String zh, String en) {
        return language.equals("en") ? en : zh;
    }

    private static Messages words(String language) {
        return Product.siteWords(SHIPPED, language);
    }

    private static Book book(String language, Target target) {
        return BOOKS.computeIfAbsent(language, tag -> InventedBooks.of(words(tag))).stream()
                .filter(book -> book.target().equals(target))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + target));
    }

    private static String section(Book book, String anchor) {
        return book.sections().stream()
                .filter(section -> section.anchor().equals(anchor))
                .map(section -> text(List.of(section)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + anchor));
    }

    private static String text(Book book) {
        return text(book.sections());
    }

    private static String text(List<Section> sections) {
        List<String> words = new ArrayList<>();
        for (Section section : sections) {
            words.add(section.heading());
            section.blocks().forEach(block -> words.addAll(words(block)));
        }
        return String.join("\n", words);
    }

    private static List<String> words(Block block) {
        List<String> words = new ArrayList<>();
        if (block instanceof Block.Paragraph paragraph) {
            words.add(paragraph.words().words());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.points().forEach(point -> words.add(point.words()));
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> words.add(fact.value().words()));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> words.add(line(row)));
        }
        return words;
    }

    private static Map<String, String> lines(Book book) {
        Map<String, String> lines = new HashMap<>();
        for (Section section : book.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    table.rows().forEach(row -> lines.put(row.anchor(), line(row)));
                }
            }
        }
        return lines;
    }

    private static String line(Block.Line row) {
        return row.cells().stream().map(cell -> cell.words()).collect(Collectors.joining(" | "));
    }
}
