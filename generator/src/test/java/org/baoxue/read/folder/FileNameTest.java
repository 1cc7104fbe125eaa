package org.baoxue.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    private static final Period OCTOBER = Period.month(YearMonth.of(2024, 10));

    @Test
    void reads_suffixes_and_period_from_the_right() {
        assertThat(FileName.parse("990101_疑似_台账_2024-10_r2_p3.CSV"))
                .isEqualTo(new FileName.Named(new UnitCode("990101"), "疑似_台账", OCTOBER, 2, 3, "csv"));
        assertThat(FileName.parse("2199000001_attendance_2024-10.csv"))
                .isEqualTo(new FileName.Named(new UnitCode("2199000001"), "attendance", OCTOBER, 1, 0, "csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',name.extension",
        "README,name.extension",
        ".\u0130,name.parts",
        "a_\u0130_2024-10.\u0130\u0130,name.unit",
        "2199000001_attendance_2024-10,name.extension",
        "2199000001_2024-10.csv,name.parts",
        "_r2.csv,name.parts",
        "r2_p3.csv,name.parts",
        "219900000_attendance_2024-10.csv,name.unit",
        "2199000001_attendance_2024-13.csv,name.period",
        "2199000001_attendance_2024-10_v2.csv,name.period",
        "2199000001_attendance_2024-10_r1.csv,name.revision",
        "2199000001_attendance_2024-10_p0.csv,name.part",
        "2199000001_attendance_2024-10_p1_r2.csv,name.period"
    })
    void says_what_is_wrong_with_a_name(String name, String problem) {
        assertThat(FileName.parse(name)).isEqualTo(new FileName.Unreadable(problem));
    }
}
