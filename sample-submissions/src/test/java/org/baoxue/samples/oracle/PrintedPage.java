package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** All that the main part of a written page prints, as lines. Nothing is left out but the legend and the contents list. */
final class PrintedPage {
    private static final Set<String> WHOLE =
            Set.of("h1", "h2", "h3", "h4", "p", "caption", "li", "figcaption", "title");

    private final Lines lines = new Lines();

    private PrintedPage() {}

    /** The lines of a page; text that stands in no known place becomes a line of its own, so that no check misses it. */
    static List<Lines.Line> of(Document page) {
        PrintedPage printed = new PrintedPage();
        printed.lines.in("frame").add(page.select("p.asof").text());
        Element main = page.getElementById("main");
        if (main == null) {
            throw new IllegalStateException("a page without a main part");
        }
        printed.walk(main, "main");
        return printed.lines.all();
    }

    private void walk(Element element, String area) {
        String inside = element.normalName().equals("section") ? element.id() : area;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                lines.in(inside).add(text.text().trim());
            } else if (node instanceof Element child && !isLegend(child)) {
                lines.in(inside);
                take(child, inside);
            }
        }
    }

    private void take(Element child, String area) {
        if (child.normalName().equals("tr") || isFact(child)) {
            lines.add(child.children().stream().map(PrintedPage::cell).toList());
        } else if (child.normalName().equals("g")) {
            lines.add(child.select("text").eachText());
        } else if (WHOLE.contains(child.normalName()) && child.select("p").size() <= 1) {
            lines.add(child.text());
        } else {
            walk(child, area);
        }
    }

    private static boolean isFact(Element child) {
        return child.normalName().equals("div")
                && child.parent() != null
                && child.parent().normalName().equals("dl");
    }

    /** The legend of signs, contents and links say nothing of the unit, and what it wrote itself is not reckoned. */
    private static boolean isLegend(Element element) {
        if (element.hasClass("contents") && element.text().matches(".*\\d.*")) {
            throw new IllegalStateException("a figure in the contents: " + element.text());
        }
        boolean report = element.parent() != null
                && element.parent().id().equals("reports")
                && !element.normalName().equals("h2");
        return element.hasClass("contents")
                || element.hasClass("beside")
                || element.hasClass("own")
                || element.id().equals("signs")
                || report;
    }

    private static String cell(Element cell) {
        List<String> parts = new ArrayList<>();
        for (Node node : cell.childNodes()) {
            String text = node instanceof Element element ? element.text() : ((TextNode) node).text();
            if (!text.isBlank()) {
                parts.add(text.trim());
            }
        }
        return String.join("|", parts);
    }
}
