package org.baoxue.write.sheets;

import java.util.List;

/**
 * A sheet without its rows.
 *
 * @param name of its tab, at most 31 characters
 * @param columns from the first on
 * @param frozen how many rows, and columns, stay when the rest is moved
 * @param checks of its cells
 * @param links from its cells to others
 * @param paper how it is printed
 */
public record SheetPlan(
        String name, List<Col> columns, Frozen frozen, List<CellCheck> checks, List<Link> links, Paper paper) {
    private static final int LONGEST = 31;
    private static final String NOT_IN_NAMES = ":\\/?*[]";

    public SheetPlan {
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
        links = List.copyOf(links);
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("a sheet cannot be named " + name);
        }
    }

    /** A sheet of columns that are as wide as the text in them needs, and nothing else. */
    public static SheetPlan of(String name, List<Col> columns, Frozen frozen) {
        return new SheetPlan(name, columns, frozen, List.of(), List.of(), Paper.LANDSCAPE);
    }

    /**
     * A column.
     *
     * @param width in digits
     * @param look of its empty cells
     */
    public record Col(double width, Look look) {}

    /** What stays when the rest is moved. */
    public record Frozen(int rows, int columns) {
        /** Nothing. */
        public static final Frozen NOTHING = new Frozen(0, 0);
    }

    /** A link from a cell to one of another sheet. */
    public record Link(String from, String sheet, String to) {}

    /**
     * How a sheet is printed: A4, as wide as the paper.
     *
     * @param landscape whether the paper lies on its side
     * @param repeated how many rows stand at the head of each page
     * @param pages how many pages it is wide; on more than one, the frozen columns stand on each
     * @param tab the colour of its tab, {@code RRGGBB}; empty for none
     */
    public record Paper(boolean landscape, int repeated, int pages, String tab) {
        /** On its side, one page wide, the first row on each page. */
        public static final Paper LANDSCAPE = new Paper(true, 1, 1, "");
    }
}
