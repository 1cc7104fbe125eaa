package org.baoxue.facts.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {
    private static final String NO = "99010120240001";
    private static final String[] MONTHS = {"2024-09", "2024-10", "2024-11", "2024-12"};
    private static final List<String> UNITS = List.of("990101", "990102", "2199000001", "2199000002", "3199000001");

    private static Line attempt(String day) {
        return new Line(Map.of())
                .with("case_no", NO, "sequence", "1", "persuaded_on", day, "method", "VISIT")
                .with("participants", "SCHOOL;VILLAGE", "persuaders", "劝返庚", "result", "REFUSED")
                .with("next_step", "下周再到家中");
    }

    private static Line open() {
        return Line.dropout(NO, "confirmed_on", "2024-09-20", "found_on", "2024-09-10", "dropped_on", "2024-09-05");
    }

    private static Line returned() {
        return open().with("state", "CLOSED", "closing_code", "RET", "closed_on", "2024-11-25");
    }

    private static Line handedTo(String receiver) {
        return open().with("state", "CLOSED", "closing_code", "HAND", "closed_on", "2024-11-18")
                .with("receiving_school_code", receiver, "receipt_confirmed_on", "2024-11-18");
    }

    private static Line received() {
        return open().with("source", "HANDOVER");
    }

    /** On the sender's ledger from September on, handed over in November. */
    private static Bench handover(String sender, String receiver) {
        return Bench.months(MONTHS)
                .file(sender + "_dropout_2024-09", open())
                .file(sender + "_dropout_2024-10", open())
                .file(sender + "_dropout_2024-11", handedTo(receiver));
    }

    /** Where attempts count: {@code <unit> <month>}, as often as they count there. */
    private static List<String> counted(Bench bench) {
        Settled settled = bench.settled();
        Attempts attempts = Attempts.of(settled.facts().filed(), settled.flows()::answering);
        List<String> counted = new ArrayList<>();
        for (String unit : UNITS) {
            for (Stage stage : Stage.values()) {
                for (YearMonth month = YearMonth.of(2024, 8); month.getYear() < 2026; month = month.plusMonths(1)) {
                    int count = attempts.count(new UnitMonth(new UnitCode(unit), stage, month));
                    for (int i = 0; i < count; i++) {
                        counted.add(unit + " " + month);
                    }
                }
            }
        }
        return counted;
    }

    @ParameterizedTest
    @CsvSource({"2199000001, 2199000002", "2199000002, 2199000001"})
    void in_the_month_of_a_handover_the_receiver_answers_with_its_ledger_and_without(String sender, String receiver) {
        Bench lost = handover(sender, receiver).file(sender + "_persuasion_2024-11", attempt("2024-11-05"));

        assertThat(counted(lost)).containsExactly(receiver + " 2024-11");
        assertThat(counted(lost.file(receiver + "_dropout_2024-11", received())))
                .containsExactly(receiver + " 2024-11");
    }

    @ParameterizedTest
    @CsvSource({"2199000001, 2199000002", "2199000002, 2199000001"})
    void who_takes_a_case_over_and_closes_it_in_one_month_answered_for_it(String sender, String receiver) {
        Bench closed = handover(sender, receiver)
                .file(receiver + "_dropout_2024-11", returned().with("source", "HANDOVER"))
                .file(sender + "_persuasion_2024-11", attempt("2024-11-05"))
                .file(receiver + "_persuasion_2024-12", attempt("2024-12-05"));

        assertThat(counted(closed)).containsExactly(receiver + " 2024-11", receiver + " 2024-12");
        assertThat(closed.settled().flows().life(NO))
                .satisfies(life ->
                        assertThat(life.monthEnds()).containsOnlyKeys(YearMonth.of(2024, 9), YearMonth.of(2024, 10)));
    }

    @Test
    void the_date_decides_and_not_the_file() {
        assertThat(counted(handover("2199000001", "2199000002")
                        .file(
                                "2199000002_persuasion_2024-12",
                                attempt("2024-10-30"),
                                attempt("2024-11-02").with("sequence", "2"))))
                .containsExactly("2199000001 2024-10", "2199000002 2024-11");
    }

    @Test
    void a_case_of_which_nothing_more_is_filed_stays_where_it_was_beyond_the_end_too() {
        assertThat(counted(handover("2199000001", "2199000002")
                        .file(
                                "2199000001_persuasion_2024-12",
                                attempt("2024-12-10"),
                                attempt("2025-03-01").with("sequence", "2"))))
                .containsExactly("2199000002 2024-12", "2199000002 2025-03");
    }

    @Test
    void before_the_first_row_the_unit_that_filed_first_answers() {
        Bench bench = Bench.months(MONTHS)
                .file("2199000002_dropout_2024-11", handedTo("2199000001"))
                .file("2199000001_dropout_2024-11", received())
                .file("2199000002_persuasion_2024-10", attempt("2024-10-30"));

        assertThat(counted(bench)).containsExactly("2199000002 2024-10");
    }

    @Test
    void the_second_file_that_names_a_case_does_not_answer_for_it() {
        Bench bench = Bench.months(MONTHS)
                .file("2199000001_dropout_2024-10", open())
                .file("2199000001_dropout_2024-11", returned())
                .file("2199000002_dropout_2024-11", open())
                .file("2199000002_persuasion_2024-11", attempt("2024-11-05"));

        assertThat(counted(bench)).containsExactly("2199000001 2024-11");
    }

    @Test
    void where_nobody_answers_an_attempt_is_left_out_at_the_unit_that_filed_it() {
        Bench bench = Bench.months(MONTHS)
                .file("2199000001_dropout_2024-10", returned().with("state", "TRACK", "closed_on", "2024-09-25"))
                .file("2199000001_persuasion_2024-11", attempt("2024-10-05"));
        Settled settled = bench.settled();
        Attempts attempts = Attempts.of(settled.facts().filed(), settled.flows()::answering);

        assertThat(counted(bench)).isEmpty();
        assertThat(attempts.leftOut(new UnitCode("2199000001"), YearMonth.of(2024, 10)))
                .isEqualTo(1);
        assertThat(Attempts.byCase(settled.facts().filed())).containsOnlyKeys(NO);
    }
}
