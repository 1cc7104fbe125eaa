package org.baoxue.sample.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.sample.SampleCalendar;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleCase.Ending;
import org.baoxue.sample.SampleCase.Missed;
import org.baoxue.sample.SampleCase.Seat;
import org.baoxue.sample.SampleCase.Story;
import org.jspecify.annotations.Nullable;

/** Cuts the rows of one month's ledger from the lives of cases: what was known at the month's end, and nothing later. */
public final class LedgerRows {
    private final SampleCalendar calendar;

    /** Rows by this calendar. */
    public LedgerRows(SampleCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The rows of one unit's ledger; none if nothing is open or moves in the month. Tracked returns only accompany other rows:
     * without any a school owes no ledger.
     */
    public List<Map<String, String>> rows(List<SampleCase> cases, Book book, YearMonth month) {
        List<Map<String, String>> rows = new ArrayList<>();
        boolean owed = cases.stream().anyMatch(c -> c.isOpening(book, month) || c.enters(book, month));
        if (!owed) {
            return rows;
        }
        for (SampleCase item : cases) {
            if (item.isOpening(book, month) || item.enters(book, month)) {
                rows.add(row(item, book, month));
            } else if (isTracked(item, book, month)) {
                rows.add(tracked(item, book, month));
            }
        }
        return rows;
    }

    private static boolean isTracked(SampleCase item, Book book, YearMonth month) {
        LocalDate end = item.ends(book);
        return book == Book.DROPOUT && item.story().marks().tracked() && end != null && end.isBefore(month.atDay(1));
    }

    private Map<String, String> row(SampleCase item, Book book, YearMonth month) {
        Map<String, String> row = identity(item, book);
        history(item, book, month, row);
        if (book == Book.SUSPECTED && item.turns(month)) {
            row.put("state", "TODROP");
            row.put("confirmed_on", text(item.story().confirmed()));
        } else if (item.leaves(book, month)) {
            row.put("state", "CLOSED");
            closing(item, row);
        } else {
            row.put("state", "OPEN");
            if (book == Book.DROPOUT && !item.enters(book, month)) {
                row.put("closing_code", item.story().marks().stuck());
            }
        }
        return row;
    }

    private Map<String, String> tracked(SampleCase item, Book book, YearMonth month) {
        Map<String, String> row = identity(item, book);
        history(item, book, month, row);
        row.put("state", "TRACK");
        closing(item, row);
        row.put("days_present", String.valueOf(calendar.days(month)));
        row.put("track_state", "AT_SCHOOL");
        return row;
    }

    private static Map<String, String> identity(SampleCase item, Book book) {
        Seat seat = item.seat();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("case_no", item.number());
        String kind = book == Book.DROPOUT ? "DROPOUT" : "SUSPECTED";
        row.put("case_kind", item.isNeverEnrolled() ? "NEVER" : kind);
        row.put("name", item.child().name());
        row.put("sex", item.child().sex());
        row.put("birth_date", text(item.child().born()));
        row.put("id_type", "1");
        row.put("id_no", item.child().idNo());
        row.put("student_no", item.isNeverEnrolled() ? "" : "G" + item.child().idNo());
        row.put("home_area_code", seat.home());
        row.put("school_code", seat.school());
        row.put("stage", seat.stage());
        row.put("grade", seat.grade());
        row.put("key_groups", item.story().why().groups());
        row.put("poverty", item.story().why().isPoor() ? "Y" : "N");
        return row;
    }

    private void history(SampleCase item, Book book, YearMonth month, Map<String, String> row) {
        Story story = item.story();
        row.put("source", story.source());
        row.put("found_on", text(story.found()));
        if (story.missed() != null) {
            absence(item, story.missed(), book, month, row);
        }
        row.put("reason", story.why().reason());
        row.put("destination", story.why().destination());
        row.put(
                "person_in_charge",
                "责任教师" + item.number().substring(item.number().length() - 2));
        row.put("relapse", story.marks().again() ? "Y" : "N");
        platform(item, month, row);
    }

    /** Every third case waits for its entry on the platform; one that the platform sent down stands there already. */
    private static void platform(SampleCase item, YearMonth month, Map<String, String> row) {
        int serial = Integer.parseInt(item.number().substring(item.number().length() - 4));
        boolean sentDown = item.story().source().equals("PLATFORM");
        LocalDate entered = item.story().found().plusDays(sentDown ? 0 : serial % 5);
        if ((sentDown || serial % 3 != 0) && !entered.isAfter(month.atEndOfMonth())) {
            row.put("platform_no", "PT" + item.number());
            row.put("platform_entered_on", text(entered));
        }
    }

    private void absence(SampleCase item, Missed missed, Book book, YearMonth month, Map<String, String> row) {
        row.put("last_present_on", text(missed.lastPresent()));
        row.put("line_reached_on", text(missed.line()));
        LocalDate end = month.plusMonths(1).atDay(1);
        LocalDate until = item.ending() == null || item.ending().on().isAfter(end)
                ? end
                : item.ending().on();
        row.put("absent_days", String.valueOf(missed.before() + missed.between(missed.from(), until, calendar)));
        if (book == Book.DROPOUT) {
            boolean thisYear = missed.before() == 0;
            int grade = Integer.parseInt(item.seat().grade());
            row.put("confirmed_on", text(item.story().confirmed()));
            row.put(
                    "dropped_on",
                    text(thisYear ? missed.from() : missed.lastPresent().plusDays(1)));
            row.put("dropout_grade", String.valueOf(thisYear ? grade : grade - 1));
        }
    }

    private static void closing(SampleCase item, Map<String, String> row) {
        Ending ending = item.ending();
        if (ending == null) {
            throw new IllegalStateException("case " + item.number() + " has no ending to write");
        }
        row.put("closing_code", ending.code());
        row.put("closed_on", text(ending.on()));
        row.put("valid_until", text(ending.until()));
        row.put("evidence_no", item.evidence());
        row.put("placement", ending.placement());
        switch (ending.code()) {
            case "DATAERR" -> row.put("corrected_id_no", item.child().otherIdNo());
            case "HAND" -> row.put("receipt_confirmed_on", text(ending.on()));
            case "XFER" -> {
                row.put("receiving_school_code", ending.school());
                row.put("receipt_confirmed_on", text(ending.on()));
            }
            default -> row.put("return_school_code", ending.school());
        }
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
