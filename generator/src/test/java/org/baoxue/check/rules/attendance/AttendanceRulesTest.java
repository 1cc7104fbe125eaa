package org.baoxue.check.rules.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceRulesTest {
    private static final String FILE = "2199000001_attendance_2024-10";

    private static List<String> places(Rule<?> rule, String... changes) {
        return Bench.months("2024-10").file(FILE, Line.grade(changes)).places(rule);
    }

    @Test
    void finds_pupil_days_that_do_not_add_up() {
        assertThat(places(new AbsencesRule(), "present_days", "560", "truant_days", "9"))
                .containsExactly(FILE + ":2:due_days");
        assertThat(places(new AbsencesRule(), "present_days", "560", "truant_days", "9", "sick_days", "1"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 1, 0", "1, 1, 0, 0", "1, 2, 0, 1"})
    void holds_the_children_at_the_line_against_those_entered(
            String atLine, String inLedger, int notEntered, int tooMany) {
        String[] changes = {"at_line", atLine, "in_ledger", inLedger};

        assertThat(places(new NotEnteredRule(), changes)).hasSize(notEntered);
        assertThat(places(new MoreEnteredRule(), changes)).hasSize(tooMany);
    }

    @ParameterizedTest
    @CsvSource({"570, 0, 0", "571, 0, 1", "580, 1, 0"})
    void allows_no_more_days_than_the_roll_and_those_who_left_can_give(String due, String left, int findings) {
        assertThat(places(new DueDaysRule(), "due_days", due, "transferred_out", left))
                .hasSize(findings);
    }

    @Test
    void finds_a_grade_that_stands_in_a_neighbouring_month() {
        String september = "2199000001_attendance_2024-09";
        Line third = Line.grade("grade", "3");
        Line fourth = Line.grade("grade", "4");
        Line mixed = Line.grade("grade", "MIXED");
        Line came = fourth.with("enrolled", "5", "transferred_in", "5");

        assertThat(twoMonths(september, List.of(third, fourth), List.of(third))).containsExactly(FILE);
        assertThat(twoMonths(september, List.of(third), List.of(third, fourth))).containsExactly(september);
        assertThat(twoMonths(september, List.of(third), List.of(third, came)))
                .as("the grade is new")
                .isEmpty();
        assertThat(twoMonths(september, List.of(third, fourth), List.of(mixed))).isEmpty();
        assertThat(twoMonths(september, List.of(mixed), List.of(third, fourth))).isEmpty();
        assertThat(twoMonths(september, List.of(third, fourth), List.of(third, fourth.with("grade", "?"))))
                .as("the row that cannot be read may be the fourth")
                .isEmpty();
        assertThat(twoMonths(september, List.of(third, fourth), List.of(third, fourth.with("stage", "?"))))
                .as("the row of an unknown stage may be the fourth")
                .isEmpty();
    }

    private static List<String> twoMonths(String before, List<Line> first, List<Line> second) {
        return Bench.months("2024-09", "2024-10")
                .file(before, first.toArray(Line[]::new))
                .file(FILE, second.toArray(Line[]::new))
                .places(new LostGradeRule());
    }

    @Test
    void finds_a_teaching_point_without_a_row_in_the_file_of_its_centre() {
        Line own = Line.grade();
        Line point = Line.grade("school_code", "2199000003");
        Line unread = point.with("stage", "?");

        assertThat(Bench.months("2024-10").file(FILE, own).places(new LostSchoolRule()))
                .containsExactly(FILE);
        assertThat(Bench.months("2024-10").file(FILE, own, point).places(new LostSchoolRule()))
                .isEmpty();
        assertThat(Bench.months("2024-10").file(FILE, own, unread).places(new LostSchoolRule()))
                .isEmpty();
        assertThat(Bench.months("2024-10").unreadable(FILE).places(new LostSchoolRule()))
                .as("told as a file that cannot be read")
                .isEmpty();
    }

    @Test
    void finds_absences_of_a_month_without_a_cause() {
        assertThat(places(
                        new AbsentMonthRule(),
                        "absent_month",
                        "2",
                        "absent_month_sick",
                        "1",
                        "absent_month_personal",
                        "0",
                        "absent_month_other",
                        "0"))
                .containsExactly(FILE + ":2:absent_month");
        assertThat(places(new AbsentMonthRule(), "absent_month", "2", "absent_month_sick", "NA"))
                .as("the parts are not collected")
                .isEmpty();
    }

    @Test
    void finds_a_roll_that_does_not_follow_from_last_month() {
        Bench bench = Bench.months("2024-09", "2024-10")
                .file("2199000001_attendance_2024-09", Line.grade(), Line.grade("grade", "2"))
                .file(
                        FILE,
                        Line.grade("enrolled", "31", "transferred_in", "1"),
                        Line.grade("grade", "2", "enrolled", "29"));

        assertThat(bench.places(new RollChangeRule())).containsExactly(FILE + ":3:enrolled");
    }

    @Test
    void does_not_compare_september_with_august() {
        assertThat(Bench.months("2025-08", "2025-09")
                        .file("2199000001_attendance_2025-08", Line.grade())
                        .file("2199000001_attendance_2025-09", Line.grade("enrolled", "40"))
                        .places(new RollChangeRule()))
                .isEmpty();
    }

    @Test
    void does_not_compare_over_a_month_that_was_not_filed() {
        assertThat(Bench.months("2024-09", "2024-10", "2024-11")
                        .file("2199000001_attendance_2024-09", Line.grade())
                        .file("2199000001_attendance_2024-11", Line.grade("enrolled", "29"))
                        .places(new RollChangeRule()))
                .isEmpty();
    }
}
