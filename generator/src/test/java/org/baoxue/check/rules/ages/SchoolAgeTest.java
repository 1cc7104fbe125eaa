package org.baoxue.check.rules.ages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Ages on 31 August, as the calendar itself counts them. */
class SchoolAgeTest {
    private static final SchoolAge AGES = new SchoolAge(6, 16);

    @Test
    void counts_full_years_on_the_day_before_the_school_year_begins() {
        LocalDate end = LocalDate.of(2024, 8, 31);
        for (LocalDate birth = LocalDate.of(2007, 1, 1); birth.isBefore(LocalDate.of(2021, 1, 1)); ) {
            assertThat(SchoolAge.at(birth, 2024)).as(birth.toString()).isEqualTo((int)
                    ChronoUnit.YEARS.between(birth, end));
            birth = birth.plusDays(1);
        }
    }

    @Test
    void takes_in_nine_cohorts_from_one_first_of_september_to_a_last_of_august() {
        assertThat(AGES.firstBirth(2024)).isEqualTo(LocalDate.of(2009, 9, 1));
        assertThat(AGES.lastBirth(2024)).isEqualTo(LocalDate.of(2018, 8, 31));
        assertThat(SchoolAge.at(AGES.firstBirth(2024), 2024)).isEqualTo(14);
        assertThat(SchoolAge.at(AGES.lastBirth(2024), 2024)).isEqualTo(6);
        assertThat(SchoolAge.at(AGES.lastBirth(2024).plusDays(1), 2024)).isEqualTo(5);
    }
}
