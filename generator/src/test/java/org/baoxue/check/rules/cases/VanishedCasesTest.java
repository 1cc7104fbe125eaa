package org.baoxue.check.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that vanish between the months, and what an unread ledger keeps from being said of them. */
class VanishedCasesTest {
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
    void finds_an_open_case_that_the_next_ledger_does_not_have() {
        Bench bench = twoMonths().file(SEPTEMBER, OPEN).file(OCTOBER);

        assertThat(bench.places(new VanishedCaseRule())).containsExactly(OCTOBER);
        assertThat(bench.findings(new VanishedCaseRule()).get(0).place().rowKey())
                .isEqualTo(NO);
    }

    @Test
    void finds_a_case_that_a_declared_zero_lets_vanish() {
        assertThat(twoMonths()
                        .file(SEPTEMBER, OPEN)
                        .file("2199000001_declaration_2024-10", Line.month())
                        .places(new VanishedCaseRule()))
                .containsExactly("2199000001_declaration_2024-10");
    }

    @Test
    void tells_of_a_vanished_case_once() {
        assertThat(Bench.months("2024-09", "2024-10", "2024-11")
                        .file(SEPTEMBER, OPEN)
                        .file(OCTOBER)
                        .file(NOVEMBER)
                        .places(new VanishedCaseRule()))
                .containsExactly(OCTOBER);
    }

    @Test
    void silence_a_closing_or_a_row_elsewhere_is_no_vanishing() {
        assertThat(twoMonths().file(SEPTEMBER, OPEN).places(new VanishedCaseRule()))
                .as("nothing is known of October")
                .isEmpty();
        assertThat(twoMonths().file(SEPTEMBER, RETURNED).file(OCTOBER).places(new VanishedCaseRule()))
                .isEmpty();
        assertThat(twoMonths()
                        .file(SEPTEMBER, OPEN)
                        .file(OCTOBER)
                        .file(DROPOUTS, Line.dropout(NO))
                        .places(new VanishedCaseRule()))
                .isEmpty();
    }

    @Test
    void a_county_that_files_nothing_carries_its_own_cases() {
        Line own = Line.suspected(NO, "found_on", "2024-09-12", "stage", "PRI");

        assertThat(twoMonths().file("990101_suspected_2024-09", own).places(new VanishedCaseRule()))
                .isEmpty();
        assertThat(twoMonths()
                        .file("990101_suspected_2024-09", own)
                        .file("990101_suspected_2024-10")
                        .places(new VanishedCaseRule()))
                .containsExactly("990101_suspected_2024-10");
    }

    @Test
    void what_may_stand_in_a_ledger_that_was_not_read_has_not_vanished() {
        Bench lost = Bench.months("2024-09", "2024-10", "2024-11").file(SEPTEMBER, OPEN);
        Line unread = Line.suspected("99010120240002", "found_on", "no day");

        assertThat(lost.unreadable(OCTOBER).file(NOVEMBER).places(new VanishedCaseRule()))
                .as("it may have been closed in October")
                .isEmpty();
        assertThat(twoMonths().file(SEPTEMBER, OPEN).file(OCTOBER, unread).places(new VanishedCaseRule()))
                .as("the row that was left out may be its own")
                .isEmpty();
        assertThat(Bench.months("2024-09", "2024-10", "2024-11")
                        .file(SEPTEMBER, OPEN)
                        .file(OCTOBER, Line.suspected(NO, "found_on", "no day"))
                        .file(NOVEMBER)
                        .places(new VanishedCaseRule()))
                .isEmpty();
    }

    @Test
    void nothing_is_late_against_a_ledger_that_was_not_read() {
        Line late = Line.suspected(NO, "found_on", "2024-09-12");
        Line refused = Line.suspected(NO, "found_on", "no day");

        assertThat(twoMonths().file(SEPTEMBER).file(OCTOBER, late).places(new LateEntryRule()))
                .containsExactly(OCTOBER + ":2:found_on");
        assertThat(twoMonths().file(SEPTEMBER, refused).file(OCTOBER, late).places(new LateEntryRule()))
                .isEmpty();
        assertThat(twoMonths()
                        .unreadable(SEPTEMBER)
                        .file("2199000001_declaration_2024-09", Line.month())
                        .file(OCTOBER, late)
                        .places(new LateEntryRule()))
                .as("what was declared does not read the file")
                .isEmpty();
    }

    @Test
    void a_dropout_ledger_of_which_a_row_was_left_out_may_hold_the_case() {
        Line turned = OPEN.with("state", "TODROP", "confirmed_on", "2024-10-20");
        Line refused = Line.dropout(NO).with("confirmed_on", "no day");

        assertThat(Bench.months("2024-10").file(OCTOBER, turned).file(DROPOUTS).places(new NoDropoutRowRule()))
                .hasSize(1);
        assertThat(Bench.months("2024-10")
                        .file(OCTOBER, turned)
                        .file(DROPOUTS, refused)
                        .places(new NoDropoutRowRule()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "last_present_on, 2024-10-17, found_on",
        "confirmed_on, 2024-10-15, confirmed_on",
        "closed_on, 2024-10-15, closed_on"
    })
    void finds_steps_in_the_wrong_order_at_the_later_one(String column, String date, String place) {
        assertThat(places(new DateOrderRule(), column, date, "state", "TRACK", "track_state", "AT_SCHOOL"))
                .containsExactly(OCTOBER + ":2:" + place);
    }
}
