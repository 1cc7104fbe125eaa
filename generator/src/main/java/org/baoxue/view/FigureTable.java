package org.baoxue.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Any table of a page: a caption, columns, rows in one or more blocks, notes under it. Every row has as many cells as there
 * are columns besides the first, which names the rows.
 *
 * @param caption its title
 * @param unit what its figures count (单位：人), printed at the upper right; null if it says nothing
 * @param columns the first names the rows, the others the cells
 * @param blocks the rows; a table without rows prints {@code emptyWords}
 * @param emptyWords what is said instead of a table without rows
 * @param notes what stands below
 */
public record FigureTable(
        Label caption,
        @Nullable Label unit,
        List<Column> columns,
        List<Block> blocks,
        Label emptyWords,
        List<Label> notes) {
    /** How many circled numbers there are, ① to ⑳. */
    private static final int CIRCLED = 20;

    public FigureTable {
        columns = List.copyOf(columns);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        for (Block block : blocks) {
            for (Row row : block.rows()) {
                if (row.cells().size() != columns.size() - 1) {
                    throw new IllegalArgumentException("a row of the table " + caption + " has "
                            + row.cells().size() + " cells under " + (columns.size() - 1) + " columns");
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param group the heading above it and its neighbours of the same group; null if it has none
     * @param numeric whether its cells are set to the right
     */
    public record Column(Label label, @Nullable Label group, boolean numeric) {
        /** A column of figures. */
        public static Column figures(Label label) {
            return new Column(label, null, true);
        }

        /** A column of words. */
        public static Column words(Label label) {
            return new Column(label, null, false);
        }
    }

    /** Rows under a common heading; without one if {@code heading} is null. */
    public record Block(@Nullable Label heading, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param head what it is about
     * @param link where its head leads; null for nowhere
     * @param level how deep it is indented: 0 for units and totals, 1 for their parts (其中)
     * @param total whether it sums up its block
     */
    public record Row(Label head, @Nullable Target link, int level, boolean total, List<FigureCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A plain row. */
        public static Row of(Label head, List<FigureCell> cells) {
            return new Row(head, null, 0, false, cells);
        }
    }

    /** Neighbouring columns under a common heading; a single column without one if {@code label} is null. */
    public record Group(@Nullable Label label, List<Column> columns) {
        public Group {
            columns = List.copyOf(columns);
        }
    }

    /** What is said once below the table of all cells that bear its mark. */
    public record Footnote(String mark, Label note) {}

    /** A table of one block without a heading. */
    public static FigureTable of(Label caption, @Nullable Label unit, List<Column> columns, List<Row> rows) {
        return new FigureTable(
                caption, unit, columns, List.of(new Block(null, rows)), Label.of("table.empty"), List.of());
    }

    /** The same table with these notes below. */
    public FigureTable noted(List<Label> below) {
        return new FigureTable(caption, unit, columns, blocks, emptyWords, below);
    }

    /** The same table, saying this if it has no rows. */
    public FigureTable whenEmpty(Label words) {
        return new FigureTable(caption, unit, columns, blocks, words, notes);
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return blocks.stream().allMatch(block -> block.rows().isEmpty());
    }

    /** The different explanations of its cells, each with its mark (①, ②, … ⑳, then (21)), in reading order. */
    public List<Footnote> footnotes() {
        Set<Label> notes = new LinkedHashSet<>();
        for (Block block : blocks) {
            for (Row row : block.rows()) {
                row.cells().stream().filter(FigureCell::hasNote).forEach(cell -> notes.add(cell.note()));
            }
        }
        List<Footnote> footnotes = new ArrayList<>();
        for (Label note : notes) {
            footnotes.add(new Footnote(mark(footnotes.size()), note));
        }
        return footnotes;
    }

    private static String mark(int at) {
        return at < CIRCLED ? Character.toString('①' + at) : "(" + (at + 1) + ")";
    }

    /** Whether its columns are grouped. */
    public boolean isGrouped() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    /** Its columns besides the first, gathered under their headings, in order. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<Column> together = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            Column column = columns.get(i);
            together.add(column);
            Label next = i + 1 < columns.size() ? columns.get(i + 1).group() : null;
            if (column.group() == null || !column.group().equals(next)) {
                groups.add(new Group(column.group(), together));
                together = new ArrayList<>();
            }
        }
        return groups;
    }
}
