package org.baoxue.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The figures that a reader of a page, and of its Markdown twin, meets one after the other. */
final class PrintedFigures {
    private static final Pattern STAGE = Pattern.compile("^(小学|初中|Primary|Junior secondary)\\s");
    private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("[-<]?\\d[\\d,.]*( \\(.*\\))?( [①-⑳])?");

    private PrintedFigures() {}

    /** First figures and cells of tables, written as a twin writes them. */
    static List<String> ofPage(Document page) {
        List<String> figures = new ArrayList<>();
        for (Element element : page.select(
                "#headlines .big, #headlines .split > span, main table tbody td:not(.own td:first-child)")) {
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

    /** Those of a page's figures that are numbers and so the same in every language; findings, which hold words, have none. */
    static List<String> numbers(Document page) {
        if (page.select("#headlines").isEmpty()) {
            return List.of();
        }
        return ofPage(page).stream()
                .map(figure -> figure.replaceAll(" – .*", ""))
                .filter(figure -> NUMBER.matcher(figure).matches())
                .toList();
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
                    figures.add(cells[i].replaceAll("\\\\(\\p{Punct})", "$1").strip());
                }
            }
        }
        return figures;
    }

    /** Where a twin's links lead. */
    static List<String> links(String twin) {
        return LINK.matcher(twin).results().map(found -> found.group(1)).toList();
    }
}
