package org.baoxue.check.rules.ages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRulesTest {
    private static final String FILE = "2199000001_suspected_2024-10";
    private static final String ELIGIBLE = "990101_eligible_2024-2025-1";
    private static final String NO = "99010120240001";

    private static List<String> places(Rule<?> rule, String... changes) {
        return Bench.months("2024-10").file(FILE, Line.suspected(NO, changes)).places(rule);
    }

    private static List<String> listed(Rule<?> rule, String birth, String grade) {
        Line child = new Line(Map.of())
                .with("register_no", "QH-1", "name", "甲一", "sex", "1", "birth_date", birth, "id_type", "Z")
                .with("household_state", "LOCAL", "home_area_code", "990101", "migrant", "N")
                .with("study_state", "CHECKING", "grade", grade);
        return Bench.months("2024-10").file(ELIGIBLE, child).places(rule);
    }

    @Test
    void counts_nine_cohorts_from_the_first_of_september() {
        SchoolAge ages = new SchoolAge(6, 16);

        assertThat(ages.firstBirth(2024)).isEqualTo(LocalDate.of(2009, 9, 1));
        assertThat(ages.lastBirth(2024)).isEqualTo(LocalDate.of(2018, 8, 31));
        assertThat(new SchoolAge(7, 16).lastBirth(2024)).isEqualTo(LocalDate.of(2017, 8, 31));
        assertThat(SchoolAge.at(LocalDate.of(2018, 8, 31), 2024)).isEqualTo(6);
        assertThat(SchoolAge.at(LocalDate.of(2018, 9, 1), 2024)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"2009-08-31, 1", "2009-09-01, 0", "2018-08-31, 0", "2018-09-01, 1"})
    void finds_a_child_outside_the_nine_cohorts(String birth, int findings) {
        assertThat(listed(new CohortRule(), birth, "")).hasSize(findings);
    }

    @Test
    void lets_older_pupils_stay_listed_in_a_grade_until_the_leaving_age() {
        assertThat(listed(new CohortRule(), "2008-09-02", "9")).isEmpty();
        assertThat(listed(new CohortRule(), "2008-09-01", "9")).containsExactly(ELIGIBLE + ":2:birth_date");
    }

    @Test
    void judges_the_cohorts_of_a_case_unless_another_rule_does() {
        assertThat(places(new CohortRule(), "birth_date", "2019-03-05")).containsExactly(FILE + ":2:birth_date");
        assertThat(places(new CohortRule(), "birth_date", "2019-03-05", "case_kind", "NEVER"))
                .isEmpty();
        assertThat(places(new CohortRule(), "birth_date", "2005-03-05"))
                .as("open beyond the leaving age")
                .isEmpty();
        assertThat(places(new CohortRule(), "birth_date", "2005-03-05", "state", "TRACK"))
                .containsExactly(FILE + ":2:birth_date");
    }

    @ParameterizedTest
    @CsvSource({"2013-03-05, 4, 0", "2012-03-05, 4, 1", "2017-03-05, 4, 0", "2018-03-05, 4, 1", "2010-03-05, MIXED, 0"})
    void holds_the_grade_against_the_age(String birth, String grade, int findings) {
        assertThat(places(new GradeAgeRule(), "birth_date", birth, "grade", grade))
                .hasSize(findings);
        assertThat(listed(new GradeAgeRule(), birth, grade)).hasSize(findings);
    }

    @Test
    void takes_the_school_year_of_the_file_for_the_grade() {
        Line child = Line.suspected(NO, "birth_date", "2011-03-05", "grade", "5");

        assertThat(Bench.months("2024-08")
                        .file("2199000001_suspected_2024-08", child)
                        .places(new GradeAgeRule()))
                .as("August still belongs to the year before")
                .isEmpty();
        assertThat(Bench.months("2024-09")
                        .file("2199000001_suspected_2024-09", child)
                        .places(new GradeAgeRule()))
                .containsExactly("2199000001_suspected_2024-09:2:grade");
    }

    @ParameterizedTest
    @CsvSource({"2008-10-31, OPEN, 1", "2008-11-01, OPEN, 0", "2008-10-31, TRACK, 0"})
    void finds_a_case_open_beyond_the_leaving_age(String birth, String state, int findings) {
        assertThat(places(new StillOpenRule(), "birth_date", birth, "state", state))
                .hasSize(findings);
    }

    @Test
    void shows_no_birth_date_but_its_year() {
        Finding finding = Bench.months("2024-10")
                .file(FILE, Line.suspected(NO, "birth_date", "2008-10-30"))
                .findings(new StillOpenRule())
                .get(0);

        assertThat(finding.arguments().toString()).contains("2008").doesNotContain("10-30");
    }

    @ParameterizedTest
    @CsvSource({"2008-10-20, OVERAGE, 0", "2008-10-21, OVERAGE, 1", "2010-10-21, DEAD, 0"})
    void finds_a_case_closed_by_age_before_the_leaving_age(String birth, String closing, int findings) {
        String[] closed = {"state", "CLOSED", "closing_code", closing, "closed_on", "2024-10-20", "evidence_no", "1"};
        Line line = Line.suspected(NO, closed).with("birth_date", birth);

        assertThat(Bench.months("2024-10").file(FILE, line).places(new LeftTooEarlyRule()))
                .hasSize(findings);
    }

    @Test
    void finds_a_child_never_enrolled_who_is_not_yet_due() {
        String[] young = {"case_kind", "NEVER", "grade", "", "birth_date", "2018-09-01"};

        assertThat(places(new EntryAgeRule(), young)).containsExactly(FILE + ":2:birth_date");
        assertThat(places(new EntryAgeRule(), "case_kind", "NEVER", "birth_date", "2018-08-31"))
                .isEmpty();
        assertThat(places(new EntryAgeRule(), "birth_date", "2018-09-01"))
                .as("a pupil is judged by cohort and grade")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-08-31, 2024-10-20, 1", "2018-09-01, 2024-10-20, 0", "2018-08-31, 2024-08-31, 0"})
    void finds_a_child_closed_as_not_yet_due_that_is_due(String birth, String closedOn, int findings) {
        Line line = Line.suspected(NO, "case_kind", "NEVER", "grade", "", "birth_date", birth)
                .with("state", "CLOSED", "closing_code", "NOTDUE", "closed_on", closedOn, "evidence_no", "1");

        assertThat(Bench.months("2024-10").file(FILE, line).places(new EntryAgeRule()))
                .hasSize(findings);
    }
}
