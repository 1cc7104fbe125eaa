package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.app.books.GlossaryChapter;
import org.baoxue.app.books.GlossaryChapters;
import org.baoxue.app.books.GlossaryRow;
import org.baoxue.form.FormBook;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glossary: whoever adds a word to the definitions and not to it is told so. */
class GlossaryGuardTest {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final List<GlossaryChapter> CHAPTERS = GlossaryChapters.of(Resources.shipped(), FORMS);

    @Test
    void the_glossary_of_the_documentation_is_what_the_definitions_say() {
        Golden.holds(Path.of("..", "docs", "glossary.md"), GlossaryDocument.of(FORMS));
    }

    @Test
    void every_word_has_a_name_and_a_meaning_in_both_languages() {
        assertThat(rows().filter(row -> row.forms().isEmpty()))
                .as("fill in zh, en, meaning_zh and meaning_en in schemas/glossary.csv")
                .allMatch(row -> Stream.of(
                                row.name().zh(),
                                row.name().en(),
                                row.meaning().zh(),
                                row.meaning().en())
                        .noneMatch(String::isBlank));
    }

    @Test
    void no_word_stands_twice_in_a_chapter() {
        for (GlossaryChapter chapter : CHAPTERS) {
            assertThat(chapter.rows().stream().map(row -> row.name() + " " + row.keys()))
                    .as("schemas/glossary.csv, " + chapter.name())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_code_list_has_a_name() {
        assertThat(keys("code_lists"))
                .as(
                        "name each code list that a form uses in the section code_lists of schemas/glossary.csv, and no other")
                .isEqualTo(FORMS.codeLists().keySet());
    }

    @Test
    void every_flag_of_a_closing_code_is_explained() {
        Set<String> flags = new TreeSet<>();
        Objects.requireNonNull(FORMS.codes("closing")).codes().forEach(code -> flags.addAll(code.flags()));
        assertThat(keys("closing_flags"))
                .as("say in the section closing_flags of schemas/glossary.csv what each flag of closing.csv means")
                .containsAll(flags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_section_has_a_heading(String language) {
        Messages words = Messages.load(Resources.shipped(), new Language(language), List.of("books"));
        assertThat(CHAPTERS)
                .as("write glossary.<section> in templates/messages/books_" + language + ".properties")
                .allMatch(chapter -> words.has("glossary." + chapter.name()));
    }

    private static Set<String> keys(String name) {
        return CHAPTERS.stream()
                .filter(chapter -> chapter.name().equals(name))
                .flatMap(chapter -> chapter.rows().stream())
                .flatMap(row -> row.keys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<GlossaryRow> rows() {
        return CHAPTERS.stream().flatMap(chapter -> chapter.rows().stream());
    }
}
