package org.baoxue.view.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/** Words in a line: plain, as code, or leading to another page. */
public record Inline(List<Span> spans) {
    /** No words. */
    public static final Inline NONE = new Inline(List.of());

    public Inline {
        spans = List.copyOf(spans);
    }

    /**
     * Some of the words.
     *
     * @param code whether they are typed as they stand: a key, a code, a file name
     * @param link where they lead; null for nowhere
     */
    public record Span(String text, boolean code, @Nullable Target link) {}

    /** Plain words. */
    public static Inline text(String words) {
        return words.isEmpty() ? NONE : new Inline(List.of(new Span(words, false, null)));
    }

    /** Something typed as it stands. */
    public static Inline code(String words) {
        return words.isEmpty() ? NONE : new Inline(List.of(new Span(words, true, null)));
    }

    /** Words that lead somewhere. */
    public static Inline link(String words, Target goal) {
        return new Inline(List.of(new Span(words, false, goal)));
    }

    /** These and then those. */
    public Inline and(Inline more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans());
        return new Inline(all);
    }

    /** These and then plain words. */
    public Inline and(String words) {
        return and(text(words));
    }

    /** All of them with a mark between. */
    public static Inline joined(List<Inline> parts, String between) {
        Inline all = NONE;
        for (Inline part : parts) {
            all = all.isEmpty() ? part : all.and(between).and(part);
        }
        return all;
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** Its words alone. */
    public String words() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
