package org.baoxue.app.views.sides;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.calendar.Filing;
import org.baoxue.model.Period;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureCell.Kind;
import org.baoxue.view.Label;
import org.baoxue.view.SideView;

/** What became of a submission as a mark: a word first, colour only repeats it. A submission that nobody owes is no missing one. */
final class FilingMarks {
    private final FigureDesk desk;

    FilingMarks(FigureDesk desk) {
        this.desk = desk;
    }

    /** The mark of a submission: how it came, and behind it whether it is a nil return, was sent back, was revised. */
    FigureCell of(Filing filing) {
        List<String> further = new ArrayList<>();
        if (isNil(filing)) {
            further.add(word("nil"));
        }
        if (filing.returned()) {
            further.add(word("returned"));
        }
        if (filing.corrected()) {
            further.add(word("revised"));
        }
        return FigureCell.mark(kind(filing), word(filing.status().name()), String.join(word("and"), further));
    }

    /** Where nothing was owed: not missing, and not zero either. */
    FigureCell notOwed() {
        return desk.cells().none();
    }

    /** Whether it is a declaration of nil for every stage. */
    boolean isNil(Filing filing) {
        Period period = filing.expected().period();
        return filing.status().isReported()
                && filing.expected().form().equals("declaration")
                && period.kind() == Period.Kind.MONTH
                && desk.outcome()
                        .settled()
                        .facts()
                        .declarations()
                        .isNil(filing.expected().unit(), period.from());
    }

    /** The key: every mark that may stand in a table. */
    List<SideView.Mark> key() {
        List<SideView.Mark> key = new ArrayList<>();
        for (Filing.Status status : Filing.Status.values()) {
            key.add(new SideView.Mark(
                    FigureCell.mark(kind(status), word(status.name()), ""), Label.of("mark." + status + ".meaning")));
        }
        for (String further : List.of("nil", "returned", "revised")) {
            key.add(new SideView.Mark(
                    FigureCell.mark(Kind.FINE, word(further), ""), Label.of("mark." + further + ".meaning")));
        }
        key.add(new SideView.Mark(notOwed(), Label.of("mark.not_owed.meaning")));
        return key;
    }

    private String word(String key) {
        return desk.messages().text("mark." + key);
    }

    /** What was sent back and never came again stands out however early it came. */
    private static Kind kind(Filing filing) {
        Kind kind = kind(filing.status());
        return kind == Kind.FINE && filing.returned() && !filing.corrected() ? Kind.DOUBT : kind;
    }

    private static Kind kind(Filing.Status status) {
        return switch (status) {
            case ON_TIME -> Kind.FINE;
            case LATE, UNKNOWN -> Kind.DOUBT;
            case UNREADABLE -> Kind.FAULT;
            case MISSING -> Kind.MISSING;
        };
    }
}
