package org.baoxue.facts.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Ground;
import org.baoxue.model.Ledger;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The life of one case as its monthly entries tell it: what moved when, and where it stands at each month's end. A case that
 * no later file mentions stays where it was: nothing vanishes.
 */
public final class CaseLife {
    private final Ground ground;
    private final Known known;
    private final List<Movement> movements = new ArrayList<>();
    private final SortedMap<YearMonth, Position> monthEnds = new TreeMap<>();
    private final NavigableMap<YearMonth, Position> latest = new TreeMap<>();
    private final Map<Ledger, LocalDate> closings = new EnumMap<>(Ledger.class);
    private @Nullable Position first;
    private @Nullable Position position;

    /** Whether the month of an entry's unit, stage and ledger is known; it tells what came before from what is new, and nothing else. */
    @FunctionalInterface
    private interface Known {
        boolean isKnown(CaseEntry entry, YearMonth month);
    }

    private CaseLife(Ground ground, Known known) {
        this.ground = ground;
        this.known = known;
    }

    /** Reads the entries of one case, in any order. */
    public static CaseLife of(List<CaseEntry> entries, Ground ground, Coverage coverage) {
        return of(
                entries,
                ground,
                (entry, month) -> coverage.isKnown(entry.unit(), entry.stage(), entry.ledger(), month));
    }

    /** Where the case stood at the end of each month in which it was open; this needs no coverage. */
    static SortedMap<YearMonth, Position> positions(List<CaseEntry> entries, Ground ground) {
        return of(entries, ground, (entry, month) -> true).monthEnds();
    }

    private static CaseLife of(List<CaseEntry> entries, Ground ground, Known known) {
        CaseLife life = new CaseLife(ground, known);
        SortedMap<YearMonth, List<CaseEntry>> byMonth = new TreeMap<>();
        for (CaseEntry entry : placed(entries, ground)) {
            byMonth.computeIfAbsent(entry.month(), m -> new ArrayList<>()).add(entry);
        }
        for (YearMonth month : ground.months()) {
            life.month(month, byMonth.getOrDefault(month, List.of()));
        }
        return life;
    }

    /** The entries in the order of months and files, each where it counts; tracked returns are none. */
    static List<CaseEntry> placed(List<CaseEntry> entries, Ground ground) {
        return entries.stream()
                .filter(entry -> entry.state() != CaseEntry.State.TRACK)
                .map(entry -> placed(entry, ground))
                .sorted(Comparator.comparing(CaseEntry::month))
                .toList();
    }

    /** A case at a school that nobody knows stays with its sender: no child falls out of every figure. */
    private static CaseEntry placed(CaseEntry entry, Ground ground) {
        UnitCode sender = entry.place().unit();
        boolean unknown = ground.hasRegistry() && ground.tree().unit(entry.unit()) == null;
        return sender != null && unknown ? entry.at(sender) : entry;
    }

    /** What happened, in order. */
    public List<Movement> movements() {
        return Collections.unmodifiableList(movements);
    }

    /** Where it stood at the end of each month in which it was open. */
    public SortedMap<YearMonth, Position> monthEnds() {
        return Collections.unmodifiableSortedMap(monthEnds);
    }

    /**
     * Who answered for it in the month: where it stood at the month's end; where it was no longer open then, the place where it was
     * closed last; where it was not yet filed, the place where it stood first. Null only for a case of which tracked returns alone
     * are filed.
     */
    @Nullable
    Position answering(YearMonth month) {
        Map.Entry<YearMonth, Position> last = latest.floorEntry(month);
        return last == null ? first : last.getValue();
    }

    private void month(YearMonth month, List<CaseEntry> entries) {
        List<CaseEntry> ordered = new ArrayList<>(entries);
        ordered.sort(order(position));
        UnitCode answering = position != null
                ? position.unit()
                : ordered.isEmpty() ? null : ordered.get(0).unit();
        for (CaseEntry entry : ordered) {
            if (!isLeftBehind(month, entry) && !isEcho(entry, ordered, answering)) {
                Position entered = enter(month, entry);
                first = first == null ? entered : first;
                latest.put(month, entered);
                exit(month, entry);
            }
        }
        if (position != null) {
            monthEnds.put(month, position);
            latest.put(month, position);
        }
    }

    /** The ledger on which the case stands first; then by date, ledger, closings before openings, givers before takers, unit. */
    private static Comparator<CaseEntry> order(@Nullable Position position) {
        Ledger first = position == null ? null : position.ledger();
        return Comparator.comparing((CaseEntry e) -> e.ledger() != first)
                .thenComparing(e -> sinceOf(e))
                .thenComparing(CaseEntry::ledger)
                .thenComparing(e -> e.state() == CaseEntry.State.OPEN)
                .thenComparing(CaseEntry::handedIn)
                .thenComparing(CaseEntry::unit);
    }

