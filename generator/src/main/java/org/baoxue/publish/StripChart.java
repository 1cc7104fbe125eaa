package org.baoxue.publish;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.view.FigureCell;
import org.baoxue.view.Label;
import org.baoxue.view.Strip;
import org.jspecify.annotations.Nullable;

/**
 * A strip as a drawing: all coordinates of its bars in whole units, so that the template only repeats them. Heights are
 * proportional to the largest total; a count above zero is at least one unit high.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param base where the bars stand
 */
public record StripChart(int width, int height, int base, List<Column> columns) {
    private static final int STEP = 96;
    private static final int BAR = 44;
    private static final int TOP = 22;
    private static final int TALLEST = 96;
    private static final int BELOW = 24;

    public StripChart {
        columns = List.copyOf(columns);
    }

    /**
     * One month.
     *
     * @param x the left edge of its bar
     * @param center the middle of its bar
     * @param lower the height of the lower part
     * @param upper the height of the upper part
     * @param upperY the top of the upper part
     * @param lowerY the top of the lower part
     * @param valueY the base line of the figure above the bar
     */
    public record Column(
            Label label,
            @Nullable String anchor,
            FigureCell total,
            int x,
            int center,
            int lower,
            int upper,
            int upperY,
            int lowerY,
            int valueY) {}

    /** Draws a strip. */
    public static StripChart of(Strip strip) {
        long most = 1;
        for (Strip.Bar bar : strip.bars()) {
            most = Math.max(most, size(bar.lower()) + size(bar.upper()));
        }
        List<Column> columns = new ArrayList<>();
        int base = TOP + TALLEST;
        int x = (STEP - BAR) / 2;
        for (Strip.Bar bar : strip.bars()) {
            int lower = height(size(bar.lower()), most);
            int upper = height(size(bar.upper()), most);
            int top = base - lower - upper;
            columns.add(new Column(
                    bar.label(), bar.anchor(), bar.total(), x, x + BAR / 2, lower, upper, top, base - lower, top - 6));
            x += STEP;
        }
        return new StripChart(STEP * strip.bars().size(), base + BELOW, base, columns);
    }

    /** The width of every bar. */
    public int bar() {
        return BAR;
    }

    /** The base line of the months' names. */
    public int labelY() {
        return base + BELOW - 7;
    }

    private static long size(FigureCell cell) {
        return cell.isNumber() ? Math.max(0, cell.sort()) : 0;
    }

    private static int height(long size, long most) {
        return size == 0 ? 0 : (int) Math.max(1, size * (TALLEST - 1) / most);
    }
}
