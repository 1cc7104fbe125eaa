package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.Value;
import org.baoxue.text.Figures;
import org.baoxue.text.Messages;
import org.baoxue.view.FigureCell;
import org.baoxue.view.Label;

/** Values into cells: the figure, its two counts where it is a rate, what it lacks, and the number to order by. */
public final class Cells {
    private final Messages messages;
    private final Figures figures;

    /** Cells in the language of these messages. */
    public Cells(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    /** A value with one figure: an amount or a rate. A distribution has several, see {@link #days}. */
    public FigureCell of(Value value) {
        if (value instanceof Value.Amount amount) {
            return lacking(count(amount.count()), amount.gaps());
        }
        if (value instanceof Value.Ratio ratio) {
            return rate(ratio);
        }
        if (value instanceof Value.Quotient quotient) {
            Value.Ratio counts = figures.rated(quotient);
            FigureCell cell = rate(counts);
            return new FigureCell(figures.quotient(quotient), cell.kind(), cell.detail(), cell.note(), cell.sort());
        }
        throw new IllegalArgumentException("a distribution fills several cells");
    }

    /** A count that lacks nothing. */
    public FigureCell count(Count count) {
        return cell(figures.count(count), "", count, count.orElse(FigureCell.UNSORTED));
    }

    /** A rate with its two counts; without them where there was no occasion. */
    public FigureCell rate(Value.Ratio ratio) {
        Count state = figures.state(ratio);
        long order = state.isKnown() ? figures.order(ratio) : FigureCell.UNSORTED;
        String counts = state == Count.Absent.NOT_APPLICABLE ? "" : figures.fraction(ratio);
        return lacking(cell(figures.rate(ratio), counts, state, order), ratio.gaps());
    }

    /** Number of cases, median, P90, and the number beyond each limit, in this order; each lacks what the number does. */
    public List<FigureCell> days(Value.Days days) {
        List<FigureCell> cells = new ArrayList<>();
        cells.add(lacking(count(days.number()), days.gaps()));
        Count halves = days.medianHalves();
        FigureCell median = cell(figures.median(halves), "", halves, halves.orElse(FigureCell.UNSORTED));
        cells.add(lacking(median, days.gaps()));
        cells.add(lacking(count(days.p90()), days.gaps()));
        days.over().forEach(over -> cells.add(lacking(count(over), days.gaps())));
        return cells;
    }

    /** A figure that does not exist here. */
    public FigureCell none() {
        return new FigureCell(
                messages.text("figure.void"), FigureCell.Kind.VOID, "", FigureCell.NO_NOTE, FigureCell.UNSORTED);
    }

    private FigureCell lacking(FigureCell cell, Gaps gaps) {
        boolean allRows = gaps.leftOutRows() == 0;
        if (gaps.isNone() || (allRows && cell.kind() == FigureCell.Kind.MISSING)) {
            return cell; // 未报 says by itself that all its units are lacking
        }
        String missing = figures.number(gaps.missingUnits());
        String rows = figures.number(gaps.leftOutRows());
        String units = gaps.missingCounties() == 0 ? "" : "_units";
        if (allRows) {
            return cell.with(Label.of("gaps.schools" + units, "n", missing));
        }
        return cell.with(
                gaps.missingUnits() == 0
                        ? Label.of("gaps.rows", "n", rows)
                        : Label.of("gaps.both" + units, "schools", missing, "rows", rows));
    }

    private static FigureCell cell(String text, String detail, Count state, long order) {
        return new FigureCell(text, kind(state), detail, FigureCell.NO_NOTE, order);
    }

    private static FigureCell.Kind kind(Count count) {
        if (!(count instanceof Count.Absent absent)) {
            return FigureCell.Kind.NUMBER;
        }
        return switch (absent) {
            case MISSING -> FigureCell.Kind.MISSING;
            case NOT_APPLICABLE -> FigureCell.Kind.NOT_APPLICABLE;
            case SUPPRESSED -> FigureCell.Kind.SUPPRESSED;
        };
    }
}
