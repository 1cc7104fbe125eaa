package org.baoxue.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * An XML 1.0 document written element by element: indented by two blanks, lines ended by LF, attributes in the order of their map.
 * What XML cannot hold (most control characters, half a surrogate pair) becomes U+FFFD; blanks other than a space in attributes are
 * written as references, so that a reader gets them back.
 */
public final class XmlText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_PLAIN = 0x20;

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element that holds others. */
    public XmlText begin(String name, Map<String, String> attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** Ends the element begun last. */
    public XmlText end() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** A whole element with a text, or without one where it is empty. */
    public XmlText element(String name, Map<String, String> attributes, String content) {
        tag(name, attributes);
        if (content.isEmpty()) {
            text.append("/>\n");
        } else {
            text.append('>').append(escaped(content, false));
            text.append("</").append(name).append(">\n");
        }
        return this;
    }

    /** The document. */
    public String text() {
        return text.toString();
    }

    private StringBuilder tag(String name, Map<String, String> attributes) {
        indent().append('<').append(name);
        attributes.forEach((key, value) -> text.append(' ')
                .append(key)
                .append("=\"")
                .append(escaped(value, true))
                .append('"'));
        return text;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    private static String escaped(String raw, boolean attribute) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append(attribute ? "&quot;" : "\"");
                case '\r' -> safe.append("&#13;");
                case '\t', '\n' -> safe.append(attribute ? "&#" + c + ";" : Character.toString(c));
                default -> safe.appendCodePoint(isXml(c) ? c : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c >= FIRST_PLAIN
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && c != 0xFFFE
                && c != 0xFFFF;
    }
}
