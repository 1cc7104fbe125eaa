package org.baoxue.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The months of a year as small stacked bars. Its figures also stand in a table beside it.
 *
 * @param caption what the bars show
 * @param lower what the lower part of each bar counts
 * @param upper what the upper part counts
 */
public record Strip(Label caption, Label lower, Label upper, List<Bar> bars) {
    public Strip {
        bars = List.copyOf(bars);
    }

    /**
     * One month. A part that is not a number has no height; a total that is not one is shown as a gap with its sign.
     *
     * @param label the month in short
     * @param anchor the id of its section on the page; null if it has none
     */
    public record Bar(Label label, @Nullable String anchor, FigureCell lower, FigureCell upper, FigureCell total) {}
}
