package org.baoxue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text in one language, so that a page can say which: a reader who hears an English page hears a Chinese name as Chinese.
 * Names, masked cells and file names have no translation; they stand as they are inside sentences that have one.
 *
 * @param lang its BCP 47 tag; empty where it is the language of the page
 */
public record Passage(String text, String lang) {
    /** Chinese characters, and what stands between them without belonging to another language. */
    private static final String CHARACTER = "[\\p{IsHan}\\u3000-\\u303F\\uFF01-\\uFF5E]";

    private static final Pattern CHINESE = Pattern.compile(CHARACTER + "+(?:[\\d*]+" + CHARACTER + "+)*");

    /** The passages of a text on a page in this language, in order; a Chinese page has only one. */
    public static List<Passage> of(String text, Language page) {
        if (page.isFirst()) {
            return List.of(new Passage(text, ""));
        }
        List<Passage> passages = new ArrayList<>();
        Matcher chinese = CHINESE.matcher(text);
        int done = 0;
        while (chinese.find()) {
            add(passages, text.substring(done, chinese.start()), "");
            add(passages, chinese.group(), Language.CHINESE.tag());
            done = chinese.end();
        }
        add(passages, text.substring(done), "");
        return passages;
    }

    private static void add(List<Passage> passages, String text, String lang) {
        if (!text.isEmpty()) {
            passages.add(new Passage(text, lang));
        }
    }
}
