package org.baoxue.sample.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baoxue.sample.SampleCalendar;
import org.baoxue.sample.SampleCase.Ending;
import org.baoxue.sample.SampleCase.Missed;
import org.baoxue.sample.SampleCase.Story;
import org.baoxue.sample.SampleCase.Why;
import org.jspecify.annotations.Nullable;

/**
 * What may become of a case, by the default profile's thresholds: suspected on the 5th missed teaching day, dropout from the
 * 20th on. Reasons that call for a mandatory report are left out, since its column belongs to the county alone.
 */
final class CaseLives {
    private static final Set<String> TERMS = Set.of("SUSP", "DEFER", "EXEMPT");
    private static final int SUSPECTED_DAY = 4;
    private static final int DROPOUT_DAY = 19;
    /** A suspension that begins so many days or fewer before the dropout line is asked about. */
    private static final int JUST_BEFORE = 15;

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
        int first = between(1, calendar.size() - SUSPECTED_DAY - 3);
        int end = first + between(SUSPECTED_DAY + 3, DROPOUT_DAY - 1);
        Why why = switch (code) {
            case "SUSP" -> new Why("ILLNESS", "HOME", pick(GROUPS));
            case "HOME" -> new Why("DISABILITY", "HOME", "DISABLED");
            default -> why();
        };
        if (code.equals("SUSP")) {
            end = Math.min(end, lastInGoodTime(first));
        }
        return new Life(absent(first, why), end < calendar.size() ? ending(code, calendar.day(end), school) : null);
    }

    /** The last teaching day on which a suspension does not look as if it were to forestall the dropout line. */
    private int lastInGoodTime(int first) {
        int line = first + DROPOUT_DAY;
        boolean beforeSummer = line < calendar.before(LocalDate.of(opening.getYear() + 1, 8, 1));
        return beforeSummer ? calendar.before(calendar.day(line).minusDays(JUST_BEFORE)) - 1 : Integer.MAX_VALUE;
    }

    /** Suspected, confirmed as dropout, and never back within the year. */
    Life lost(String stuck) {
        int first = between(1, calendar.size() - DROPOUT_DAY - 4);
        Why why = stuck.equals("MISSING") ? new Why(pick(REASONS), "UNKNOWN", pick(GROUPS)) : why();
        return new Life(absent(first, why).confirmed(sameMonth(first + DROPOUT_DAY), stuck, false), null);
    }

    /** Suspected, confirmed as dropout, then closed in a later month: a return or a handover. */
    Life recovered(String code, boolean tracked) {
        int first = between(1, calendar.size() / 2);
        Why why = code.equals("HAND") ? new Why("PARENTS", "PARENTS", "MIGRANT") : why();
        LocalDate turned = sameMonth(first + DROPOUT_DAY);
        int nextMonth = calendar.before(YearMonth.from(turned).plusMonths(1).atDay(1));
        int end = Math.max(nextMonth, calendar.before(turned) + DROPOUT_DAY) + between(0, 30);
        Story story = absent(first, why).confirmed(turned, "", tracked);
        return new Life(story, ending(code, calendar.day(Math.min(end, calendar.size() - 1)), ""));
    }

    /** Sent down by the platform or found by comparison, and never out of school. */
    Life neverOut(String code) {
        int found = between(2, calendar.size() - 2);
        int end = found + between(3, 12);
        String source = code.equals("DATAERR") ? "PLATFORM" : "COMPARE";
        Story story = Story.begun(source, null, calendar.day(found), new Why("", "", pick(GROUPS)));
        return new Life(story, end < calendar.size() ? ending(code, calendar.day(end), "") : null);
    }

    /** Suspected or dropout in autumn, back at school, and missing again in spring: two episodes of one case. */
    List<Life> relapsed(boolean again) {
        int first = between(2, 18);
        int end = first + between(SUSPECTED_DAY + 3, DROPOUT_DAY - 1);
        Life autumn = new Life(absent(first, why()), ending("RET", calendar.day(end), ""));
        int spring = calendar.before(LocalDate.of(opening.getYear() + 1, 3, 1)) + between(0, 20);
        Story story = absent(spring, autumn.story().why()).again();
        int close = spring + between(SUSPECTED_DAY + 3, DROPOUT_DAY - 1);
        Life back = new Life(story, ending("RET", calendar.day(close), ""));
        return List.of(
                autumn, again ? new Life(story.confirmed(sameMonth(spring + DROPOUT_DAY), "", false), null) : back);
    }

    /** Suspected, then found to have left the mainland with its parents. */
    Life abroad() {
        int first = between(1, 60);
        int end = first + between(SUSPECTED_DAY + 4, DROPOUT_DAY - 1);
        Why why = new Why("PARENTS", "PARENTS", "");
        return new Life(absent(first, why), ending("ABROAD", calendar.day(end), ""));
    }

    /** On the dropout ledger since spring, and past its 16th birthday some days after. */
    Life outgrown(LocalDate birthday) {
        LocalDate last = weekday(LocalDate.of(opening.getYear(), 3, 4).plusDays(between(0, 50)));
        Story story = beforeSummer(last, new Why("STUDY", "HOME", "")).confirmed(last.plusDays(28), "", false);
        return new Life(story, ending("OVERAGE", birthday.plusYears(16).plusDays(between(1, 4)), ""));
    }

    /** A pupil of last year's sixth grade that did not come to any junior school, kept by its county. */
    Life gap(String school) {
        LocalDate found = calendar.day(between(4, 9));
        Story story = Story.begun("GAP", null, found, new Why(pick(REASONS), "HOME", pick(GROUPS)));
        return new Life(story, ending("RET", calendar.day(calendar.before(found) + between(8, 40)), school));
    }

    /** On the dropout ledger since spring. */
    Life carried(boolean returns, String stuck) {
        LocalDate last = weekday(LocalDate.of(opening.getYear(), 3, 4).plusDays(between(0, 50)));
        Why why = stuck.equals("MISSING") ? new Why(pick(REASONS), "UNKNOWN", pick(GROUPS)) : why();
        Story story = beforeSummer(last, why).confirmed(last.plusDays(28), stuck, false);
        return new Life(story, returns ? ending("RET", calendar.day(between(0, 50)), "") : null);
    }

    /** Suspected in the last weeks before summer, back in the first days of September. */
    Life carriedSuspect() {
        LocalDate last = weekday(LocalDate.of(opening.getYear(), 6, 17).plusDays(between(0, 4)));
        return new Life(beforeSummer(last, why()), ending("RET", calendar.day(between(0, 3)), ""));
    }

    /** A child that never entered school, kept by its county; without a code it stays out. */
    Life neverEnrolled(String code, String school) {
        LocalDate found = chance.nextInt(2) == 0 ? opening.minusDays(12) : calendar.day(between(5, 60));
        Why why = code.equals("EXEMPT")
                ? new Why("DISABILITY", "HOME", "DISABLED")
                : new Why(pick(NEVER_REASONS), "HOME", "");
        Story story = Story.begun("VISIT", null, found, why);
        int end = Math.min(calendar.before(found) + between(10, 90), calendar.size() - 1);
        if (code.equals("NOTDUE")) {
            return notDue();
        }
        return new Life(story, code.isEmpty() ? null : ending(code, calendar.day(end), school));
    }

    /** A child taken for one of school age and found too young within the month. */
    private Life notDue() {
        int found = calendar.before(opening.plusMonths(1 + chance.nextInt(3))) + between(0, 4);
        Story story = Story.begun("VISIT", null, calendar.day(found), new Why("OTHER", "HOME", ""));
        return new Life(story, ending("NOTDUE", calendar.day(found + between(2, 6)), ""));
    }

    /** What the county of household registration makes of a case that it took over. */
    Life received(Story sent, LocalDate on, String school) {
        int end = calendar.before(YearMonth.from(on).plusMonths(1).atDay(1)) + between(3, 15);
        Ending ending = end < calendar.size() ? ending("RET", calendar.day(end), school) : null;
        return new Life(sent.receivedOn(on), ending);
    }

    private Story absent(int first, Why why) {
        Missed missed =
                new Missed(calendar.day(first - 1), calendar.day(first), calendar.day(first + SUSPECTED_DAY), 0);
        return Story.begun(pick(SOURCES), missed, sameMonth(first + SUSPECTED_DAY), why);
    }

    private Story beforeSummer(LocalDate last, Why why) {
        LocalDate line = last.plusDays(7);
        int missed = weekdays(last, LocalDate.of(opening.getYear(), 7, 5));
        return Story.begun("SCHOOL", new Missed(last, opening, line, missed), line, why);
    }

    private Why why() {
        return new Why(pick(REASONS), pick(DESTINATIONS), pick(GROUPS));
    }

    private Ending ending(String code, LocalDate on, String school) {
        LocalDate until = TERMS.contains(code) ? LocalDate.of(opening.getYear() + 1, 8, 31) : null;
        String placement = code.equals("RET") ? (chance.nextInt(5) == 0 ? "OWN_CLASS" : "WITH_CLASS") : "";
        return new Ending(code, on, until, school, placement);
    }

    /** Up to two teaching days later, if that is in the same month: what is noticed in a month is filed in it. */
    private LocalDate sameMonth(int index) {
        LocalDate day = calendar.day(index);
        LocalDate moved = calendar.day(Math.min(index + between(0, 2), calendar.size() - 1));
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
