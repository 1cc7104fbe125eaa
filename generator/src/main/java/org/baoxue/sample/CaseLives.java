package org.baoxue.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.baoxue.sample.SampleCase.Ending;
import org.baoxue.sample.SampleCase.Story;
import org.jspecify.annotations.Nullable;

/**
 * What may become of a case, by the default profile's thresholds: suspected on the 5th missed teaching day, dropout from the
 * 20th on. Reasons that call for a mandatory report are left out, since its column belongs to the county alone.
 */
final class CaseLives {
    private static final int SUSPECTED_DAY = 4;
    private static final int DROPOUT_DAY = 19;
    private static final String[] REASONS = {"STUDY", "STUDY", "STUDY", "PEERS", "WORK", "PARENTS", "POVERTY", "FARM"};
    private static final String[] DESTINATIONS = {"HOME", "HOME", "WORK", "PARENTS", "FARM", "UNKNOWN"};
    private static final String[] GROUPS = {"", "", "LEFT_BEHIND", "LEFT_BEHIND;HARDSHIP", "HARDSHIP", "UNSUPPORTED"};
    private static final String[] SOURCES = {"SCHOOL", "SCHOOL", "SCHOOL", "SCHOOL", "VISIT", "PUBLIC"};
    private static final String[] NEVER_REASONS = {"ILLNESS", "DISABILITY", "PARENTS", "OTHER"};

    private final SampleCalendar calendar;
    private final LocalDate opening;
    private final Random chance;

    /** Lives within one school year, for one county. */
    CaseLives(SampleCalendar calendar, int schoolYear, Random chance) {
        this.calendar = calendar;
        this.opening = LocalDate.of(schoolYear, 9, 1);
        this.chance = chance;
    }

    /** A story with how it ended. */
    record Life(Story story, @Nullable Ending ending) {}

    /** Suspected, then closed before the dropout line: a return, a confirmed transfer, a suspension, teaching at home. */
    Life suspected(String code, String school) {
        boolean illness = code.equals("SUSP") || code.equals("HOME");
        int first = between(1, calendar.size() - SUSPECTED_DAY - 3);
        int end = first + between(SUSPECTED_DAY + 3, DROPOUT_DAY - 1);
        String groups = code.equals("HOME") ? "DISABLED" : pick(GROUPS);
        String reason = illness ? (code.equals("HOME") ? "DISABILITY" : "ILLNESS") : pick(REASONS);
        Story story = absent(first, null, reason, illness ? "HOME" : pick(DESTINATIONS), groups);
        return new Life(story, end < calendar.size() ? ending(code, calendar.day(end), school) : null);
    }

    /** Suspected, confirmed as dropout, and never back within the year. */
    Life lost(String stuck) {
        Story story = confirmed(between(1, calendar.size() - DROPOUT_DAY - 4), pick(GROUPS), stuck, false);
        return new Life(story, null);
    }

    /** Suspected, confirmed as dropout, then closed in a later month: a return or a handover. */
    Life recovered(String code, boolean tracked) {
        String groups = code.equals("HAND") ? "MIGRANT" : pick(GROUPS);
        Story story = confirmed(between(1, calendar.size() / 2), groups, "", tracked);
        LocalDate turned = story.confirmed() == null ? story.found() : story.confirmed();
        int nextMonth = calendar.before(YearMonth.from(turned).plusMonths(1).atDay(1));
        int end = Math.max(nextMonth, calendar.before(turned) + DROPOUT_DAY) + between(0, 30);
        return new Life(story, ending(code, calendar.day(Math.min(end, calendar.size() - 1)), ""));
    }

    /** Sent down by the platform or found by comparison, and never out of school. */
    Life neverOut(String code) {
        int found = between(2, calendar.size() - 2);
        int end = found + between(3, 12);
        String source = code.equals("DATAERR") ? "PLATFORM" : "COMPARE";
        Story story = new Story(
                source, null, null, null, calendar.day(found), null, null, 0, "", "", pick(GROUPS), "", false);
        return new Life(story, end < calendar.size() ? ending(code, calendar.day(end), "") : null);
    }

    /** On the dropout ledger since spring. */
    Life carried(boolean returns, String stuck) {
        LocalDate last = weekday(LocalDate.of(opening.getYear(), 3, 4).plusDays(between(0, 50)));
        LocalDate line = last.plusDays(7);
        LocalDate confirmed = last.plusDays(28);
        int missed = weekdays(last, LocalDate.of(opening.getYear(), 7, 5));
        Story story = new Story(
                "SCHOOL",
                last,
                opening,
                line,
                line,
                confirmed,
                null,
                missed,
                pick(REASONS),
                stuck.equals("MISSING") ? "UNKNOWN" : pick(DESTINATIONS),
                pick(GROUPS),
                stuck,
                false);
        return new Life(story, returns ? ending("RET", calendar.day(between(0, 50)), "") : null);
    }

