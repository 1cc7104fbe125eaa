package org.baoxue.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.model.Masked;
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
        Masked.level(text)
                .codePoints()
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

    /** Which addresses a text may lead to: whole ones, by http, https or mailto, without anything that hides in them. */
    static final class SafeLink {
        private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}):.*", Pattern.DOTALL);
        private static final Pattern ALLOWED = Pattern.compile(
                "(?:https?://[^\\s\\p{Cntrl}\\p{Cf}<>\"'`\\\\^{}|]+|mailto:[^\\s\\p{Cntrl}\\p{Cf}<>\"'`\\\\^{}|:]+)");
        private static final int LONGEST = 1000;

        private SafeLink() {}

        /** The address, its entities decoded, if it may stay; else null. */
        static @Nullable String of(String address) {
            String lower = address.length() > LONGEST ? "" : scheme(address) + rest(address);
            return ALLOWED.matcher(lower).matches() ? lower : null;
        }

        /** The scheme in lower case; empty if the address has none and so leads to somewhere beside the text. */
        static String scheme(String address) {
            Matcher scheme = SCHEME.matcher(address.strip());
            return scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        }

        private static String rest(String address) {
            return address.strip().substring(scheme(address).length());
        }

        /** The address without percent signs, so that a number in it is seen; what they stand for beyond ASCII is left. */
        static String plain(String address) {
            Matcher escape = Pattern.compile("%([0-7][0-9A-Fa-f])").matcher(address);
            return escape.replaceAll(
                    found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
        }
    }
}
