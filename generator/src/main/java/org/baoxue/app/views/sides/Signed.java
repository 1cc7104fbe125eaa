package org.baoxue.app.views.sides;

import org.baoxue.app.views.FigureDesk;
import org.baoxue.model.Value;
import org.baoxue.view.FigureCell;

/** A difference with its sign; 0 is in order, anything else is not. */
final class Signed {
    private Signed() {}

    static FigureCell of(FigureDesk desk, long difference) {
        String text = (difference > 0 ? "+" : difference < 0 ? "−" : "")
                + desk.figures().number(Math.abs(difference));
        FigureCell.Kind kind = difference == 0 ? FigureCell.Kind.NUMBER : FigureCell.Kind.FAULT;
        return new FigureCell(text, kind, "", FigureCell.NO_NOTE, difference);
    }

    /** The first less the second; none unless both are known. What either lacks stands with it, in its own cell. */
    static FigureCell between(FigureDesk desk, Value.Amount first, Value.Amount second) {
        return first.count().isKnown() && second.count().isKnown()
                ? of(desk, first.count().orElse(0) - second.count().orElse(0))
                : desk.cells().none();
    }
}
