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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Ground;
import org.baoxue.model.Ledger;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The life of one case as its monthly entries tell it: what moved when, and where it stands at each month's end. A case that
 * no later file mentions stays where it was: nothing vanishes. A return that is followed by a new absence inside the window of
 * observation is taken back, and a closing that ran out without being renewed leaves the case open again.
 */
public final class CaseLife {
    private final Ground ground;
    private final Known known;
    private final Observation observation;
    private final List<CaseEntry> course;
    private final Trail trail = new Trail();
    private final SortedMap<YearMonth, Position> monthEnds = new TreeMap<>();
    private final NavigableMap<YearMonth, Position> latest = new TreeMap<>();
    private final SortedSet<YearMonth> inferred = new TreeSet<>();
    private final Map<Ledger, LocalDate> closings = new EnumMap<>(Ledger.class);
    private @Nullable Position first;
    private @Nullable Position position;
    private @Nullable Term term;
    private @Nullable LocalDate held;
    private boolean watched;

    /** Whether the month of an entry's unit, stage and ledger is known; it tells what came before from what is new, and nothing else. */
    @FunctionalInterface
    private interface Known {
        boolean isKnown(CaseEntry entry, YearMonth month);
    }

    /** A closing that holds until a day. */
    private record Term(Position at, LocalDate until) {}

    private CaseLife(Ground ground, Known known, List<CaseEntry> course) {
        this.ground = ground;
        this.known = known;
        this.observation = new Observation(ground);
        this.course = course;
    }

    /** Reads the entries of one course, in any order. */
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
        CaseLife life = new CaseLife(ground, known, placed(entries, ground));
        SortedMap<YearMonth, List<CaseEntry>> byMonth = new TreeMap<>();
        for (CaseEntry entry : life.course) {
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
                .sorted(Comparator.comparing(CaseEntry::month).thenComparing(MonthRows.byPlace()))
                .toList();
    }

    /** A case at a school that nobody knows stays with its sender: no child falls out of every figure. */
    private static CaseEntry placed(CaseEntry entry, Ground ground) {
        UnitCode sender = entry.place().unit();
        boolean unknown = ground.hasRegistry() && ground.tree().unit(entry.unit()) == null;
        return sender != null && unknown ? entry.at(sender) : entry;
    }

    /** What happened to the ledgers, in order. */
    public List<Movement> movements() {
        return trail.movements();
    }

    /** What happened to the case, in the order of months; attempts, lines reached and tracked months are not in it. */
    public List<CaseStep> steps() {
        return trail.steps();
    }

    /** Where it stood at the end of each month in which it was open. */
    public SortedMap<YearMonth, Position> monthEnds() {
        return Collections.unmodifiableSortedMap(monthEnds);
    }

    /**
     * Whether it was open at the end of the month by reckoning only: a return was taken back, or a closing had run out, and no file of the
     * month says so.
     */
    public boolean isInferred(YearMonth month) {
        return inferred.contains(month);
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
        for (CaseEntry entry : MonthRows.counting(entries, position)) {
            if (!settlesTerm(month, entry) && !isLeftBehind(month, entry)) {
                Position entered = enter(month, entry);
                first = first == null ? entered : first;
                latest.put(month, entered);
                watched = false;
                exit(month, entry);
            }
        }
        reopen(month);
        if (position != null) {
            monthEnds.put(month, position);
            latest.put(month, position);
            if (watched) {
                inferred.add(month);
            }
        }
    }

    /**
     * A row about a closing that still holds: one that prolongs it, or tells of a return on or before the first day that would be missed. Neither
     * is a movement, for the case was closed all along.
     */
    private boolean settlesTerm(YearMonth month, CaseEntry entry) {
        Term running = term;
        if (running == null || position != null || entry.state() != CaseEntry.State.CLOSED) {
            return false;
        }
        LocalDate until = entry.marks().validUntil();
        LocalDate missed = observation.absentAfter(running.until());
        LocalDate closedOn = entry.closedOn();
        if (closedOn == null || (missed != null && closedOn.isAfter(missed))) {
            return false;
        }
        if (ground.closing(entry.closing(), "expires") && until != null && until.isAfter(running.until())) {
            term = new Term(running.at(), until);
            trail.step(CaseStep.Kind.RENEWED, closedOn, month, running.at(), entry.closing());
            return true;
        }
        if (ground.closing(entry.closing(), "returned") && !closedOn.isBefore(month.atDay(1))) {
            term = null;
            trail.step(CaseStep.Kind.RETURNED, closedOn, month, running.at(), entry.closing());
            return true;
        }
        return false;
    }

    /** A closing that has run out by the month's end, with nothing filed that goes on from it. */
    private void reopen(YearMonth month) {
        Term over = term;
        LocalDate missed = over == null || position != null ? null : observation.absentAfter(over.until());
        if (over != null && missed != null && !missed.isAfter(month.atEndOfMonth())) {
            Position again = over.at().from(missed);
            position = again;
            term = null;
            watched = true;
            trail.flow(month, again, Flow.NEW);
            trail.step(CaseStep.Kind.REOPENED, missed, month, again, "");
        }
    }

