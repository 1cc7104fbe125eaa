package org.baoxue.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    @TempDir
    private Path overlay;

    @Test
    void fills_named_placeholders_with_text_as_it_is() throws IOException {
        assertThat(load("a=含未报 {n} 校（{name}）").text("a", Map.of("n", "3", "name", "$1 {n} \\")))
                .isEqualTo("含未报 3 校（$1 {n} \\）");
    }

    @Test
    void braces_around_what_is_no_name_stay() throws IOException {
        Messages messages = load("a={ {n}{n} } {N} {} {a-b} {1} {{n}} {_} {n");
        assertThat(messages.text("a", Map.of("n", "3"))).isEqualTo("{ 33 } {N} {} {a-b} {1} {3} {_} {n");
        assertThat(messages.placeholders("a")).containsExactly("n", "n", "n");
    }

    @Test
    void a_missing_key_is_an_exception_with_its_name() throws IOException {
        Messages messages = load("a=x");
        assertThatThrownBy(() -> messages.text("no.such")).hasMessageContaining("no.such");
    }

    @Test
    void a_placeholder_without_value_is_an_exception_with_its_name() throws IOException {
        Messages messages = load("a=x {n}");
        assertThatThrownBy(() -> messages.text("a")).hasMessageContaining("{n}").hasMessageContaining(" a ");
    }

    @Test
    void a_key_twice_is_refused() {
        assertThatThrownBy(() -> load("a=x\na=y")).hasMessageContaining("a stands twice");
    }

    @Test
    void an_overlay_replaces_a_file_of_texts() throws IOException {
        assertThat(load("a=改过的").text("a")).isEqualTo("改过的");
    }

    @Test
    void every_indicator_has_a_name_a_unit_and_a_formula() {
        Messages messages = Messages.load(Resources.shipped(), Language.CHINESE, List.of("indicators"));
        for (String code : List.of(
                "ENR",
                "ATT",
                "SUS-OPENING",
                "SUS-NEW",
                "SUS-RECEIVED",
                "SUS-RETURNED",
                "SUS-WRITTEN-OFF",
                "SUS-TO-DROPOUT",
                "SUS-HANDED-OVER",
                "SUS-CLOSING",
                "DRO-OPENING",
                "DRO-NEW",
                "DRO-NEW-FROM-SUSPECTED",
                "DRO-NEW-DIRECT",
                "DRO-RECEIVED",
                "DRO-RETURNED",
                "DRO-WRITTEN-OFF",
                "DRO-HANDED-OVER",
                "DRO-CLOSING",
                "OUT",
                "RET-1",
                "RET-2",
                "CLO-1",
                "AGE-D",
                "REP-1",
                "TIM-1")) {
            assertThat(messages.keys()).contains(code + ".name", code + ".unit", code + ".formula");
        }
    }

    private Messages load(String content) throws IOException {
        Path file = overlay.resolve("templates/messages/text_zh-CN.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Messages.load(Resources.overlaid(overlay), Language.CHINESE, List.of("text"));
    }
}
