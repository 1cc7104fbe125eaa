package org.baoxue.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import org.baoxue.sample.InventedPeople.Child;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of one invented case at one filing unit: everything that its rows of all months are cut from.
 *
 * @param number the 案件编号
 * @param ending how it closed; null while it stays open
 */
record SampleCase(
        String number,
        Child child,
        Seat seat,
        Story story,
        @Nullable Ending ending) {
    /** The two ledgers. */
    enum Book {
        SUSPECTED,
        DROPOUT
    }

    /**
     * Where the case is kept.
     *
     * @param school empty for a case that the county keeps
     * @param county the unit with a county's duties that keeps it, or whose school does
     * @param home the county of household registration; empty if it is in another province
     * @param grade the grade now; empty for a child never enrolled
     */
    record Seat(String school, String county, String home, String stage, String grade) {
        /** The unit whose file it stands in. */
        String filer() {
            return school.isEmpty() ? county : school;
        }
    }

    /**
     * What happened up to the closing.
     *
     * @param missed null for a child that never missed school without leave, or never came
     * @param confirmed the day it turned dropout; null while suspected
     * @param received the day this unit took it over from another; null if it found it itself
     * @param stuck MISSING or REFUSE for a dropout that nothing moves; else empty
     * @param tracked whether it is followed after its return
     */
    record Story(
            String source,
            @Nullable Missed missed,
            LocalDate found,
            @Nullable LocalDate confirmed,
            @Nullable LocalDate received,
            Why why,
            String stuck,
            boolean tracked) {
        /** A story that has only begun. */
        static Story begun(String source, @Nullable Missed missed, LocalDate found, Why why) {
            return new Story(source, missed, found, null, null, why, "", false);
        }

        /** The same story, turned dropout. */
        Story confirmed(LocalDate on, String stuckBy, boolean isTracked) {
            return new Story(source, missed, found, on, received, why, stuckBy, isTracked);
        }

        /** The same story as the unit tells it that takes the case over. */
        Story receivedOn(LocalDate on) {
            return new Story("HANDOVER", missed, found, confirmed, on, why, "", false);
        }
    }

    /**
     * Days missed in a row.
     *
     * @param from the first missed day of this school year
     * @param line the day the suspected line was reached
     * @param before days missed before this school year
     */
    record Missed(LocalDate lastPresent, LocalDate from, LocalDate line, int before) {
        /** How many teaching days from one day to another, the latter excluded, are among them while it lasts. */
        int between(LocalDate start, LocalDate end, SampleCalendar calendar) {
            LocalDate first = from.isBefore(start) ? start : from;
            return Math.max(0, calendar.before(end) - calendar.before(first));
        }
    }

    /** Why, where to, and which key groups, parted by semicolons. */
    record Why(String reason, String destination, String groups) {}

    /**
     * How it closed.
     *
     * @param code a code of {@code closing} that closes
     * @param until the last day of a term; null if there is none
     * @param school the school that received the pupil or to which it returned, if another one; else empty
     * @param placement set for a return
     */
    record Ending(String code, LocalDate on, @Nullable LocalDate until, String school, String placement) {}

    /** The same case with its number. */
    SampleCase numbered(String given) {
        return new SampleCase(given, child, seat, story, ending);
    }

    /** How many teaching days of the month are missed, up to the closing. */
    int missedIn(YearMonth month, SampleCalendar calendar) {
        LocalDate end = month.plusMonths(1).atDay(1);
        LocalDate until = ending == null || ending.on().isAfter(end) ? end : ending.on();
        return story.missed() == null ? 0 : story.missed().between(month.atDay(1), until, calendar);
    }

    /** Whether attendance showed it at the suspected line in the month. */
    boolean reachesLine(YearMonth month) {
        return story.missed() != null && isIn(story.missed().line(), month);
    }

    /** Whether the child never entered school (失学). */
    boolean isNeverEnrolled() {
        return seat.grade().isEmpty();
    }

    /** Whether it came by handover. */
    boolean isReceived() {
        return story.received() != null;
    }

    /** The day from which it stands on the ledger at this unit; null if it never does. */
    @Nullable
    LocalDate begins(Book book) {
        LocalDate own = book == Book.DROPOUT ? story.confirmed() : story.found();
        if (story.received() == null) {
            return own;
        }
        return (book == Book.DROPOUT) == (story.confirmed() != null) ? story.received() : null;
    }

    /** The day on which it leaves the ledger, by closing or by turning dropout; null while it stands there. */
    @Nullable
    LocalDate ends(Book book) {
        if (book == Book.SUSPECTED && story.confirmed() != null) {
            return story.confirmed();
        }
        return ending == null ? null : ending.on();
    }

    /** Whether it was on the ledger when the month began. */
    boolean isOpening(Book book, YearMonth month) {
        LocalDate first = month.atDay(1);
        return isBefore(begins(book), first) && !isBefore(ends(book), first);
    }

    /** Whether it came on the ledger in the month. */
    boolean enters(Book book, YearMonth month) {
        return isIn(begins(book), month);
    }

    /** Whether it left the ledger in the month. */
    boolean leaves(Book book, YearMonth month) {
        return isIn(ends(book), month) && begins(book) != null;
    }

    /** Whether it left this ledger in the month by closing with this code. */
    boolean closes(Book book, String code, YearMonth month) {
        boolean here = book == Book.DROPOUT || story.confirmed() == null;
        return here && leaves(book, month) && closedIn(code, month);
    }

    /** Whether it turned dropout in the month, seen from the suspected ledger. */
    boolean turns(YearMonth month) {
        return isIn(story.confirmed(), month) && begins(Book.SUSPECTED) != null;
    }

    /** Whether it closed with this code by the end of the month. */
    boolean closedBy(String code, YearMonth month) {
        return ending != null && ending.code().equals(code) && !ending.on().isAfter(month.atEndOfMonth());
    }

    /** Whether it closed with this code in the month. */
    boolean closedIn(String code, YearMonth month) {
        return ending != null && ending.code().equals(code) && isIn(ending.on(), month);
    }

    /** Whether it closed by the end of the month in a way that takes the pupil off the list of those due at school. */
    boolean isOffRollBy(YearMonth month) {
        return closedBy("XFER", month) || closedBy("HAND", month) || closedBy("SUSP", month) || closedBy("HOME", month);
    }

    private static boolean isIn(@Nullable LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }
}
