package org.baoxue.prose;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of a text.
 *
 * @param level 1 to 6, as written
 * @param text its words as people may see them
 * @param filled whether there are words below it before the next heading of the same or a higher level
 */
public record Heading(int level, String text, boolean filled) {
    private static final String CHINESE = "[零〇一二三四五六七八九十百]{1,5}";
    private static final Pattern NUMBERING = Pattern.compile("第(?:" + CHINESE + "|\\d{1,3})[章节部分条篇]{1,2}[、.:：\\s]*"
            + "|" + CHINESE + "[、.．:：)]\\s*"
            + "|[(（](?:" + CHINESE + "|\\d{1,3}|[a-zA-Z])[)）][、.]?\\s*"
            + "|\\d{1,3}(?:\\.\\d{1,3}){1,4}[、.．:：)）]?\\s*"
            + "|\\d{1,3}[、.．:：)）\\s]\\s*"
            + "|[ivxIVX]{1,6}[.)、]\\s*");

    private static final Pattern MARKS = Pattern.compile("[#＃*_>]+");

    /**
     * The name that a line would have if it were a heading: {@link #bare}, without marks such as those of bold type, or number signs that
     * no blank follows.
     */
    public static String meant(String line) {
        return bare(MARKS.matcher(line).replaceAll(""));
    }

    /** Its words as {@link #bare} has them. */
    public String name() {
        return bare(text);
    }

    /**
     * A heading for comparison: without numbering such as 一、 （一） 1. 第一部分, without blanks and without a mark at its end, in half
     * width and lower case.
     */
    public static String bare(String heading) {
        String rest = Normalizer.normalize(heading, Normalizer.Form.NFKC).strip();
        for (Matcher number = NUMBERING.matcher(rest); number.lookingAt(); number = NUMBERING.matcher(rest)) {
            rest = rest.substring(number.end()).strip();
        }
        String bare = rest.replaceAll("[\\s\\u3000]+", "").toLowerCase(Locale.ROOT);
        int end = bare.length();
        while (end > 0 && ":。.;".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(0, end);
    }
}
