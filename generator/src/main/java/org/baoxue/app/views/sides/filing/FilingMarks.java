package org.baoxue.app.views.sides.filing;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.calendar.Filing;
import org.baoxue.calendar.FilingState;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureCell.Kind;
import org.baoxue.view.Label;
import org.baoxue.view.SideView;

/**
 * The state of a submission as a mark: a sign and a word, which colour only repeats. A submission that nobody owes is no missing one. The
 * signs are of GB 2312, so that every Chinese font has them.
 */
final class FilingMarks {
    private final FigureDesk desk;

    FilingMarks(FigureDesk desk) {
        this.desk = desk;
    }

    /** The mark of a submission: its state, and behind it what else is to be said of it. */
    FigureCell of(Filing filing) {
        return FigureCell.mark(kind(filing), said(filing.state()), String.join(word("and"), further(filing)));
    }

    /** Where nothing was owed: not missing, and not zero either. */
    FigureCell notOwed() {
        return desk.cells().none();
    }

    /** Where everything is owed later. */
    FigureCell notDue() {
        return FigureCell.mark(kind(FilingState.EXPECTED), said(FilingState.EXPECTED), "");
    }

    /** What its state alone does not say: that it was sent back once, how its first readable version came, and that it is a nil return. */
    private List<String> further(Filing filing) {
        List<String> further = new ArrayList<>();
        boolean latest = filing.state() == FilingState.RETURNED || filing.state() == FilingState.REVISED;
        if (filing.nil() && filing.state() != FilingState.NIL) {
            further.add(word("NIL"));
        }
        if (filing.corrected() && filing.state() == FilingState.RETURNED) {
            further.add(word("REVISED"));
        }
        if (filing.returned() && filing.state() != FilingState.RETURNED) {
            further.add(word("sent_back"));
        }
        if (latest || (filing.state() == FilingState.NIL && filing.status() != Filing.Status.ON_TIME)) {
            further.add(word(filing.status().name()));
        }
        return further;
    }

    /** The key: every mark that may stand in a table. */
    List<SideView.Mark> key() {
        List<SideView.Mark> key = new ArrayList<>();
        for (FilingState state : FilingState.values()) {
            key.add(new SideView.Mark(
                    FigureCell.mark(kind(state), said(state), ""), Label.of("mark." + state + ".meaning")));
        }
        key.add(new SideView.Mark(notOwed(), Label.of("mark.not_owed.meaning")));
        return key;
    }

    private String said(FilingState state) {
        return sign(state) + " " + word(state.name());
    }

    private String word(String key) {
        return desk.messages().text("mark." + key);
    }

    private static String sign(FilingState state) {
        return switch (state) {
            case MISSING -> "×";
            case RECEIVED -> "◇";
            case UNREADABLE -> "■";
            case RETURNED -> "←";
            case LATE -> "▲";
            case UNKNOWN -> "△";
            case REVISED -> "◎";
            case NIL -> "○";
            case ON_TIME -> "√";
            case EXPECTED -> "□";
        };
    }

    /** What came late stands out whatever became of it since. */
    private static Kind kind(Filing filing) {
        if (filing.state() == FilingState.RETURNED && !filing.status().isReported()) {
            return Kind.FAULT;
        }
        Kind kind = kind(filing.state());
        return kind == Kind.FINE && filing.status() != Filing.Status.ON_TIME ? Kind.DOUBT : kind;
    }

    private static Kind kind(FilingState state) {
        return switch (state) {
            case ON_TIME, NIL, REVISED -> Kind.FINE;
            case LATE, UNKNOWN, RETURNED -> Kind.DOUBT;
            case UNREADABLE, RECEIVED -> Kind.FAULT;
            case MISSING -> Kind.MISSING;
            case EXPECTED -> Kind.VOID;
        };
    }
}
