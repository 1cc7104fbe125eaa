package org.baoxue.check.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.check.rules.course.UntakenCaseRule;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.model.Finding;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of schools that close and of counties that are dissolved: somebody has to take them over. */
class UntakenCasesTest {
    private static final String NO = "99010120240001";
    private static final String SCHOOL = "2199000001";
    private static final String COUNTY = "990101";
    private static final String OWED_BY_COUNTY = "990101_suspected_2024-10";
    private static final Line OPEN = Line.suspected(NO, "found_on", "2024-09-12");

    private static Bench filed() {
        return Bench.months("2024-09", "2024-10").file("2199000001_suspected_2024-09", OPEN);
    }

    @Test
    void the_county_is_told_of_a_case_that_a_closed_school_left_open() {
        Bench bench = filed().gone(SCHOOL, "2024-09-30");

        assertThat(bench.places(new UntakenCaseRule())).containsExactly(OWED_BY_COUNTY);
        List<Finding> found = bench.findings(new UntakenCaseRule());
        assertThat(found.get(0).place().rowKey()).isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-01", "2024-10-31", "2024-11-01"})
    void a_school_that_is_open_on_one_day_of_the_month_still_answers_for_it(String closed) {
        assertThat(filed().gone(SCHOOL, closed).places(new UntakenCaseRule())).isEmpty();
    }

    @Test
    void a_case_that_another_school_or_the_county_lists_is_taken_over() {
        assertThat(filed().gone(SCHOOL, "2024-09-30")
                        .file("3199000001_suspected_2024-10", OPEN.with("school_code", "3199000001"))
                        .places(new UntakenCaseRule()))
                .isEmpty();
        assertThat(filed().gone(SCHOOL, "2024-09-30")
                        .file("990101_suspected_2024-10", OPEN.with("school_code", ""))
                        .places(new UntakenCaseRule()))
                .isEmpty();
    }

    @Test
    void a_ledger_in_which_the_case_may_stand_and_that_cannot_be_read_keeps_it_silent() {
        assertThat(filed().gone(SCHOOL, "2024-09-30")
                        .unreadable("990101_suspected_2024-10")
                        .places(new UntakenCaseRule()))
                .isEmpty();
    }

    @Test
    void it_is_told_once_however_many_months_go_by() {
        assertThat(Bench.months("2024-09", "2024-10", "2024-11")
                        .file("2199000001_suspected_2024-09", OPEN)
                        .gone(SCHOOL, "2024-09-30")
                        .places(new UntakenCaseRule()))
                .containsExactly(OWED_BY_COUNTY);
    }

    @Test
    void the_case_does_not_vanish_but_counts_where_it_stood() {
        CaseLife life = Objects.requireNonNull(
                filed().gone(SCHOOL, "2024-09-30").settled().flows().life(NO));

        assertThat(Objects.requireNonNull(life.monthEnds().get(YearMonth.of(2024, 10)))
                        .unit())
                .isEqualTo(new UnitCode(SCHOOL));
    }

    @Test
    void a_dissolved_county_s_own_case_is_its_successor_s() {
        Bench bench = Bench.months("2024-09", "2024-10")
                .file("990101_suspected_2024-09", OPEN.with("school_code", ""))
                .gone(COUNTY, "2024-09-30");

        assertThat(bench.places(new UntakenCaseRule())).containsExactly("990102_suspected_2024-10");
    }

    @Test
    void months_of_holiday_carry_the_stock_and_ask_nobody() {
        Line june = Line.suspected(NO, "found_on", "2025-06-12", "last_present_on", "2025-06-03");
        Bench bench = Bench.months("2025-06", "2025-07", "2025-08")
                .file("2199000001_suspected_2025-06", june)
                .gone(SCHOOL, "2025-06-30");

        assertThat(bench.places(new UntakenCaseRule())).isEmpty();
        assertThat(Objects.requireNonNull(bench.settled().flows().life(NO)).monthEnds())
                .containsKeys(YearMonth.of(2025, 7), YearMonth.of(2025, 8));
    }
}
