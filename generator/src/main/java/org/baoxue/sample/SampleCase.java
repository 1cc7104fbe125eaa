package org.baoxue.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.baoxue.sample.InventedPeople.Child;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of one invented case at one filing unit: everything that its rows of all months are cut from.
 *
 * @param number the 案件编号
 * @param ending how it closed; null while it stays open
 */
public record SampleCase(
        String number,
        Child child,
        Seat seat,
        Story story,
        @Nullable Ending ending) {
    private static final Set<String> LEAVING = Set.of("XFER", "HAND", "OVERAGE", "ABROAD");
    private static final Set<String> EXCUSING = Set.of("SUSP", "HOME");

    /** The two ledgers. */
    public enum Book {
        SUSPECTED,
        DROPOUT;

        /** The form in which it is filed. */
        public String form() {
            return this == SUSPECTED ? "suspected" : "dropout";
        }
    }

    /**
     * Where the case is kept.
     *
     * @param school empty for a case that the county keeps
     * @param county the unit with a county's duties that keeps it, or whose school does
     * @param home the county of household registration; empty if it is in another province
     * @param grade the grade now; empty for a child never enrolled
     */
    public record Seat(String school, String county, String home, String stage, String grade) {
        /** The unit whose file it stands in. */
        public String filer() {
            return school.isEmpty() ? county : school;
        }
    }

    /**
     * What happened up to the closing.
     *
     * @param missed null for a child that never missed school without leave, or never came
     * @param confirmed the day it turned dropout; null while suspected
     * @param received the day this unit took it over from another; null if it found it itself
     */
    public record Story(
            String source,
            @Nullable Missed missed,
            LocalDate found,
            @Nullable LocalDate confirmed,
            @Nullable LocalDate received,
            Why why,
            Marks marks) {
        /** A story that has only begun. */
        public static Story begun(String source, @Nullable Missed missed, LocalDate found, Why why) {
            return new Story(source, missed, found, null, null, why, Marks.NONE);
        }

        /** The same story, turned dropout. */
        public Story confirmed(LocalDate on, String stuckBy, boolean isTracked) {
            return new Story(
                    source,
                    missed,
                    found,
                    on,
                    received,
                    why,
                    new Marks(stuckBy, isTracked, marks.again(), marks.tale()));
        }

        /** The same story as the unit tells it that takes the case over. */
        public Story receivedOn(LocalDate on) {
            return new Story(
                    "HANDOVER", missed, found, confirmed, on, why, new Marks("", false, marks.again(), marks.tale()));
        }

        /** The same story as a further episode of a child that had returned (再次辍学). */
        public Story again() {
            return new Story(
                    source,
                    missed,
                    found,
                    confirmed,
                    received,
                    why,
                    new Marks(marks.stuck(), false, true, marks.tale()));
        }

        /** The same story under the name of a tale, by which those who tell more of it find it again. */
        public Story told(String tale) {
            return new Story(
                    source,
                    missed,
                    found,
                    confirmed,
                    received,
                    why,
                    new Marks(marks.stuck(), marks.tracked(), marks.again(), tale));
        }
    }

    /**
     * What else is marked.
     *
     * @param stuck MISSING or REFUSE for a dropout that nothing moves; else empty
     * @param tracked whether it is followed after its return
     * @param again whether the child had returned before
     * @param tale the name of the tale of which it is part; else empty
     */
    public record Marks(String stuck, boolean tracked, boolean again, String tale) {
        private static final Marks NONE = new Marks("", false, false, "");
    }

    /**
     * Days missed in a row.
     *
     * @param from the first missed day of this school year
     * @param line the day the suspected line was reached
     * @param before days missed before this school year
     */
    public record Missed(LocalDate lastPresent, LocalDate from, LocalDate line, int before) {
        /** How many teaching days from one day to another, the latter excluded, are among them while it lasts. */
        public int between(LocalDate start, LocalDate end, SampleCalendar calendar) {
            LocalDate first = from.isBefore(start) ? start : from;
            return Math.max(0, calendar.before(end) - calendar.before(first));
        }
    }

    /** Why, where to, and which key groups, parted by semicolons. */
    public record Why(String reason, String destination, String groups) {
        /** Whether the household was lifted out of poverty or is monitored. */
        public boolean isPoor() {
            return reason.equals("POVERTY") || groups.contains("HARDSHIP");
        }
    }

    /**
     * How it closed.
     *
     * @param code a code of {@code closing} that closes
     * @param until the last day of a term; null if there is none
     * @param school the school that received the pupil or to which it returned, if another one; else empty
     * @param placement set for a return
     */
    public record Ending(
            String code, LocalDate on, @Nullable LocalDate until, String school, String placement) {}

    /** The same case with its number. */
    public SampleCase numbered(String given) {
        return new SampleCase(given, child, seat, story, ending);
    }

    /** Whether a story tells it on purpose. */
    public boolean isTold() {
        return !story.marks().tale().isEmpty();
    }

    /** Whether it is part of the tale of this name. */
    public boolean isOf(String tale) {
        return story.marks().tale().equals(tale);
    }

    /** The number under which the evidence of its closing is kept; empty while it stays open. */
    public String evidence() {
        return ending == null ? "" : "ZZ-" + ending.on().getYear() + "-" + number.substring(6);
    }

    /** How many teaching days of the month are missed, up to the closing. */
    public int missedIn(YearMonth month, SampleCalendar calendar) {
        LocalDate end = month.plusMonths(1).atDay(1);
        LocalDate until = ending == null || ending.on().isAfter(end) ? end : ending.on();
        return story.missed() == null ? 0 : story.missed().between(month.atDay(1), until, calendar);
    }

    /** Whether attendance showed it at the suspected line in the month. */
    public boolean reachesLine(YearMonth month) {
        return story.missed() != null && isIn(story.missed().line(), month);
    }

    /** Whether the child never entered school (失学). */
    public boolean isNeverEnrolled() {
        return seat.grade().isEmpty();
    }

    /** Whether it came by handover. */
    public boolean isReceived() {
        return story.received() != null;
    }

    /** The day from which it stands on the ledger at this unit; null if it never does. */
    @Nullable
    public LocalDate begins(Book book) {
        LocalDate own = book == Book.DROPOUT ? story.confirmed() : story.found();
        if (story.received() == null) {
            return own;
        }
        return (book == Book.DROPOUT) == (story.confirmed() != null) ? story.received() : null;
    }

    /** The day on which it leaves the ledger, by closing or by turning dropout; null while it stands there. */
    @Nullable
    public LocalDate ends(Book book) {
        if (book == Book.SUSPECTED && story.confirmed() != null) {
            return story.confirmed();
        }
        return ending == null ? null : ending.on();
    }

    /** Whether it was on the ledger when the month began. */
    public boolean isOpening(Book book, YearMonth month) {
        LocalDate first = month.atDay(1);
        return isBefore(begins(book), first) && !isBefore(ends(book), first);
    }

    /** Whether it came on the ledger in the month. */
    public boolean enters(Book book, YearMonth month) {
        return isIn(begins(book), month);
    }

    /** Whether it left the ledger in the month. */
    public boolean leaves(Book book, YearMonth month) {
        return isIn(ends(book), month) && begins(book) != null;
    }

    /** Whether it left this ledger in the month by closing with this code. */
    public boolean closes(Book book, String code, YearMonth month) {
        boolean here = book == Book.DROPOUT || story.confirmed() == null;
        return here && leaves(book, month) && closedIn(code, month);
    }

    /** Whether it turned dropout in the month, seen from the suspected ledger. */
    public boolean turns(YearMonth month) {
        return isIn(story.confirmed(), month) && begins(Book.SUSPECTED) != null;
    }

    /** Whether it closed with this code by the end of the month. */
    public boolean closedBy(String code, YearMonth month) {
        return ending != null && ending.code().equals(code) && !ending.on().isAfter(month.atEndOfMonth());
    }

    /** Whether it closed with this code in the month. */
    public boolean closedIn(String code, YearMonth month) {
        return ending != null && ending.code().equals(code) && isIn(ending.on(), month);
    }

    /** Whether it closed in the month in a way by which the pupil leaves the school's roll. */
    public boolean leavesRollIn(YearMonth month) {
        return ending != null && LEAVING.contains(ending.code()) && isIn(ending.on(), month);
    }

    /** Whether it closed by the end of the month in a way that takes the pupil off the list of those due at school. */
    public boolean isOffRollBy(YearMonth month) {
        return ending != null
                && (LEAVING.contains(ending.code()) || EXCUSING.contains(ending.code()))
                && !ending.on().isAfter(month.atEndOfMonth());
    }

    /** Whether it is open on this day, on either ledger of this unit. */
    public boolean isOpenOn(LocalDate day) {
        return isOpenOn(Book.SUSPECTED, day) || isOpenOn(Book.DROPOUT, day);
    }

    /** Whether it stands on this ledger on this day. */
    public boolean isOpenOn(Book book, LocalDate day) {
        LocalDate from = begins(book);
        LocalDate to = ends(book);
        return from != null && !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    private static boolean isIn(@Nullable LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }
}
