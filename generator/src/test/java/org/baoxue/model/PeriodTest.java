package org.baoxue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10",
                "2024-09-to-10",
                "2025-01-to-02",
                "2024-Q4",
                "2024-2025",
                "2024-2025-1",
                "2024-2025-2",
                "0024-10",
                "0024-Q4",
                "0000-0001",
                "0024-0025-1",
                "0024-0025-2"
            })
    void is_written_as_it_is_read(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-to-11", "2024-12-to-01", "2024-09-to-11", "2024-09-to-09", "2024-13-to-14"})
    void pairs_of_months_are_fixed(String text) {
        assertThat(Period.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2024-09, 2024-09-to-10", "2024-10, 2024-09-to-10", "2024-12, 2024-11-to-12", "2025-01, 2025-01-to-02"})
    void each_month_lies_in_one_pair_and_each_pair_in_one_school_year(String month, String pair) {
        Period period = Period.of(Period.Kind.TWO_MONTHS, YearMonth.parse(month));

        assertThat(period).hasToString(pair);
        assertThat(period.months()).hasSize(2).contains(YearMonth.parse(month));
        assertThat(period.schoolYear()).isEqualTo(2024);
        assertThat(Period.schoolYear(2024).takesIn(period)).isTrue();
    }
}
