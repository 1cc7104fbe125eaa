package org.baoxue.check.rules.rolls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;

class RollPatternsTest {
    private static final String SCHOOL = "2199000001";
    private static final String OTHER = "2199000002";
    private static final String[] HALF_YEAR = {
        "2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02", "2025-03"
    };

    private static Line grade(int enrolled, int due, int absent) {
        return Line.grade(
                "enrolled", String.valueOf(enrolled),
                "due_days", String.valueOf(due),
                "present_days", String.valueOf(due - absent),
                "sick_days", String.valueOf(absent));
    }

    private static Bench bench(Line... months) {
        Bench bench = Bench.months(HALF_YEAR);
        for (int i = 0; i < months.length; i++) {
            bench.file(SCHOOL + "_attendance_" + HALF_YEAR[i], months[i]);
        }
        return bench;
    }

    @Test
    void nobody_absent_is_told_of_a_large_school_only() {
        assertThat(bench(grade(200, 4200, 0)).places(new PerfectAttendanceRule()))
                .hasSize(1);
        assertThat(bench(grade(199, 4179, 0)).places(new PerfectAttendanceRule()))
                .isEmpty();
        assertThat(bench(grade(200, 4200, 1)).places(new PerfectAttendanceRule()))
                .isEmpty();
    }

    @Test
    void attendance_next_to_perfect_is_told_once_in_its_third_month() {
        Line even = grade(150, 3000, 1);

        assertThat(bench(even, even, even, even).places(new EvenAttendanceRule()))
                .containsExactly(SCHOOL + "_attendance_2024-11:2:present_days");
        assertThat(bench(even, even, grade(150, 3000, 2), even).places(new EvenAttendanceRule()))
                .isEmpty();
        assertThat(bench(grade(40, 800, 0), grade(40, 800, 0), grade(40, 800, 0))
                        .places(new EvenAttendanceRule()))
                .as("a small school")
                .isEmpty();
    }

    @Test
    void a_month_that_is_told_as_perfect_is_not_told_as_even() {
        Line perfect = grade(300, 6000, 0);

        assertThat(bench(perfect, perfect, perfect).places(new EvenAttendanceRule()))
                .isEmpty();
    }

    @Test
    void a_month_without_a_file_breaks_a_run() {
        Line even = grade(150, 3000, 1);
        Bench bench = Bench.months(HALF_YEAR)
                .file(SCHOOL + "_attendance_2024-09", even)
                .file(SCHOOL + "_attendance_2024-10", even)
                .file(SCHOOL + "_attendance_2024-12", even);

        assertThat(bench.places(new EvenAttendanceRule())).isEmpty();
    }

    @Test
    void a_copied_month_is_told_where_the_calendar_has_other_days() {
        Line same = grade(150, 3000, 7);

        // September has 21 teaching days, October 19
        assertThat(bench(same, same).places(new CopiedMonthRule()))
                .containsExactly(SCHOOL + "_attendance_2024-10:2:due_days");
        assertThat(bench(same, grade(150, 3000, 8)).places(new CopiedMonthRule()))
                .isEmpty();
    }

    @Test
    void twins_are_told_at_both_schools_and_only_if_they_are_large() {
        for (int enrolled : List.of(100, 99)) {
            Line same = grade(enrolled, enrolled * 21, 7);
            List<String> places = Bench.months("2024-09")
                    .file(SCHOOL + "_attendance_2024-09", same)
                    .file(OTHER + "_attendance_2024-09", same)
                    .places(new TwinSchoolsRule());
            assertThat(places).hasSize(enrolled == 100 ? 2 : 0);
        }
    }

    @Test
    void a_roll_is_still_for_six_months_with_nobody_coming_or_going() {
        Line[] still = new Line[6];
        Arrays.fill(still, grade(500, 9000, 9));
        assertThat(bench(still).places(new StillRollRule())).containsExactly(SCHOOL + "_attendance_2025-02:2:enrolled");

        still[3] = still[3].with("transferred_in", "1", "transferred_out", "1");
        assertThat(bench(still).places(new StillRollRule())).isEmpty();
    }

    @Test
    void a_silent_school_is_told_with_much_truancy_or_pupils_absent_all_month_and_not_with_a_little() {
        assertThat(silent("truant_days", "3")).isEmpty();
        assertThat(silent("truant_days", "13")).containsExactly(SCHOOL + "_attendance_2025-02:2:truant_days");
        assertThat(silent("absent_month", "1", "absent_month_sick", "1")).isEmpty();
        assertThat(silent("absent_month", "1", "absent_month_sick", "0"))
                .containsExactly(SCHOOL + "_attendance_2025-02:2:absent_month");
    }

    private static List<String> silent(String... traits) {
        Bench bench = Bench.months(HALF_YEAR);
        for (int i = 0; i < 6; i++) {
            Line grade = grade(100, 1000, 5);
            bench.file(SCHOOL + "_attendance_" + HALF_YEAR[i], i == 2 ? grade.with(traits) : grade)
                    .file(SCHOOL + "_declaration_" + HALF_YEAR[i], Line.month("nil_return", "Y"));
        }
        return bench.places(new SilentSchoolRule());
    }
}
