package org.baoxue.check.rules.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyRulesTest {
    private static final String VISIT = "990101_visit_2024-2025-1";
    private static final String SURVEY = "990100_survey_2024-2025-1";
    private static final String EVALUATION = "990000_evaluation_2024-2025";
    private static final Line DROPOUT = Line.dropout("99010120240001");

    private static Line visit(String school, String day) {
        return new Line(Map.of())
                .with("school_code", school, "visited_on", day, "enrolled", "30", "checked", "30")
                .with("listed_absent", "0", "present_unlisted", "0", "homes_due", "0", "homes_visited", "0")
                .with("without_student_no", "0", "without_household", "0", "visited_by", "核查己");
    }

    private static Line survey(String county, String... changes) {
        return new Line(Map.of())
                .with("filed_on", "2024-10-31", "signed_by", "调研庚", "unit", county, "schools_sampled", "2")
                .with("nil_schools_sampled", "1", "nil_schools_true", "1", "dropouts_sampled", "0")
                .with("dropouts_true", "0", "returns_sampled", "0", "returns_true", "0", "home_taught_sampled", "0")
                .with("home_taught_true", "0", "unreported_found", "0", "to_rectify", "0")
                .with(changes);
    }

    private static Line evaluation(String county, String cutoff) {
        return new Line(Map.of())
                .with("filed_on", "2025-07-15", "cutoff", cutoff, "signed_by", "教育厅;督导室", "unit", county)
                .with("schools_inspected", "1", "concealed_found", "0", "self_corrected", "0")
                .with("false_returns", "0", "plan_judged", "GOOD", "problems_open", "0");
    }

    @Test
    void finds_an_open_school_that_was_not_visited() {
        Line first = visit("2199000001", "2024-09-10");
        Line point = visit("2199000003", "2024-09-10");
        Line junior = visit("3199000001", "2024-09-11");

        assertThat(Bench.months("2024-09").file(VISIT, first, point, junior).places(new UnvisitedSchoolRule()))
                .isEmpty();
        Bench bench = Bench.months("2024-09").file(VISIT, first, junior);
        assertThat(bench.places(new UnvisitedSchoolRule())).containsExactly(VISIT);
        assertThat(bench.findings(new UnvisitedSchoolRule()).get(0).place().rowKey())
                .isEqualTo("2199000003");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-2025-1, 2024-08-31, 1",
        "2024-2025-1, 2024-09-01, 0",
        "2024-2025-1, 2024-09-30, 0",
        "2024-2025-1, 2024-10-01, 1",
        "2024-2025-2, 2025-02-16, 1",
        "2024-2025-2, 2025-02-17, 0",
        "2024-2025-2, 2025-03-31, 0",
        "2024-2025-2, 2025-04-01, 1"
    })
    void visits_belong_to_the_weeks_that_the_profile_names(String semester, String day, int findings) {
        assertThat(Bench.months("2024-09")
                        .file("990101_visit_" + semester, visit("2199000001", day))
                        .places(new VisitDateRule()))
                .hasSize(findings)
                .allMatch(place -> place.endsWith(":2:visited_on"));
    }

    @ParameterizedTest
    @CsvSource({"10, 3, 0", "10, 2, 1", "7, 2, 1", "1, 1, 0", "0, 0, 0"})
    void asks_for_a_share_of_schools_with_nil_returns(String schools, String nil, int findings) {
        assertThat(Bench.months("2024-10")
                        .file(SURVEY, survey("990101", "schools_sampled", schools, "nil_schools_sampled", nil))
                        .places(new NilShareRule()))
                .hasSize(findings);
    }

    @Test
    void finds_a_county_that_a_survey_leaves_out() {
        Bench bench = Bench.months("2024-10").file(SURVEY, survey("990101"));

        assertThat(bench.findings(new UnsurveyedCountyRule()))
                .singleElement()
                .matches(finding -> finding.place().rowKey().equals("990102"));
        assertThat(Bench.months("2024-10")
                        .file(SURVEY, survey("990101"), survey("990102"))
                        .places(new UnsurveyedCountyRule()))
                .isEmpty();
        assertThat(Bench.months("2024-10").places(new UnsurveyedCountyRule())).isEmpty();
    }

    /** A dropout at the first school in September, who returned in October. */
    private static Bench county(List<String> declaredNil) {
        Bench bench = Bench.months("2024-09", "2024-10")
                .file("2199000001_dropout_2024-09", DROPOUT.with("confirmed_on", "2024-09-20"))
                .file(
                        "2199000001_dropout_2024-10",
                        DROPOUT.with("confirmed_on", "2024-09-20", "state", "CLOSED", "closing_code", "RET")
                                .with("closed_on", "2024-10-25", "evidence_no", "1", "placement", "WITH_CLASS"))
                .file("2199000001_suspected_2024-09")
                .file("2199000001_suspected_2024-10");
        for (String month : declaredNil) {
            bench = bench.file("3199000001_declaration_" + month, Line.month("stage", "JUN"));
        }
        return bench;
    }

    @ParameterizedTest
    @CsvSource({"1, 1, ''", "2, 1, dropouts_sampled", "1, 2, returns_sampled"})
    void a_survey_samples_no_more_than_the_ledgers_hold(String dropouts, String returns, String column) {
        Line line = survey("990101", "dropouts_sampled", dropouts, "returns_sampled", returns);

        assertThat(county(List.of("2024-09", "2024-10")).file(SURVEY, line).places(new OversampledRule()))
                .isEqualTo(column.isEmpty() ? List.of() : List.of(SURVEY + ":2:" + column));
    }

    @Test
    void a_sample_is_not_compared_with_ledgers_that_are_not_known() {
        Line line = survey("990101", "dropouts_sampled", "9");

        assertThat(county(List.of("2024-09")).file(SURVEY, line).places(new OversampledRule()))
                .as("the junior school says nothing of October")
                .isEmpty();
        assertThat(county(List.of("2024-09", "2024-10"))
                        .file(SURVEY, line.with("filed_on", "2024-11-01"))
                        .places(new OversampledRule()))
                .as("November is not in the run")
                .isEmpty();
    }

    @Test
    void finds_a_county_that_an_evaluation_leaves_out() {
        Bench bench = Bench.months("2024-10").file(EVALUATION, evaluation("990102", "2025-06-30"));

        assertThat(bench.findings(new UnevaluatedCountyRule()))
                .singleElement()
                .matches(finding -> finding.place().rowKey().equals("990101"));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 0", "2025-07-31, 1", "2024-06-30, 1"})
    void an_evaluation_has_the_cutoff_of_the_profile(String cutoff, int findings) {
        assertThat(Bench.months("2024-10")
                        .file(EVALUATION, evaluation("990101", cutoff), evaluation("990102", cutoff))
                        .places(new CutoffRule()))
                .as("told once")
                .hasSize(findings);
    }
}
