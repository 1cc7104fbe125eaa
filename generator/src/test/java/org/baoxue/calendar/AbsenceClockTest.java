package org.baoxue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.baoxue.profile.ProfileLoader;
import org.baoxue.profile.Threshold;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Example E1: last at school on Friday 2024-09-27; taught on 09-29, 09-30 and from 10-08 on. */
class AbsenceClockTest {
    private static final LocalDate LAST_PRESENT = LocalDate.of(2024, 9, 27);
    private static final AbsenceClock CLOCK =
            new AbsenceClock(new TeachingCalendar(ProfileLoader.load(Resources.shipped(), null)));

    @ParameterizedTest
    @CsvSource({
        "5, SCHOOL_DAY, true, FIRST_ABSENCE, 2024-10-10",
        "20, SCHOOL_DAY, true, FIRST_ABSENCE, 2024-10-30",
        "7, CALENDAR_DAY, false, FIRST_ABSENCE, 2024-10-06",
        "30, CALENDAR_DAY, false, FIRST_ABSENCE, 2024-10-29",
        "30, CALENDAR_DAY, false, SUSPECTED_DATE, 2024-11-05",
        "1, WEEK, true, FIRST_ABSENCE, 2024-10-05",
        "1, WEEK, false, FIRST_ABSENCE, 2024-10-06",
        "1, MONTH, true, FIRST_ABSENCE, 2024-10-28",
        "1, MONTH, false, FIRST_ABSENCE, 2024-10-29"
    })
    void counts_from_the_first_teaching_day_missed(
            int count, Threshold.Unit unit, boolean inclusive, Threshold.From from, LocalDate reached) {
        Threshold line = new Threshold(count, unit, inclusive, from);

        assertThat(CLOCK.reachedOn(line, LAST_PRESENT, LocalDate.of(2024, 10, 6)))
                .isEqualTo(reached);
    }

    @Test
    void does_not_guess_where_the_calendar_or_the_day_is_unknown() {
        Threshold line = new Threshold(5, Threshold.Unit.SCHOOL_DAY, true, Threshold.From.FIRST_ABSENCE);

        assertThat(CLOCK.reachedOn(line, null, null)).isNull();
        assertThat(CLOCK.reachedOn(line, LocalDate.of(2031, 3, 3), null)).isNull();
    }
}
