package org.baoxue.facts.history;

import java.time.LocalDate;
import java.util.List;
import org.baoxue.calendar.AbsenceClock;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Ground;
import org.baoxue.profile.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * The watch over a return (观察期): a return counts in its month, and is taken back if the child's absence begins again inside the
 * profile's window, whose first day is the day of the return. Also: from which day a closing that runs out leaves the child absent.
 */
public final class Observation {
    private final Ground ground;
    private final AbsenceClock clock;
    private final Threshold window;

    /** The watch with the profile's window. */
    Observation(Ground ground) {
        this(ground, ground.profile().observe());
    }

    /** A watch with another window. */
    public Observation(Ground ground, Threshold window) {
        TeachingCalendar calendar = ground.calendar();
        this.ground = ground;
        this.clock = new AbsenceClock(calendar);
        this.window = window;
    }

    /** A window of so many school days, the day of the return being the first if school is held on it. */
    public static Threshold ofSchoolDays(int count) {
        return new Threshold(count, Threshold.Unit.SCHOOL_DAY, true, Threshold.From.SUSPECTED_DATE);
    }

    /** Whether the row tells of a return that a later row of the same course takes back. */
    boolean isTakenBack(CaseEntry row, List<CaseEntry> course) {
        return course.stream().anyMatch(later -> !later.month().isBefore(row.month()) && isTakenBack(row, later));
    }

    /** Whether the row tells of a return, and the other one of an absence that began again inside its window. */
    public boolean isTakenBack(CaseEntry row, CaseEntry other) {
        LocalDate returned = row.closedOn();
        if (window.count() == 0
                || row.state() != CaseEntry.State.CLOSED
                || !ground.closing(row.closing(), "returned")
                || returned == null) {
            return false;
        }
        LocalDate again = absentAgain(other, returned);
        LocalDate last = clock.reachedOn(window, null, returned);
        return again != null && (last == null || !again.isAfter(last));
    }

    /** The first day missed after a return: the teaching day after 末次到校日期, else 发现日期; null if the row tells of no new absence. */
    private @Nullable LocalDate absentAgain(CaseEntry row, LocalDate returned) {
        LocalDate present = row.marks().lastPresentOn();
        if (present != null && !present.isBefore(returned)) {
            return dayAfter(present);
        }
        LocalDate since = row.found() == null ? row.since() : row.found();
        return since != null && since.isAfter(returned) ? since : null;
    }

    /**
     * The first day on which a child whose closing ran until a day is absent if it does not come; null where no calendar covers it: then
     * nothing is known to be missed.
     */
    @Nullable
    LocalDate absentAfter(LocalDate until) {
        return clock.reachedOn(
                new Threshold(1, Threshold.Unit.SCHOOL_DAY, true, Threshold.From.FIRST_ABSENCE), until, null);
    }

    private LocalDate dayAfter(LocalDate present) {
        LocalDate first = absentAfter(present);
        return first == null ? present.plusDays(1) : first;
    }
}
