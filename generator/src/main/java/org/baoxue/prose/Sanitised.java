package org.baoxue.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/** The last word on what a text may hold: whatever the Markdown library wrote, only these tags and attributes come through. */
final class Sanitised implements HtmlStreamEventReceiver {
    private static final String[] TAGS = {
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "strong",
        "em",
        "blockquote",
        "pre",
        "code",
        "br",
        "hr"
    };
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final List<Piece> pieces = new ArrayList<>();

    private Sanitised() {}

    /** The allowed pieces of this HTML, balanced, in order. */
    static List<Piece> of(String html) {
        Sanitised receiver = new Sanitised();
        HtmlSanitizer.sanitize(
                html,
                new HtmlPolicyBuilder()
                        .allowElements(TAGS)
                        .allowElements("a")
                        .allowUrlProtocols("http", "https", "mailto")
                        .allowAttributes("href")
                        .matching((String element, String attribute, String value) -> SafeLink.of(value))
                        .onElements("a")
                        .allowAttributes("start")
                        .matching(NUMBER)
                        .onElements("ol")
                        .build(receiver));
        return receiver.pieces;
    }

    /** The words of this HTML alone; what stands in scripts and styles is no words. */
    static String words(String html) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : receive(html)) {
            if (piece instanceof Piece.Words text) {
                words.append(text.text());
            }
        }
        return words.toString();
    }

    private static List<Piece> receive(String html) {
        Sanitised receiver = new Sanitised();
        HtmlSanitizer.sanitize(html, new HtmlPolicyBuilder().build(receiver));
        return receiver.pieces;
    }

    @Override
    public void openDocument() {
        // pieces have no frame
    }

    @Override
    public void closeDocument() {
        // pieces have no frame
    }

    @Override
    public void openTag(String tag, List<String> attributes) {
        pieces.add(new Piece.Open(tag, List.copyOf(attributes)));
    }

    @Override
    public void closeTag(String tag) {
        pieces.add(new Piece.Close(tag));
    }

    @Override
    public void text(@Nullable String text) {
        if (text != null) {
            pieces.add(new Piece.Words(shown(text)));
        }
    }

    /** Characters that show nothing may hide a number or turn a sentence round; only line breaks and tabs stay. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .filter(Sanitised::isShown)
                .map(c -> Tame.isHidden(c) ? Tame.shown(c) : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return c == '\n'
                || c == '\t'
                || (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE);
    }
}
