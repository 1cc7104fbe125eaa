package org.baoxue.app.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baoxue.form.Form;
import org.baoxue.form.FormGuide;
import org.baoxue.text.Figures;
import org.baoxue.text.Messages;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.book.Block;
import org.baoxue.view.book.Inline;

/** The words of one language: those of the message files, and the one of two that a definition holds in both. */
final class BookWords {
    private final Messages messages;
    private final Figures figures;

    BookWords(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    Messages messages() {
        return messages;
    }

    Figures figures() {
        return figures;
    }

    /** A message; names and values of its placeholders in turn. */
    String text(String key, String... arguments) {
        return messages.text(key, Label.of(key, arguments).arguments());
    }

    /** A message as a line. */
    Inline line(String key, String... arguments) {
        return Inline.text(text(key, arguments));
    }

    /** A message of a rule without a finding: an ellipsis stands for what the finding would say. */
    String pattern(String key) {
        return messages.text(
                key,
                messages.placeholders(key).stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), name -> "…")));
    }

    /** Points that are numbered messages: {@code key.1}, {@code key.2} and so on. */
    List<Inline> points(String key, Map<String, String> arguments) {
        List<Inline> points = new ArrayList<>();
        for (int i = 1; messages.has(key + "." + i); i++) {
            points.add(Inline.text(messages.text(key + "." + i, arguments)));
        }
        return points;
    }

    boolean isChinese() {
        return messages.language().isFirst();
    }

    String of(FormGuide.Wording wording) {
        return either(wording.zh(), wording.en());
    }

    String either(String zh, String en) {
        return isChinese() ? zh : en;
    }

    String name(Form form) {
        return either(form.zh(), form.en());
    }

    /** A form's name, leading to its page of the field guide. */
    Inline link(Form form) {
        return Inline.link(name(form), Target.formGuide(form.id()));
    }

    /** Names one after another. */
    String list(List<String> names) {
        return String.join(text("books.and"), names);
    }

    Inline lines(List<Inline> parts) {
        return Inline.joined(parts, text("books.and"));
    }

    /** The word of an enum: {@code <family>.<name in lower case>}. */
    String word(String family, Enum<?> value) {
        return text(family + "." + value.name().toLowerCase(Locale.ROOT));
    }

    Block.Fact fact(String key, Inline value) {
        return new Block.Fact(text(key), value);
    }

    Block.Fact fact(String key, String value) {
        return fact(key, Inline.text(value));
    }

    /** The message headings of a table's columns. */
    List<String> heads(String... keys) {
        return List.of(keys).stream().map(this::text).toList();
    }
}
