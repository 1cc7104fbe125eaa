package org.baoxue.facts.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Ground;
import org.baoxue.facts.UnitMonth;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** All movements and month-end stocks of a run, by unit, stage and ledger, and the life of each case. */
public final class FlowBook {
    private record Key(UnitCode unit, Stage stage, Ledger ledger) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && unit.equals(key.unit)
                    && stage.equals(key.stage)
                    && ledger.equals(key.ledger);
        }

        @Override
        public int hashCode() {
            return (unit.hashCode() * 31 + stage.hashCode()) * 31 + ledger.hashCode();
        }
    }

    private final Map<Key, UnitFlows> flows = new HashMap<>();
    private final Courses courses;
    private final SortedMap<String, CaseLife> lives = new TreeMap<>();
    private final Map<String, List<CaseEntry>> entries = new HashMap<>();
    private final Map<UnitCode, List<Confirmation>> confirmations = new HashMap<>();
    private final Map<UnitCode, Set<String>> filedAt = new HashMap<>();

    private FlowBook(Courses courses) {
        this.courses = courses;
    }

    static FlowBook of(Courses courses, Ground ground, Coverage coverage) {
        FlowBook book = new FlowBook(courses);
        courses.all().forEach((caseNo, entries) -> book.add(caseNo, entries, ground, coverage));
        return book;
    }

    private void add(String caseNo, List<CaseEntry> rows, Ground ground, Coverage coverage) {
        CaseLife life = CaseLife.of(rows, ground, coverage);
        lives.put(caseNo, life);
        life.movements().forEach(this::add);
        List<CaseEntry> placed = CaseLife.placed(rows, ground);
        entries.put(caseNo, placed);
        placed.forEach(entry ->
                filedAt.computeIfAbsent(entry.unit(), u -> new TreeSet<>()).add(caseNo));
        long child = courses.child(caseNo);
        Confirmation.of(placed, child, ground)
                .forEach(confirmation -> confirmations
                        .computeIfAbsent(confirmation.unit(), u -> new ArrayList<>())
                        .add(confirmation));
        CaseEntry last = placed.isEmpty() ? null : placed.get(placed.size() - 1);
        boolean never = last != null && last.cause().neverEnrolled();
        life.monthEnds()
                .forEach((month, at) -> at(at.unit(), at.stage(), at.ledger())
                        .stock(month, new UnitFlows.OpenCase(caseNo, child, never, at)));
        for (Movement movement : life.movements()) {
            if (movement instanceof Movement.Carried carried) {
                Position at = new Position(carried.ledger(), carried.unit(), carried.stage(), carried.since());
                silentBefore(carried, placed, ground, coverage)
                        .forEach(month -> at(at.unit(), at.stage(), at.ledger())
                                .toldLater(month, new UnitFlows.OpenCase(caseNo, child, never, at)));
            }
        }
    }

    /**
     * The months before a carried entry at whose end it stood there, though their ledgers are not known: back to its day, to a known ledger
     * or to another row.
     */
    private static List<YearMonth> silentBefore(
            Movement.Carried carried, List<CaseEntry> placed, Ground ground, Coverage coverage) {
        List<YearMonth> silent = new ArrayList<>();
        YearMonth month = carried.month().minusMonths(1);
        while (ground.months().contains(month)
                && !carried.since().isAfter(month.atEndOfMonth())
                && !coverage.isKnown(carried.unit(), carried.stage(), carried.ledger(), month)
                && !isNamed(placed, month)) {
            silent.add(month);
            month = month.minusMonths(1);
        }
        return silent;
    }

    private static boolean isNamed(List<CaseEntry> placed, YearMonth month) {
        return placed.stream().anyMatch(entry -> entry.month().equals(month));
    }

    /** Which numbers tell one course, and whose. */
    public Courses courses() {
        return courses;
    }

    /** The movements of a unit's own stage and ledger; null if nothing ever moved there. */
    public @Nullable UnitFlows flows(UnitCode unit, Stage stage, Ledger ledger) {
        return flows.get(new Key(unit, stage, ledger));
    }

    /** The life of the course that a case belongs to; null for a number that no usable row names. */
    public @Nullable CaseLife life(String caseNo) {
        return lives.get(courses.first(caseNo));
    }

    /**
     * The unit and stage that answered for a case in a month: where it stood at the month's end, however little was filed of it;
     * where it was no longer open then, the unit that closed it last; where it was not yet filed, the unit that filed it first. Null
     * for a number that no usable row names but for tracked returns.
     */
    public @Nullable UnitMonth answering(String caseNo, YearMonth month) {
        CaseLife life = life(caseNo);
        Position at = life == null ? null : life.answering(month);
        return at == null ? null : new UnitMonth(at.unit(), at.stage(), month);
    }

    /** The confirmations that count at the unit, by case. */
    public List<Confirmation> confirmations(UnitCode unit) {
        return Collections.unmodifiableList(confirmations.getOrDefault(unit, List.of()));
    }

    /** The courses of which a row counts at the unit, tracked returns not counted, by their first number. */
    public Set<String> filedAt(UnitCode unit) {
        return Collections.unmodifiableSet(filedAt.getOrDefault(unit, Set.of()));
    }

    /** The entries of the course that a case belongs to by month, each at the unit where it counts, without tracked returns. */
    public List<CaseEntry> entries(String caseNo) {
        return Collections.unmodifiableList(entries.getOrDefault(courses.first(caseNo), List.of()));
    }

    /**
     * The months of the run, up to this one, since the last row that names the case: where it stands then follows from nothing but the
     * silence of files.
     */
    public List<YearMonth> unnamed(String caseNo, YearMonth month, List<YearMonth> run) {
        YearMonth last = entries(caseNo).stream()
                .map(CaseEntry::month)
                .filter(each -> !each.isAfter(month))
                .max(Comparator.naturalOrder())
                .orElse(month);
        return run.stream()
                .filter(each -> each.isAfter(last) && !each.isAfter(month))
                .toList();
    }

    private void add(Movement movement) {
        if (movement instanceof Movement.Step step) {
            at(step.unit(), step.stage(), step.ledger()).step(step);
        } else if (movement instanceof Movement.Carried entry) {
            at(entry.unit(), entry.stage(), entry.ledger()).carry(entry);
        } else if (movement instanceof Movement.Move move) {
            at(move.from(), move.stage(), move.ledger()).moveOut(move);
            at(move.to(), move.stage(), move.ledger()).moveIn(move);
        }
    }

    private UnitFlows at(UnitCode unit, Stage stage, Ledger ledger) {
        return flows.computeIfAbsent(new Key(unit, stage, ledger), k -> new UnitFlows());
    }
}
