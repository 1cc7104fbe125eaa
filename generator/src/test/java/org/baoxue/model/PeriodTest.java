package org.baoxue.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10",
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
}