    /** Suspected in the last weeks before summer, back in the first days of September. */
    Life carriedSuspect() {
        LocalDate last = weekday(LocalDate.of(opening.getYear(), 6, 17).plusDays(between(0, 4)));
        LocalDate line = last.plusDays(7);
        int missed = weekdays(last, LocalDate.of(opening.getYear(), 7, 5));
        Story story = new Story(
                "SCHOOL",
                last,
                opening,
                line,
                line,
                null,
                null,
                missed,
                pick(REASONS),
                "HOME",
                pick(GROUPS),
                "",
                false);
        return new Life(story, ending("RET", calendar.day(between(0, 3)), ""));
    }

    /** A child that never entered school, kept by its county. */
    Life neverEnrolled(String code, String school) {
        LocalDate found = chance.nextInt(4) == 0 ? opening.minusDays(12) : calendar.day(between(5, 60));
        String reason = code.equals("HOME") ? "DISABILITY" : pick(NEVER_REASONS);
        String groups = reason.equals("DISABILITY") ? "DISABLED" : "";
        Story story = new Story("VISIT", null, null, null, found, null, null, 0, reason, "HOME", groups, "", false);
        if (code.isEmpty()) {
            return new Life(story, null);
        }
        int end = Math.min(calendar.before(found) + between(10, 90), calendar.size() - 1);
        return new Life(story, ending(code, calendar.day(end), school));
    }

    /** What the county of household registration makes of a case that it took over. */
    Life received(Story sent, LocalDate received, String school) {
        Story story = new Story(
                "HANDOVER",
                sent.lastPresent(),
                sent.firstAbsent(),
                sent.line(),
                sent.found(),
                sent.confirmed(),
                received,
                sent.missedBefore(),
                sent.reason(),
                sent.destination(),
                sent.groups(),
                "",
                false);
        int nextMonth = calendar.before(YearMonth.from(received).plusMonths(1).atDay(1));
        int end = nextMonth + between(3, 15);
        return new Life(story, end < calendar.size() ? ending("RET", calendar.day(end), school) : null);
    }

    private Story confirmed(int first, String groups, String stuck, boolean tracked) {
        LocalDate confirmed = sameMonth(first + DROPOUT_DAY, between(0, 2));
        Story story = absent(
                first, confirmed, pick(REASONS), stuck.equals("MISSING") ? "UNKNOWN" : pick(DESTINATIONS), groups);
        return new Story(
                story.source(),
                story.lastPresent(),
                story.firstAbsent(),
                story.line(),
                story.found(),
                confirmed,
                null,
                0,
                story.reason(),
                story.destination(),
                groups,
                stuck,
                tracked);
    }

    private Story absent(int first, @Nullable LocalDate confirmed, String reason, String destination, String groups) {
        LocalDate line = calendar.day(first + SUSPECTED_DAY);
        LocalDate found = sameMonth(first + SUSPECTED_DAY, between(0, 2));
        return new Story(
                pick(SOURCES),
                calendar.day(first - 1),
                calendar.day(first),
                line,
                found,
                confirmed,
                null,
                0,
                reason,
                destination,
                groups,
                "",
                false);
    }

    private Ending ending(String code, LocalDate on, String school) {
        LocalDate until =
                code.equals("SUSP") || code.equals("DEFER") ? LocalDate.of(opening.getYear() + 1, 8, 31) : null;
        String placement = code.equals("RET") ? (chance.nextInt(5) == 0 ? "OWN_CLASS" : "WITH_CLASS") : "";
        return new Ending(code, on, until, school, placement);
    }

    /** A few days after the day, if they are in its month: what is noticed in a month is filed in it. */
    private LocalDate sameMonth(int index, int later) {
        LocalDate day = calendar.day(index);
        LocalDate moved = calendar.day(Math.min(index + later, calendar.size() - 1));
        return YearMonth.from(day).equals(YearMonth.from(moved)) ? moved : day;
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.plusDays(2) : day;
    }

    private static int weekdays(LocalDate after, LocalDate to) {
        return (int) after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
    }

    private int between(int low, int high) {
        return low + chance.nextInt(high - low + 1);
    }

    private String pick(String[] list) {
        return list[chance.nextInt(list.length)];
    }
}
