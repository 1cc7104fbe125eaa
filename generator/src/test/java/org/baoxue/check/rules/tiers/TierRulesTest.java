package org.baoxue.check.rules.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.division.TreeProblem;
import org.baoxue.facts.history.Unplaced;
import org.baoxue.model.Arg;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierRulesTest {
    private static final String ATTENDANCE = "2199000001_attendance_2024-10";
    private static final String DECLARATION = "2199000001_declaration_2024-10";

    /** Both forms of the first school; whatever the other schools owe is left out of what is compared. */
    private static final String PLAN = "2199000001_plan_2024-2025";

    private static final String OPENING = "2199000001_opening_2024-2025-1";

    private static Bench october() {
        return Bench.months("2024-10").file(ATTENDANCE, Line.grade()).file(DECLARATION, Line.month());
    }

    private static List<String> ofFirstSchool(Bench bench, Rule<?> rule) {
        return bench.places(rule).stream()
                .filter(place -> place.startsWith("2199000001"))
                .toList();
    }

    @Test
    void finds_what_was_due_and_is_not_there() {
        Bench bench = Bench.months("2024-10").file(ATTENDANCE, Line.grade());

        assertThat(ofFirstSchool(bench, new MissingRule())).containsExactly(PLAN, OPENING, DECLARATION);
        assertThat(ofFirstSchool(october(), new MissingRule())).containsExactly(PLAN, OPENING);
    }

    @Test
    void a_ledger_is_missing_only_where_something_was_declared_for_it() {
        Bench bench = Bench.months("2024-10")
                .file(ATTENDANCE, Line.grade())
                .file(DECLARATION, Line.month("dro_opening", "1", "dro_closing", "1", "nil_return", "N"));

        assertThat(ofFirstSchool(bench, new MissingRule()))
                .containsExactly(PLAN, OPENING, "2199000001_dropout_2024-10", "2199000001_persuasion_2024-10");
    }

    @Test
    void a_closed_school_and_a_teaching_point_owe_nothing() {
        assertThat(october().places(new MissingRule()))
                .noneMatch(place -> place.startsWith("2199000009") || place.startsWith("2199000003"));
    }

    @ParameterizedTest
    @CsvSource({"2024-11-05, 0", "2024-11-06, 1"})
    void the_due_date_itself_is_in_time(String received, int findings) {
        assertThat(october().receipt(ATTENDANCE, received).places(new LateRule()))
                .hasSize(findings);
    }

    @Test
    void finds_a_file_without_a_receipt_where_receipts_are_kept() {
        assertThat(october().receipt(ATTENDANCE, "2024-11-01").places(new UnknownReceiptRule()))
                .containsExactly(DECLARATION);
        assertThat(october().places(new UnknownReceiptRule())).isEmpty();
    }

    @Test
    void finds_what_came_in_only_unreadable() {
        Bench bench = Bench.months("2024-10").unreadable(ATTENDANCE).file(DECLARATION, Line.month());

        assertThat(bench.places(new UnreadableRule())).containsExactly(ATTENDANCE);
        assertThat(october().unreadable("2199000001_attendance_2024-10_r2").places(new UnreadableRule()))
                .as("a readable version is there")
                .isEmpty();
    }

    @Test
    void finds_a_sender_that_no_register_has() {
        assertThat(october().file("2199000077_attendance_2024-10", Line.grade()).places(new UnknownSenderRule()))
                .containsExactly("2199000077_attendance_2024-10");
        assertThat(october().places(new UnknownSenderRule())).isEmpty();
    }

    @Test
    void tells_a_sender_that_is_registered_and_placed_nowhere_from_one_that_nobody_knows() {
        UnitCode sender = new UnitCode("2199000077");
        Bench bench = october()
                .problem(new TreeProblem(TreeProblem.Kind.AREA_UNKNOWN, sender, new UnitCode("990109")))
                .file("2199000077_attendance_2024-10", Line.grade());

        assertThat(bench.findings(new UnknownSenderRule()).get(0).arguments())
                .contains(new Arg.Term("problem", "sender.unplaced"), Arg.plain("parent", "990109"));
    }

    @Test
    void what_a_unit_without_a_place_filed_lacks_at_the_nearest_unit_that_its_register_names_and_above() {
        UnitCode county = new UnitCode("990177");
        Bench bench = october()
                .problem(new TreeProblem(TreeProblem.Kind.AREA_UNKNOWN, new UnitCode("2199000077"), county))
                .problem(new TreeProblem(TreeProblem.Kind.CYCLE, county, county))
                .file("2199000077_attendance_2024-10", Line.grade())
                .file("2199000001_attendance_2024-10", Line.grade("school_code", "2199000066"));
        Unplaced unplaced = bench.settled().unplaced();
        Period october = Period.month(YearMonth.parse("2024-10"));

        assertThat(unplaced.count(new UnitCode("990100"), october)).isEqualTo(1);
        assertThat(unplaced.count(new UnitCode("990000"), october)).isEqualTo(2);
        assertThat(unplaced.count(new UnitCode("990101"), october)).isZero();
        assertThat(unplaced.count(new UnitCode("990000"), Period.month(YearMonth.parse("2024-09"))))
                .isZero();
        assertThat(unplaced.submissions()).hasSize(1);
    }

    @Test
    void finds_a_month_filed_by_or_for_a_closed_school() {
        assertThat(october()
                        .file("2199000009_attendance_2024-10", Line.grade())
                        .file("990101_suspected_2024-10", Line.suspected("99010120240001", "school_code", "2199000009"))
                        .places(new ClosedSchoolRule()))
                .containsExactly("990101_suspected_2024-10:2:school_code", "2199000009_attendance_2024-10");
        assertThat(october().places(new ClosedSchoolRule())).isEmpty();
    }

    @Test
    void finds_a_receipt_whose_file_is_lost() {
        assertThat(october()
                        .receipt("2199000001_attendance_2024-10_r2", "2024-11-03")
                        .places(new LostSubmissionRule()))
                .containsExactly(ATTENDANCE);
        assertThat(october()
                        .receipt(ATTENDANCE, "2024-11-03")
                        .receipt("2199000001_attendance_2024-09", "2024-10-03")
                        .places(new LostSubmissionRule()))
                .as("September is no month of the run")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2199000001, 2199000003, 0",
        "2199000001, 2199000002, 1",
        "2199000001, 2199000088, 1",
        "990101, 2199000001, 0",
        "990101, 2199000002, 1"
    })
    void lets_a_sender_file_only_for_its_own(String sender, String school, int findings) {
        assertThat(Bench.months("2024-10")
                        .file(sender + "_suspected_2024-10", Line.suspected("99010120240001", "school_code", school))
                        .places(new ForeignSchoolRule()))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "990101_review_2024-Q4, school_code, 2199000001, 0",
        "990101_review_2024-Q4, school_code, 2199000002, 1",
        "990101_visit_2024-2025-1, school_code, 2199000002, 1",
        "2199000001_opening_2024-2025-1, school_code, 2199000003, 0",
        "2199000001_register_2024-10, school_code, 2199000002, 1",
        "990100_survey_2024-2025-1, unit, 990102, 0",
        "990100_survey_2024-2025-1, unit, 990199, 1",
        "990000_evaluation_2024-2025, unit, 990102, 0"
    })
    void lets_a_tier_speak_only_of_its_own(String file, String column, String unit, int findings) {
        assertThat(Bench.months("2024-10")
                        .file(file, new Line(Map.of(column, unit)))
                        .places(new ForeignSchoolRule()))
                .hasSize(findings)
                .allMatch(place -> place.equals(file + ":2:" + column));
    }

    @Test
    void finds_what_the_registries_name_but_the_tree_cannot_place() {
        UnitCode school = new UnitCode("2199000055");
        UnitCode county = new UnitCode("990101");
        Bench bench = october()
                .problem(new TreeProblem(TreeProblem.Kind.AREA_UNKNOWN, school, new UnitCode("990109")))
                .problem(new TreeProblem(TreeProblem.Kind.FILED_TWICE, county, null));

        assertThat(bench.places(new UnplacedUnitRule())).containsExactly("990000_schools_2024-2025");
        assertThat(bench.findings(new UnplacedUnitRule()).get(0).place().rowKey())
                .isEqualTo("2199000055");
    }

    @Test
    void finds_a_version_sent_back_that_was_not_filed_again() {
        assertThat(october().returned(ATTENDANCE, "2024-11-03", "2024-11-04").places(new NotRefiledRule()))
                .containsExactly(ATTENDANCE);
        assertThat(october()
                        .returned(ATTENDANCE, "2024-11-03", "2024-11-04")
                        .file("2199000001_attendance_2024-10_r2", Line.grade())
                        .places(new NotRefiledRule()))
                .isEmpty();
    }
}
