package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.List;

/** What a page prints, line by line: a line is a table's row, a caption, a paragraph, a note. */
final class Lines {
    private static final int CIRCLED = 20;

    private final List<Line> lines = new ArrayList<>();
    private String area = "";

    /** One line of an area of the page, cell by cell. */
    record Line(String area, List<String> cells) {}

    /** The lines that follow stand in this area. */
    Lines in(String name) {
        area = name;
        return this;
    }

    Lines add(String... cells) {
        return add(List.of(cells));
    }

    Lines add(List<String> cells) {
        lines.add(new Line(area, List.copyOf(cells)));
        return this;
    }

    /** Replaces what the cells of a table lack by marks, and says it once below. */
    Lines footnotes(int tableBegan) {
        List<String> notes = new ArrayList<>();
        for (int at = tableBegan; at < lines.size(); at++) {
            Line line = lines.get(at);
            lines.set(
                    at,
                    new Line(
                            line.area(),
                            line.cells().stream()
                                    .map(cell -> marked(cell, notes))
                                    .toList()));
        }
        for (int at = 0; at < notes.size(); at++) {
            add(mark(at) + " " + notes.get(at));
        }
        return this;
    }

    /** ① to ⑳, then (21) and so on. */
    private static String mark(int at) {
        return at < CIRCLED ? Character.toString('①' + at) : "(" + (at + 1) + ")";
    }

    /** The figure, its mark, its two counts. */
    private static String marked(String cell, List<String> notes) {
        int bar = cell.lastIndexOf('|');
        String note = cell.substring(bar + 1);
        if (bar < 0 || !note.matches("(含未报 [\\d,]+ (校|个单位|个县（市、区）)|有月份未报)?，?([\\d,]+ 行有误未计)?")) {
            return cell;
        }
        if (!notes.contains(note)) {
            notes.add(note);
        }
        String[] parts = cell.substring(0, bar).split("\\|", 2);
        String mark = "|" + mark(notes.indexOf(note));
        return parts[0] + mark + (parts.length == 1 ? "" : "|" + parts[1]);
    }

    /** Where the next line will stand. */
    int size() {
        return lines.size();
    }

    List<Line> all() {
        return lines;
    }
}