    /** A second file of the month that names a case for which the answering unit files a row itself: it counts once. */
    private boolean isEcho(CaseEntry entry, List<CaseEntry> month, @Nullable UnitCode answering) {
        if (answering == null || entry.unit().equals(answering) || entry.handedIn()) {
            return false;
        }
        return month.stream()
                .anyMatch(e -> e.ledger() == entry.ledger() && e.unit().equals(answering) && !passesOn(e));
    }

    /** A handover or transfer, after which another unit may file the case in the same month. */
    private static boolean passesOn(CaseEntry entry) {
        return entry.state() == CaseEntry.State.CLOSED && CaseEntry.closesOnConfirmation(entry.closing());
    }

    /** A closed row that is still in a later month's file, or stands twice: the closing counted when it happened. */
    private boolean isLeftBehind(YearMonth month, CaseEntry entry) {
        if (position != null || entry.state() != CaseEntry.State.CLOSED || !closings.containsKey(entry.ledger())) {
            return false;
        }
        LocalDate closedOn = entry.closedOn();
        return closedOn == null || closedOn.isBefore(month.atDay(1)) || closedOn.equals(closings.get(entry.ledger()));
    }

    /** Where the case stands once the entry has been read, before anything that the entry closes. */
    private Position enter(YearMonth month, CaseEntry entry) {
        Position now = position;
        if (now == null) {
            now = new Position(entry.ledger(), entry.unit(), entry.stage(), sinceOf(entry));
            movements.add(entrance(month, entry));
        } else if (now.ledger() == entry.ledger()) {
            moveTo(month, now, entry.unit());
            now = now.at(entry.unit()).from(sinceOf(entry));
        } else if (now.ledger() == Ledger.SUSPECTED) {
            worsen(month, now, sinceOf(entry));
            moveTo(month, new Position(Ledger.DROPOUT, now.unit(), now.stage(), now.since()), entry.unit());
            now = new Position(Ledger.DROPOUT, entry.unit(), now.stage(), sinceOf(entry));
        }
        position = now;
        return now;
    }

    private Movement entrance(YearMonth month, CaseEntry entry) {
        boolean silentBefore = !ground.hasMonthBefore(month) || !known.isKnown(entry, month.minusMonths(1));
        if (silentBefore && sinceOf(entry).isBefore(month.atDay(1))) {
            return new Movement.Carried(month, entry.ledger(), entry.stage(), entry.unit(), sinceOf(entry));
        }
        Flow flow = entry.handedIn() ? Flow.RECEIVED : Flow.NEW;
        return new Movement.Step(month, entry.ledger(), entry.stage(), entry.unit(), flow);
    }

    private void exit(YearMonth month, CaseEntry entry) {
        Position now = position;
        if (now == null || now.ledger() != entry.ledger()) {
            return;
        }
        if (entry.state() == CaseEntry.State.TODROP && now.ledger() == Ledger.SUSPECTED) {
            LocalDate confirmed = entry.confirmed();
            LocalDate since = confirmed == null ? month.atEndOfMonth() : confirmed;
            worsen(month, now, since);
            position = new Position(Ledger.DROPOUT, now.unit(), now.stage(), since);
        } else if (entry.state() == CaseEntry.State.CLOSED) {
            position = close(month, now, entry);
        }
    }

    private @Nullable Position close(YearMonth month, Position now, CaseEntry entry) {
        LocalDate closedOn = entry.closedOn();
        closings.put(now.ledger(), closedOn == null ? month.atEndOfMonth() : closedOn);
        if (ground.closing(entry.closing(), "handover")) {
            UnitCode receiver = entry.receiver();
            if (receiver != null && ground.tree().unit(receiver) != null) {
                moveTo(month, now, receiver);
                return now.at(receiver);
            }
            step(month, now, Flow.HANDED_OVER);
        } else if (ground.closing(entry.closing(), "returned")) {
            step(month, now, Flow.RETURNED);
        } else {
            boolean neverOut = ground.closing(entry.closing(), "never_out");
            step(month, now, neverOut ? Flow.WRITTEN_OFF_NEVER_OUT : Flow.WRITTEN_OFF_OTHER);
        }
        return null;
    }

    private void worsen(YearMonth month, Position now, LocalDate since) {
        step(month, now, Flow.TO_DROPOUT);
        step(month, new Position(Ledger.DROPOUT, now.unit(), now.stage(), since), Flow.NEW_FROM_SUSPECTED);
    }

    private void moveTo(YearMonth month, Position now, UnitCode to) {
        if (!to.equals(now.unit())) {
            movements.add(new Movement.Move(month, now.ledger(), now.stage(), now.unit(), to));
        }
    }

    private void step(YearMonth month, Position at, Flow flow) {
        movements.add(new Movement.Step(month, at.ledger(), at.stage(), at.unit(), flow));
    }

    private static LocalDate sinceOf(CaseEntry entry) {
        LocalDate since = entry.since();
        return since == null ? entry.month().atDay(1) : since;
    }
}
