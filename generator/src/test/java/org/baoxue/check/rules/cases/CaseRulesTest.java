package org.baoxue.check.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRulesTest {
    private static final String SEPTEMBER = "2199000001_suspected_2024-09";
    private static final String OCTOBER = "2199000001_suspected_2024-10";
    private static final String NOVEMBER = "2199000001_suspected_2024-11";
    private static final String DROPOUTS = "2199000001_dropout_2024-10";
    private static final String NO = "99010120240001";
    private static final Line OPEN = Line.suspected(NO, "found_on", "2024-09-12");
    private static final Line RETURNED = OPEN.with(
            "state",
            "CLOSED",
            "closing_code",
            "RET",
            "closed_on",
            "2024-09-20",
            "evidence_no",
            "1",
            "placement",
            "WITH_CLASS");

    private static Bench twoMonths() {
        return Bench.months("2024-09", "2024-10");
    }

    private static List<String> places(Rule<?> rule, String... changes) {
        return Bench.months("2024-10")
                .file(OCTOBER, Line.suspected(NO, changes))
                .places(rule);
    }

    @Test
    void steps_on_one_day_are_in_order() {
        assertThat(places(new DateOrderRule(), "last_present_on", "2024-10-16", "confirmed_on", "2024-10-16"))
                .isEmpty();
    }

    @Test
    void finds_a_step_after_the_period() {
        assertThat(places(new FutureDateRule(), "found_on", "2024-11-01")).containsExactly(OCTOBER + ":2:found_on");
        assertThat(places(new FutureDateRule(), "found_on", "2024-10-31", "valid_until", "2025-08-31"))
                .isEmpty();
    }

    @Test
    void finds_a_case_open_in_both_ledgers() {
        Line turned = Line.suspected(NO, "state", "TODROP", "confirmed_on", "2024-10-30");

        assertThat(Bench.months("2024-10")
                        .file(OCTOBER, Line.suspected(NO))
                        .file(DROPOUTS, Line.dropout(NO))
                        .places(new BothLedgersRule()))
                .containsExactly(OCTOBER + ":2:state");
        assertThat(Bench.months("2024-10")
                        .file(OCTOBER, turned)
                        .file(DROPOUTS, Line.dropout(NO))
                        .places(new BothLedgersRule()))
                .as("in the month of turning a case stands in both files")
                .isEmpty();
    }

    @Test
    void finds_a_case_that_turned_dropout_into_nothing() {
        Line turned = Line.suspected(NO, "state", "TODROP", "confirmed_on", "2024-10-30");

        assertThat(Bench.months("2024-10").file(OCTOBER, turned).file(DROPOUTS).places(new NoDropoutRowRule()))
                .containsExactly(OCTOBER + ":2:state");
        assertThat(Bench.months("2024-10")
                        .file(OCTOBER, turned)
                        .file(DROPOUTS, Line.dropout(NO))
                        .places(new NoDropoutRowRule()))
                .isEmpty();
        assertThat(Bench.months("2024-10").file(OCTOBER, turned).places(new NoDropoutRowRule()))
                .as("a ledger that is wholly missing is told as missing")
                .isEmpty();
    }

    @Test
    void finds_a_dropout_that_never_left_the_suspected_ledger() {
        assertThat(twoMonths()
                        .file(SEPTEMBER, OPEN)
                        .file(OCTOBER)
                        .file(DROPOUTS, Line.dropout(NO))
                        .places(new NoTurningRowRule()))
                .containsExactly(DROPOUTS + ":2:case_no");
        assertThat(twoMonths()
                        .file(SEPTEMBER, OPEN)
                        .file(OCTOBER, OPEN.with("state", "TODROP", "confirmed_on", "2024-10-30"))
                        .file(DROPOUTS, Line.dropout(NO))
                        .places(new NoTurningRowRule()))
                .isEmpty();
        assertThat(twoMonths().file(OCTOBER).file(DROPOUTS, Line.dropout(NO)).places(new NoTurningRowRule()))
                .as("confirmed directly")
                .isEmpty();
    }

    @Test
    void finds_a_relapse_that_is_not_marked() {
        Line again = OPEN.with("found_on", "2024-10-16");

        assertThat(twoMonths().file(SEPTEMBER, RETURNED).file(OCTOBER, again).places(new RelapseUnmarkedRule()))
                .containsExactly(OCTOBER + ":2:relapse");
        assertThat(twoMonths()
                        .file(SEPTEMBER, RETURNED)
                        .file(OCTOBER, again.with("relapse", "Y"))
                        .places(new RelapseUnmarkedRule()))
                .isEmpty();
    }

    @Test
    void opening_again_after_a_suspension_is_no_relapse() {
        Line suspended = RETURNED.with("closing_code", "SUSP", "valid_until", "2024-10-10", "placement", "");

        assertThat(twoMonths().file(SEPTEMBER, suspended).file(OCTOBER, OPEN).places(new RelapseUnmarkedRule()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-09-27, 1", "2024-09-29, 1", "2024-09-30, 0", ", 0"})
    void finds_a_case_suspected_beyond_the_dropout_line(String lastPresent, int findings) {
        String[] changes = {"last_present_on", lastPresent == null ? "" : lastPresent};

        assertThat(places(new BeyondLimitRule(), changes)).hasSize(findings);
    }

    @Test
    void a_case_closed_in_time_is_not_beyond_the_line() {
        assertThat(places(new BeyondLimitRule(), "last_present_on", "2024-09-05", "state", "TODROP"))
                .isEmpty();
    }

    @Test
    void finds_a_case_entered_later_than_it_was_found() {
        assertThat(twoMonths().file(SEPTEMBER).file(OCTOBER, OPEN).places(new LateEntryRule()))
                .containsExactly(OCTOBER + ":2:found_on");
    }

    @Test
    void an_entry_is_not_late_where_the_month_before_is_unknown_or_the_case_was_handed_in() {
        assertThat(twoMonths().file(OCTOBER, OPEN).places(new LateEntryRule())).isEmpty();
        assertThat(Bench.months("2024-10").file(OCTOBER, OPEN).places(new LateEntryRule()))
                .isEmpty();
        assertThat(twoMonths()
                        .file(SEPTEMBER)
                        .file(OCTOBER, OPEN.with("source", "HANDOVER"))
                        .places(new LateEntryRule()))
                .isEmpty();
    }

    @Test
    void finds_a_suspension_that_ran_out_without_a_word() {
        Line suspended = RETURNED.with("closing_code", "SUSP", "valid_until", "2024-10-10", "placement", "");

        assertThat(twoMonths().file(SEPTEMBER, suspended).file(OCTOBER).places(new ExpiredTermRule()))
                .containsExactly(SEPTEMBER + ":2:valid_until");
        assertThat(twoMonths().file(SEPTEMBER, suspended).file(OCTOBER, OPEN).places(new ExpiredTermRule()))
                .isEmpty();
        assertThat(twoMonths().file(SEPTEMBER, suspended).places(new ExpiredTermRule()))
                .as("nothing is known of October")
                .isEmpty();
        assertThat(twoMonths()
                        .file(SEPTEMBER, suspended.with("valid_until", "2024-10-31"))
                        .file(OCTOBER)
                        .places(new ExpiredTermRule()))
                .isEmpty();
    }

    @Test
    void finds_a_transfer_that_waits_too_long() {
        Line waiting = OPEN.with("receiving_school_code", "2199000002");

        assertThat(Bench.months("2024-09", "2024-10")
                        .file(SEPTEMBER, waiting)
                        .file(OCTOBER, waiting)
                        .places(new UnconfirmedTransferRule()))
                .as("31 days")
                .containsExactly(OCTOBER + ":2:receipt_confirmed_on");
        assertThat(Bench.months("2024-10", "2024-11")
                        .file(OCTOBER, waiting)
                        .file(NOVEMBER, waiting)
                        .places(new UnconfirmedTransferRule()))
                .as("30 days")
                .isEmpty();
    }

    @Test
    void finds_a_handover_that_nobody_takes_up() {
        Line handedOver = OPEN.with(
                "state",
                "CLOSED",
                "closing_code",
                "HAND",
                "closed_on",
                "2024-09-25",
                "evidence_no",
                "1",
                "receipt_confirmed_on",
                "2024-09-25",
                "home_area_code",
                "990102");

        assertThat(twoMonths().file(SEPTEMBER, handedOver).places(new HandoverNotTakenRule()))
                .containsExactly(SEPTEMBER + ":2:closed_on");
        assertThat(twoMonths()
                        .file(SEPTEMBER, handedOver)
                        .file("990102_suspected_2024-10", OPEN.with("source", "HANDOVER"))
                        .places(new HandoverNotTakenRule()))
                .isEmpty();
        assertThat(twoMonths()
                        .file(SEPTEMBER, handedOver.with("home_area_code", "110101"))
                        .places(new HandoverNotTakenRule()))
                .as("outside the province nothing can be seen")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BULLYING, N, 1", "BULLYING, Y, 0", "BULLYING, '', 0", "STUDY, N, 0"})
    void finds_a_protective_case_that_was_not_referred(String reason, String referred, int findings) {
        assertThat(places(new NotReferredRule(), "reason", reason, "mandatory_report", referred))
                .hasSize(findings);
    }
}
