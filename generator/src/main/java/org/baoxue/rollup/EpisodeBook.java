package org.baoxue.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.calendar.AbsenceClock;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.child.ChildHistory;
import org.baoxue.facts.history.child.Episode;
import org.baoxue.facts.history.child.Histories;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** What the histories of children say that ledgers do not add up: further episodes, returns and how they held, lags of discovery; by unit. */
public final class EpisodeBook {
    private final Settled settled;
    private final Ground ground;
    private final Map<UnitCode, List<Beginning>> relapses = new HashMap<>();
    private final Map<UnitCode, List<Return>> returns = new HashMap<>();
    private final Map<UnitCode, List<Beginning>> lags = new HashMap<>();

    /**
     * An episode as it began at a unit.
     *
     * @param days from 达线 to 发现; 0 where it is no lag
     */
    public record Beginning(long child, Stage stage, YearMonth month, int days) {}

    /** A child's last return of a semester, at the unit to which it returned. */
    public record Return(long child, Stage stage, Period semester, Held held) {}

    /** How a return held to the end of the following semester. */
    public enum Held {
        /** 在校, or 已毕业. */
        STAYED,
        /** Absent again, a further episode, or 不详. */
        NOT_STAYED,
        /** Transferred and confirmed, died, went abroad: in neither count. */
        LEFT,
        /** The ledger that should tell is not known. */
        UNKNOWN,
        /** The run does not reach the end of the following semester. */
        NOT_YET
    }

    EpisodeBook(Settled settled) {
        this.settled = settled;
        this.ground = settled.ground();
        for (ChildHistory child : Histories.of(settled).children()) {
            child.relapses(ground)
                    .forEach(episode -> add(relapses, episode.start(), beginning(child.child(), episode.start(), 0)));
            addReturns(child);
            child.episodes().forEach(episode -> addLag(child.child(), episode));
        }
    }

    /** The further episodes (再次辍学) that began at the unit. */
    public List<Beginning> relapses(UnitCode unit) {
        return relapses.getOrDefault(unit, List.of());
    }

    /** The returns to the unit. */
    public List<Return> returns(UnitCode unit) {
        return returns.getOrDefault(unit, List.of());
    }

    /** The suspected cases found at the unit of which it is known when the line was reached. */
    public List<Beginning> lags(UnitCode unit) {
        return lags.getOrDefault(unit, List.of());
    }

    /** The last month of a semester in which school is held; null if there is none. */
    public @Nullable YearMonth lastMonth(Period semester) {
        return semester.months().stream()
                .filter(month -> !ground.calendar().isHolidayMonth(month))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void add(Map<UnitCode, List<Beginning>> book, CaseStep at, Beginning beginning) {
        book.computeIfAbsent(at.unit(), u -> new ArrayList<>()).add(beginning);
    }

    private static Beginning beginning(long child, CaseStep start, int days) {
        return new Beginning(child, start.stage(), start.month(), days);
    }

    private void addLag(long child, Episode episode) {
        CaseStep start = episode.start();
        if (start.kind() != CaseStep.Kind.FOUND || start.ledger() != Ledger.SUSPECTED) {
            return;
        }
        settled.flows().entries(episode.caseNo()).stream()
                .filter(entry -> entry.month().equals(start.month()) && entry.ledger() == Ledger.SUSPECTED)
                .filter(entry -> !entry.cause().neverEnrolled())
                .map(this::lineOf)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(line -> add(lags, start, beginning(child, start, (int)
                        Math.max(0, ChronoUnit.DAYS.between(line, start.on())))));
    }

    /** 达线日期 as stated, else as reckoned from 末次到校日期; null if neither can be told. */
    private @Nullable LocalDate lineOf(CaseEntry entry) {
        LocalDate stated = entry.marks().lineReachedOn();
        return stated != null
                ? stated
                : new AbsenceClock(ground.calendar())
                        .reachedOn(ground.profile().suspected(), entry.marks().lastPresentOn(), null);
    }

    private void addReturns(ChildHistory child) {
        Map<Period, Episode> last = new HashMap<>();
        for (Episode episode : child.episodes()) {
            CaseStep end = episode.end();
            if (end != null && end.kind() == CaseStep.Kind.RETURNED) {
                last.merge(
                        Period.of(Period.Kind.SEMESTER, YearMonth.from(end.on())),
                        episode,
                        (one, other) -> day(other).isBefore(day(one)) ? one : other);
            }
        }
        last.forEach((semester, episode) -> {
            CaseStep end = Objects.requireNonNull(episode.end());
            Return made = new Return(child.child(), end.stage(), semester, held(child, episode, semester));
            returns.computeIfAbsent(end.unit(), u -> new ArrayList<>()).add(made);
        });
    }

    private static LocalDate day(Episode episode) {
        return Objects.requireNonNull(episode.end()).on();
    }

    private Held held(ChildHistory child, Episode returned, Period semester) {
        YearMonth end = lastMonth(Period.of(Period.Kind.SEMESTER, semester.to().plusMonths(1)));
        if (end == null || !ground.months().contains(end)) {
            return Held.NOT_YET;
        }
        LocalDate back = day(returned);
        for (Episode later : child.episodes()) {
            boolean after = !later.start().on().isBefore(back) && !later.equals(returned);
            if (after && !later.start().on().isAfter(end.atEndOfMonth())) {
                Held held = held(later);
                if (held != null) {
                    return held;
                }
            }
        }
        return tracked(child, returned, end);
    }

    /** What a further episode makes of a return; null if it was none. */
    private @Nullable Held held(Episode later) {
        String closing = later.end() == null ? "" : later.end().code();
        if (ground.closing(closing, "departed")) {
            return Held.LEFT;
        }
        if (closing.equals("GRAD")) {
            return Held.STAYED;
        }
        return ground.closing(closing, "never_dropped") ? null : Held.NOT_STAYED;
    }

    /** What the tracked months say: the latest one decides, and 在校 only if it is the last month of the semester. */
    private Held tracked(ChildHistory child, Episode returned, YearMonth end) {
        CaseStep back = Objects.requireNonNull(returned.end());
        CaseEntry last = child.cases().stream()
                .flatMap(each -> settled.flows().courses().all().getOrDefault(each.caseNo(), List.of()).stream())
                .filter(entry -> entry.state() == CaseEntry.State.TRACK)
                .filter(entry ->
                        !entry.month().isBefore(back.month()) && !entry.month().isAfter(end))
                .max(Comparator.comparing(CaseEntry::month)
                        .thenComparing(entry -> entry.place().file())
                        .thenComparing(entry -> entry.place().row()))
                .orElse(null);
        String state = last == null ? "" : last.marks().trackState();
        if (state.equals("GRADUATED")) {
            return Held.STAYED;
        }
        if (last != null && state.equals("MOVED")) {
            return last.receiptOn() == null ? Held.NOT_STAYED : Held.LEFT;
        }
        if (last != null && last.month().equals(end)) {
            return state.equals("AT_SCHOOL") ? Held.STAYED : Held.NOT_STAYED;
        }
        boolean known = settled.coverage().isKnown(back.unit(), back.stage(), back.ledger(), end);
        return known || state.equals("ABSENT") ? Held.NOT_STAYED : Held.UNKNOWN;
    }
}
