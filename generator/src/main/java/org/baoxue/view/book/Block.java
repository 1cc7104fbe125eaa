package org.baoxue.view.book;

import java.util.List;
import java.util.Locale;

/** What a section is made of. */
public sealed interface Block {
    /** The name by which a template tells the kinds apart: {@code paragraph}, {@code bullets}, {@code facts}, {@code copy}, {@code table}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A paragraph. */
    record Paragraph(Inline words) implements Block {}

    /** A list of points. */
    record Bullets(List<Inline> points) implements Block {
        public Bullets {
            points = List.copyOf(points);
        }
    }

    /** Names and what is to be said of them. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One of the facts. */
    record Fact(String name, Inline value) {}

    /** A line that readers copy into their files as it stands. */
    record Copy(String text) implements Block {}

    /**
     * A table of words.
     *
     * @param caption its title
     * @param heads the headings of its columns
     * @param rows its rows, each with as many cells as there are heads
     */
    record Table(String caption, List<String> heads, List<Line> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            for (Line row : rows) {
                if (row.cells().size() != heads.size()) {
                    throw new IllegalArgumentException("a row of the table " + caption + " has "
                            + row.cells().size() + " cells under " + heads.size() + " headings");
                }
            }
        }
    }

    /**
     * A row.
     *
     * @param anchor its id on the page; empty if nothing links to it
     * @param cells its cells; the first names the row
     */
    record Line(String anchor, List<Inline> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
