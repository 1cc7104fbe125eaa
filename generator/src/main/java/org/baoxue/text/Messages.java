package org.baoxue.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baoxue.resource.Resources;

/**
 * The texts of one language, from {@code templates/messages/<bundle>_<tag>.properties} (UTF-8). Placeholders are named:
 * {@code 含未报 {n} 校}. A key that is missing, or there twice, and a placeholder without a value are exceptions that name it.
 */
public final class Messages {
    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    /**
     * Loads bundles.
     *
     * @param bundles names such as {@code site}; each must exist in the language
     */
    public static Messages load(Resources resources, Language language, List<String> bundles) {
        Map<String, String> texts = new HashMap<>();
        for (String bundle : bundles) {
            String path = "templates/messages/" + bundle + "_" + language.tag() + ".properties";
            read(resources.text(path), path).forEach((key, text) -> {
                if (texts.put(key, text) != null) {
                    throw new IllegalStateException("the message " + key + " is in " + path + " and in another file");
                }
            });
        }
        return new Messages(language, texts);
    }

    /** Their language. */
    public Language language() {
        return language;
    }

    /** All keys in order. */
    public SortedSet<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text without placeholders. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** A text with its placeholders filled; values that it does not use are allowed. */
    public String text(String key, Map<String, String> arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("the message " + key + " is missing in " + language.tag());
        }
        int open = next(pattern, 0);
        if (open < 0) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder(2 * pattern.length());
        int told = 0;
        while (open >= 0) {
            int close = close(pattern, open);
            String name = pattern.substring(open + 1, close);
            String value = arguments.get(name);
            if (value == null) {
                throw new IllegalArgumentException(
                        "the message " + key + " has no value for its placeholder {" + name + "}");
            }
            filled.append(pattern, told, open).append(value);
            told = close + 1;
            open = next(pattern, told);
        }
        return filled.append(pattern, told, pattern.length()).toString();
    }

    /** Where the next placeholder opens; -1 if there is none. */
    private static int next(String pattern, int from) {
        int open = pattern.indexOf('{', from);
        while (open >= 0 && close(pattern, open) < 0) {
            open = pattern.indexOf('{', open + 1);
        }
        return open;
    }

    /** Where the placeholder that opens here closes; -1 if what stands behind the brace is no name. */
    private static int close(String pattern, int open) {
        int at = open + 1;
        while (at < pattern.length() && isOfName(pattern.charAt(at), at > open + 1)) {
            at++;
        }
        return at > open + 1 && at < pattern.length() && pattern.charAt(at) == '}' ? at : -1;
    }

    private static boolean isOfName(char c, boolean inside) {
        return (c >= 'a' && c <= 'z') || (inside && ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'));
    }

    /** The names of a text's placeholders in order. */
    public List<String> placeholders(String key) {
        List<String> names = new ArrayList<>();
        String pattern = texts.getOrDefault(key, "");
        for (int open = next(pattern, 0); open >= 0; open = next(pattern, open + 1)) {
            names.add(pattern.substring(open + 1, close(pattern, open)));
        }
        return names;
    }

    private static Map<String, String> read(String content, String path) {
        Once once = new Once(path);
        try {
            once.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        Map<String, String> texts = new HashMap<>();
        once.stringPropertyNames().forEach(key -> texts.put(key, once.getProperty(key)));
        return texts;
    }

    /** Properties that refuse a key twice, where the library lets the last one win. */
    private static final class Once extends Properties {
        private static final long serialVersionUID = 1L;
        private final String path;

        Once(String path) {
            this.path = path;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException("the message " + key + " stands twice in " + path);
            }
            return super.put(key, value);
        }

        @Override
        public synchronized boolean equals(Object other) {
            return this == other;
        }

        @Override
        public synchronized int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
