package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.List;

/** What a page prints, line by line: a line is a table's row, a caption, a paragraph, a note. */
final class Lines {
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

    List<Line> all() {
        return lines;
    }
}
