package org.baoxue.facts.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baoxue.facts.CaseEntry;
import org.baoxue.model.Ledger;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** The rows of one case in one month, in the order in which they happened, without those that only repeat another unit's. */
final class MonthRows {
    private MonthRows() {}

    /**
     * The rows that count.
     *
     * @param position where the case stood before; null if it was not open
     */
    static List<CaseEntry> counting(List<CaseEntry> rows, @Nullable Position position) {
        List<CaseEntry> ordered = new ArrayList<>(rows);
        ordered.sort(order(position));
        UnitCode answering = position != null
                ? position.unit()
                : ordered.isEmpty() ? null : ordered.get(0).unit();
        return ordered.stream().filter(row -> !isEcho(row, ordered, answering)).toList();
    }

    /** By the place of a row: what two files say of one thing must not depend on who read them first. */
    static Comparator<CaseEntry> byPlace() {
        return Comparator.comparing((CaseEntry row) -> row.place().file())
                .thenComparing(row -> row.place().sheet())
                .thenComparing(row -> row.place().row());
    }

    /**
     * The ledger on which the case stands first; then by date, ledger, closings before openings, givers before takers, unit, place. What
     * is filed under a second number came after the first.
     */
    private static Comparator<CaseEntry> order(@Nullable Position position) {
        Ledger first = position == null ? null : position.ledger();
        return Comparator.comparing((CaseEntry row) -> row.ledger() != first)
                .thenComparing(MonthRows::since)
                .thenComparing(CaseEntry::ledger)
                .thenComparing(row -> row.state() == CaseEntry.State.OPEN)
                .thenComparing(CaseEntry::handedIn)
                .thenComparing(CaseEntry::unit)
                .thenComparing(byPlace());
    }

    /** A second file of the month that names a case for which the answering unit files a row itself: it counts once. */
    private static boolean isEcho(CaseEntry row, List<CaseEntry> month, @Nullable UnitCode answering) {
        if (answering == null || row.unit().equals(answering) || row.handedIn()) {
            return false;
        }
        return month.stream()
                .anyMatch(each -> each.ledger() == row.ledger() && each.unit().equals(answering) && !passesOn(each));
    }

    /** A handover or transfer, after which another unit may file the case in the same month. */
    private static boolean passesOn(CaseEntry row) {
        return row.state() == CaseEntry.State.CLOSED && CaseEntry.closesOnConfirmation(row.closing());
    }

    /** Since when the case is on the row's ledger; the month's first day where the row does not say it. */
    static LocalDate since(CaseEntry row) {
        LocalDate since = row.since();
        return since == null ? row.month().atDay(1) : since;
    }

    /** Whether the row tells of an episode that began after the day: it is marked as one, or was found or last present after it. */
    static boolean beginsAfter(CaseEntry entry, LocalDate day) {
        LocalDate since = since(entry);
        LocalDate present = entry.marks().lastPresentOn();
        return entry.marks().relapse() || since.isAfter(day) || (present != null && !present.isBefore(day));
    }
}
