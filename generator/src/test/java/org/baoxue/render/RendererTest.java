package org.baoxue.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.FigureCell;
import org.baoxue.view.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    @TempDir
    private Path overlay;

    @Test
    void escapes_what_it_shows() throws IOException {
        assertThat(render("<p title=\"${v}\">${label(l)}</p>", Map.of("v", "\"><img>", "l", Label.text("<b>&'"))))
                .isEqualTo("<p title=\"&quot;&gt;&lt;img&gt;\">&lt;b&gt;&amp;&#39;</p>");
    }

    @Test
    void prints_markup_of_a_function_as_it_stands_and_nothing_else() throws IOException {
        assertThat(render(
                        "${made(v)} ${v}",
                        Map.of("v", "<b>"),
                        Map.of("made", arguments -> new Markup("<i>" + arguments.size() + "</i>"))))
                .isEqualTo("<i>1</i> &lt;b&gt;");
    }

    @Test
    void prints_numbers_without_locale() throws IOException {
        assertThat(render("${n}", Map.of("n", 1234567))).isEqualTo("1234567");
    }

    @Test
    void reads_the_parts_of_a_view() throws IOException {
        FigureCell cell = FigureCell.text("词");
        assertThat(render("${c.text} ${c.kind} ${c.absent} ${c.hasNote}", Map.of("c", cell)))
                .isEqualTo("词 TEXT false false");
    }

    @Test
    void a_missing_value_is_an_exception_with_template_and_line() {
        assertThatThrownBy(() -> render("a\nb ${nothing}", Map.of()))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("pages/t.ftlh")
                .hasMessageContaining("line 2");
    }

    @Test
    void a_missing_message_is_an_exception_with_its_key() {
        assertThatThrownBy(() -> render("${msg('no.such')}", Map.of())).hasMessageContaining("no.such");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.Object')}",
                "${c?api.class}",
                "${c.class}",
                "${c.getClass()}",
                "${c.kind.declaringClass}",
                "${c.text?api.getBytes()}",
                "<#include '../../../../../etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include '/../schemas/forms.json'>"
            })
    void a_template_reaches_no_class_and_no_file(String template) {
        assertThatThrownBy(() -> render(template, Map.of("c", FigureCell.text("x"))))
                .isInstanceOf(RenderException.class);
    }

    @Test
    void line_ends_of_a_checkout_do_not_matter() throws IOException {
        assertThat(render("a\r\nb\r\n", Map.of())).isEqualTo("a\nb\n");
    }

    private String render(String template, Map<String, Object> values) throws IOException {
        return render(template, values, Map.of());
    }

    private String render(String template, Map<String, Object> values, Map<String, TemplateFunction> functions)
            throws IOException {
        Path file = overlay.resolve("templates/pages/t.ftlh");
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        Resources resources = Resources.overlaid(overlay);
        Messages messages = Messages.load(resources, Language.CHINESE, List.of("text"));
        return new Renderer(resources, messages).render("pages/t.ftlh", values, functions);
    }
}
