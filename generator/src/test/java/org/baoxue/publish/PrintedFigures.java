package org.baoxue.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The figures that a reader of a page, and of its twin, meets one after the other. */
final class PrintedFigures {
    private static final Pattern STAGE = Pattern.compile("^(小学|初中|Primary|Junior secondary)\\s");
    private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");

    private PrintedFigures() {}

    /** First figures and cells of tables, written as a twin writes them. */
    static List<String> ofPage(Document page) {
        List<String> figures = new ArrayList<>();
        for (Element element : page.select("#headlines .big, #headlines .split > span, main table tbody td")) {
            Element copy = element.clone();
            String detail = copy.select("small:not(.n)").text();
            String note = copy.select("small.n").text();
            String mark = copy.select("sup").text();
            copy.select("small, sup").remove();
            figures.add(STAGE.matcher(copy.text()).replaceFirst("")
                    + (detail.isEmpty() ? "" : " (" + detail + ")")
                    + (note.isEmpty() ? "" : " – " + note)
                    + (mark.isEmpty() ? "" : " " + mark));
        }
        return figures;
    }

    /** The cells of all tables but their heads. */
    static List<String> ofTwin(String twin) {
        List<String> figures = new ArrayList<>();
        int line = 0;
        for (String text : twin.lines().toList()) {
            line = text.startsWith("|") ? line + 1 : 0;
            if (line > 2) {
                String[] cells = BORDER.split(text, -1);
                for (int i = 2; i < cells.length - 1; i++) {
                    figures.add(plain(cells[i]));
                }
            }
        }
        return figures;
    }

    /** The headings of a twin in order. */
    static List<String> headings(String twin) {
        return twin.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> plain(line.replaceFirst("^#+", "")))
                .toList();
    }

    /** What a twin lists below its tables and at its head. */
    static List<String> notes(String twin) {
        return twin.lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> plain(line.substring(2)))
                .toList();
    }

    /** Markdown as it is read. */
    static String plain(String markdown) {
        return markdown.replaceAll("\\\\(\\p{Punct})", "$1").strip();
    }
}