    /**
     * A closed row that is still in a later month's file, or stands twice: the closing counted when it happened. So does a row that closes once
     * more what is closed, such as the death of a child that had returned: nothing was open, and no new absence is told of.
     */
    private boolean isLeftBehind(YearMonth month, CaseEntry entry) {
        if (position != null || entry.state() != CaseEntry.State.CLOSED || !closings.containsKey(entry.ledger())) {
            return false;
        }
        LocalDate closedOn = entry.closedOn();
        LocalDate closed = closings.get(entry.ledger());
        if (closedOn == null || closedOn.isBefore(month.atDay(1)) || closedOn.equals(closed)) {
            return true;
        }
        boolean again = closed != null && !MonthRows.beginsAfter(entry, closed);
        if (again && !ground.closing(entry.closing(), "expires")) {
            term = null;
        }
        return again;
    }

    /** Where the case stands once the entry has been read, before anything that the entry closes. */
    private Position enter(YearMonth month, CaseEntry entry) {
        Position now = position;
        LocalDate since = MonthRows.since(entry);
        LocalDate taken = entry.receiptOn() == null ? month.atDay(1) : entry.receiptOn();
        term = null;
        if (now == null) {
            now = new Position(entry.ledger(), entry.unit(), entry.stage(), since);
            entrance(month, entry, now);
        } else if (now.ledger() == entry.ledger()) {
            trail.move(month, now, entry.unit(), taken, "");
            now = now.at(entry.unit()).from(held != null && held.isBefore(since) ? held : since);
        } else if (now.ledger() == Ledger.SUSPECTED) {
            Position worse = worsen(month, now, since);
            trail.move(month, worse, entry.unit(), taken, "");
            now = worse.at(entry.unit());
        }
        position = now;
        return now;
    }

    private void entrance(YearMonth month, CaseEntry entry, Position now) {
        boolean silentBefore = !ground.hasMonthBefore(month) || !known.isKnown(entry, month.minusMonths(1));
        if (silentBefore && now.since().isBefore(month.atDay(1))) {
            trail.carried(month, now);
        } else {
            trail.flow(month, now, entry.handedIn() ? Flow.RECEIVED : Flow.NEW);
            CaseStep.Kind kind = entry.handedIn() ? CaseStep.Kind.RECEIVED : CaseStep.Kind.FOUND;
            trail.step(kind, now.since(), month, now, "");
        }
    }

    private void exit(YearMonth month, CaseEntry entry) {
        Position now = position;
        if (now == null || now.ledger() != entry.ledger()) {
            return;
        }
        if (entry.state() == CaseEntry.State.TODROP && now.ledger() == Ledger.SUSPECTED) {
            LocalDate confirmed = entry.confirmed();
            position = worsen(month, now, confirmed == null ? month.atEndOfMonth() : confirmed);
        } else if (entry.state() == CaseEntry.State.CLOSED && observation.isTakenBack(entry, course)) {
            watched = true;
            held = now.since();
            trail.step(CaseStep.Kind.TAKEN_BACK, entry.closedOn(), month, now, entry.closing());
        } else if (entry.state() == CaseEntry.State.CLOSED) {
            position = close(month, now, entry);
        }
    }

    private @Nullable Position close(YearMonth month, Position now, CaseEntry entry) {
        LocalDate closedOn = entry.closedOn();
        LocalDate fact = entry.closingFact();
        held = null;
        closings.put(now.ledger(), closedOn == null ? month.atEndOfMonth() : closedOn);
        if (ground.closing(entry.closing(), "handover")) {
            UnitCode receiver = entry.receiver();
            if (receiver != null && ground.tree().unit(receiver) != null) {
                trail.move(month, now, receiver, fact == null ? month.atEndOfMonth() : fact, entry.closing());
                return now.at(receiver);
            }
            trail.flow(month, now, Flow.HANDED_OVER);
            trail.step(CaseStep.Kind.HANDED_OUT, fact, month, now, entry.closing());
        } else if (ground.closing(entry.closing(), "returned")) {
            trail.flow(month, now, Flow.RETURNED);
            trail.step(CaseStep.Kind.RETURNED, fact, month, now, entry.closing());
        } else {
            boolean neverOut = ground.closing(entry.closing(), "never_out");
            trail.flow(month, now, neverOut ? Flow.WRITTEN_OFF_NEVER_OUT : Flow.WRITTEN_OFF_OTHER);
            trail.step(CaseStep.Kind.CLOSED, fact, month, now, entry.closing());
            LocalDate until = entry.marks().validUntil();
            term = ground.closing(entry.closing(), "expires") && until != null ? new Term(now, until) : null;
        }
        return null;
    }

    private Position worsen(YearMonth month, Position now, LocalDate since) {
        Position worse = new Position(Ledger.DROPOUT, now.unit(), now.stage(), since);
        held = null;
        trail.flow(month, now, Flow.TO_DROPOUT);
        trail.flow(month, worse, Flow.NEW_FROM_SUSPECTED);
        trail.step(CaseStep.Kind.CONFIRMED, since, month, worse, "");
        return worse;
    }
}
