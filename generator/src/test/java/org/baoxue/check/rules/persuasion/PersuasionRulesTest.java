package org.baoxue.check.rules.persuasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersuasionRulesTest {
    private static final String NO = "99010120240001";
    private static final String OTHER = "99010120240002";
    private static final String SUSPECTED = "2199000001_suspected_2024-10";
    private static final String DROPOUTS = "2199000001_dropout_2024-10";
    private static final String RECORD = "2199000001_persuasion_2024-10";
    private static final String NOVEMBER = "2199000001_persuasion_2024-11";

    private static Line attempt(String caseNo, String number, String day, String... changes) {
        return new Line(Map.of())
                .with("case_no", caseNo, "sequence", number, "persuaded_on", day, "method", "VISIT")
                .with("participants", "SCHOOL;VILLAGE", "persuaders", "劝返庚", "result", "REFUSED")
                .with("next_step", "下周再到家中")
                .with(changes);
    }

    /** The first case is open as suspected in October, and no one is a dropout. */
    private static Bench october() {
        return Bench.months("2024-10").file(SUSPECTED, Line.suspected(NO)).file(DROPOUTS);
    }

    @Test
    void finds_persuasion_of_a_case_that_no_ledger_names() {
        assertThat(october()
                        .file(RECORD, attempt(NO, "1", "2024-10-18"), attempt(OTHER, "1", "2024-10-18"))
                        .places(new UnknownCaseRule()))
                .containsExactly(RECORD + ":3:case_no");
    }

    @Test
    void a_case_that_only_a_later_month_names_is_not_there_yet() {
        Bench bench = Bench.months("2024-09", "2024-10")
                .file("2199000001_suspected_2024-09")
                .file("2199000001_dropout_2024-09")
                .file(SUSPECTED, Line.suspected(NO));

        assertThat(bench.file("2199000001_persuasion_2024-09", attempt(NO, "1", "2024-09-18"))
                        .places(new UnknownCaseRule()))
                .containsExactly("2199000001_persuasion_2024-09:2:case_no");
    }

    @Test
    void a_case_may_stand_in_a_ledger_that_is_missing_or_unusable() {
        Line record = attempt(OTHER, "1", "2024-10-18");

        assertThat(Bench.months("2024-10").file(DROPOUTS).file(RECORD, record).places(new UnknownCaseRule()))
                .isEmpty();
        assertThat(Bench.months("2024-10")
                        .file(SUSPECTED, Line.suspected(NO, "case_no", "9901012024000"))
                        .file(DROPOUTS)
                        .file(RECORD, record)
                        .places(new UnknownCaseRule()))
                .as("a row whose case number cannot be read")
                .isEmpty();
    }

    @Test
    void a_county_without_a_ledger_may_have_lost_it() {
        Line record = attempt(OTHER, "1", "2024-10-18");
        Bench schools = october().file("3199000001_declaration_2024-10", Line.month("stage", "JUN"));

        assertThat(schools.file("990101_persuasion_2024-10", record).places(new UnknownCaseRule()))
                .isEmpty();
        assertThat(schools.file("990101_suspected_2024-10").places(new UnknownCaseRule()))
                .containsExactly("990101_persuasion_2024-10:2:case_no");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2024-10-18, 2, 2024-10-18, ''",
        "1, 2024-10-18, 3, 2024-10-20, 3:sequence",
        "1, 2024-10-18, 2, 2024-10-17, 3:persuaded_on",
        "2, 2024-10-18, 3, 2024-10-20, 2:sequence"
    })
    void attempts_are_numbered_from_one_in_the_order_of_days(
            String first, String firstDay, String second, String secondDay, String place) {
        assertThat(october()
                        .file(RECORD, attempt(NO, first, firstDay), attempt(NO, second, secondDay))
                        .places(new AttemptOrderRule()))
                .isEqualTo(place.isEmpty() ? List.of() : List.of(RECORD + ":" + place));
    }

    @Test
    void finds_a_number_used_in_two_months() {
        assertThat(Bench.months("2024-10", "2024-11")
                        .file(RECORD, attempt(NO, "1", "2024-10-18"))
                        .file(NOVEMBER, attempt(NO, "1", "2024-11-04"))
                        .places(new AttemptOrderRule()))
                .containsExactly(NOVEMBER + ":2:sequence");
    }

    @Test
    void an_attempt_may_be_numbered_in_a_record_that_is_missing() {
        Bench bench = Bench.months("2024-10", "2024-11", "2024-12")
                .file(SUSPECTED, Line.suspected(NO))
                .file("2199000001_suspected_2024-11", Line.suspected(NO))
                .file("2199000001_suspected_2024-12", Line.suspected(NO))
                .file(RECORD, attempt(NO, "1", "2024-10-18"))
                .file("2199000001_persuasion_2024-12", attempt(NO, "3", "2024-12-02"));

        assertThat(bench.places(new AttemptOrderRule())).isEmpty();
        assertThat(bench.file(NOVEMBER).places(new AttemptOrderRule()))
                .containsExactly("2199000001_persuasion_2024-12:2:sequence");
    }

    @Test
    void a_case_from_before_the_run_may_have_been_persuaded_before_it() {
        assertThat(Bench.months("2024-10")
                        .file(SUSPECTED, Line.suspected(NO, "found_on", "2024-09-12"))
                        .file(RECORD, attempt(NO, "3", "2024-10-18"))
                        .places(new AttemptOrderRule()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-10-15, 1", "2024-10-16, 0"})
    void persuasion_follows_the_finding(String day, int findings) {
        assertThat(october().file(RECORD, attempt(NO, "1", day)).places(new BeforeFoundRule()))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-16, 1", "2024-10-17, 0"})
    void a_dropout_is_persuaded_within_some_teaching_days(String confirmed, int findings) {
        assertThat(Bench.months("2024-10")
                        .file(DROPOUTS, Line.dropout(NO, "confirmed_on", confirmed))
                        .file(RECORD)
                        .places(new NoPersuasionRule()))
                .as("11 and 10 teaching days are left of the month")
                .hasSize(findings)
                .allMatch(place -> place.equals(DROPOUTS + ":2:confirmed_on"));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-08, 1", "2024-10-09, 0", "2024-10-25, 0"})
    void persuasion_counts_from_the_day_of_confirmation(String day, int findings) {
        assertThat(Bench.months("2024-10")
                        .file(DROPOUTS, Line.dropout(NO, "confirmed_on", "2024-10-09"))
                        .file(RECORD, attempt(NO, "1", day))
                        .places(new NoPersuasionRule()))
                .hasSize(findings);
    }

    @Test
    void says_nothing_where_the_record_is_missing() {
        assertThat(Bench.months("2024-10")
                        .file(DROPOUTS, Line.dropout(NO, "confirmed_on", "2024-10-09"))
                        .places(new NoPersuasionRule()))
                .isEmpty();
    }

    /** A child that is said to be back on the 18th of October; both ledgers of both months are filed. */
    private static Bench back(Line november) {
        return Bench.months("2024-10", "2024-11")
                .file(SUSPECTED, Line.suspected(NO))
                .file(DROPOUTS)
                .file("2199000001_suspected_2024-11", november)
                .file("2199000001_dropout_2024-11")
                .file(RECORD, attempt(NO, "1", "2024-10-18", "result", "RETURNED"));
    }

    @Test
    void finds_a_return_that_the_ledgers_do_not_tell() {
        assertThat(back(Line.suspected(NO)).places(new UnclosedReturnRule())).containsExactly(RECORD + ":2:result");
        assertThat(back(Line.suspected(NO, "state", "CLOSED", "closing_code", "RET")
                                .with("closed_on", "2024-11-04", "evidence_no", "1", "placement", "WITH_CLASS"))
                        .places(new UnclosedReturnRule()))
                .isEmpty();
    }

    @Test
    void a_case_that_vanishes_after_the_return_is_told_elsewhere() {
        assertThat(back(Line.suspected(OTHER)).places(new UnclosedReturnRule())).isEmpty();
    }

    @Test
    void a_return_may_be_closed_next_month() {
        assertThat(october()
                        .file(RECORD, attempt(NO, "1", "2024-10-18", "result", "RETURNED"))
                        .places(new UnclosedReturnRule()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30, 1", "2024-10-01, 0", "2024-10-31, 0", "2024-11-01, 1"})
    void an_attempt_belongs_to_the_month_of_its_day(String day, int findings) {
        assertThat(october().file(RECORD, attempt(NO, "1", day)).places(new OtherMonthRule()))
                .hasSize(findings);
    }

    @Test
    void an_attempt_may_be_numbered_in_a_lost_record_of_the_county_to_which_the_case_went() {
        Bench bench = Bench.months("2024-10", "2024-11", "2024-12")
                .file(SUSPECTED, Line.suspected(NO))
                .file("2199000001_suspected_2024-11", Line.suspected(NO))
                .file("990102_suspected_2024-12", Line.suspected(NO))
                .file(RECORD, attempt(NO, "1", "2024-10-18"))
                .file(NOVEMBER)
                .file("990102_persuasion_2024-12", attempt(NO, "3", "2024-12-02"));

        assertThat(bench.places(new AttemptOrderRule())).containsExactly("990102_persuasion_2024-12:2:sequence");
        assertThat(bench.receipt("990102_persuasion_2024-11", "2024-12-02").places(new AttemptOrderRule()))
                .isEmpty();
    }
}
