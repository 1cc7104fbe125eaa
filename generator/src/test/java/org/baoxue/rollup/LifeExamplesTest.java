package org.baoxue.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.model.LedgerScope;
import org.junit.jupiter.api.Test;

/** The worked examples about the course of a case: a window of observation, two counties, a handover. */
class LifeExamplesTest extends LifeExample {
    private static Bench backAndAbsentAgain() {
        return quiet("2024-10", "2024-11")
                .file(
                        AT_A + "_suspected_2024-10",
                        suspected(
                                "state",
                                "CLOSED",
                                "closing_code",
                                "RET",
                                "placement",
                                "WITH_CLASS",
                                "evidence_no",
                                "E1",
                                "closed_on",
                                "2024-10-21"))
                .file(
                        AT_A + "_suspected_2024-11",
                        suspected("found_on", "2024-11-01", "last_present_on", "2024-10-25", "relapse", "Y"));
    }

    @Test
    void E5_without_a_window_the_return_counts_and_the_child_has_dropped_out_again() {
        Tallies tallies = new Tallies(backAndAbsentAgain().observing(0).settled());

        assertThat(suspectedMonth(tallies, "2024-10")).isEqualTo("0/1/1/0");
        assertThat(suspectedMonth(tallies, "2024-11")).isEqualTo("0/1/0/1");
        assertThat(figure(tallies, PROVINCE, YEAR, LedgerScope.SUS, "RET-1")).isEqualTo("1/2=50.00");
        assertThat(figure(tallies, PROVINCE, YEAR, "REL")).isEqualTo("1");
    }

    @Test
    void E5_with_a_window_of_20_school_days_the_return_is_taken_back() {
        Tallies tallies = new Tallies(backAndAbsentAgain().observing(20).settled());

        assertThat(suspectedMonth(tallies, "2024-10")).isEqualTo("0/1/0/1");
        assertThat(suspectedMonth(tallies, "2024-11")).isEqualTo("1/0/0/1");
        assertThat(figure(tallies, PROVINCE, YEAR, LedgerScope.SUS, "RET-1")).isEqualTo("0/1=0.00");
        assertThat(figure(tallies, PROVINCE, YEAR, "REL")).isEqualTo("0");
    }

    @Test
    void a_window_that_is_over_takes_nothing_back() {
        Tallies tallies = new Tallies(backAndAbsentAgain().observing(5).settled());
        Tallies oneMore = new Tallies(backAndAbsentAgain().observing(6).settled());

        assertThat(suspectedMonth(tallies, "2024-10")).isEqualTo("0/1/1/0");
        assertThat(suspectedMonth(oneMore, "2024-10")).isEqualTo("0/1/0/1");
    }

    @Test
    void E4_one_child_of_two_counties_counts_once_in_the_province_and_twice_as_entries() {
        Line back = dropout(
                "confirmed_on",
                "2024-10-30",
                "state",
                "CLOSED",
                "closing_code",
                "RET",
                "placement",
                "WITH_CLASS",
                "evidence_no",
                "E1",
                "closed_on",
                "2024-12-02");
        Tallies tallies = new Tallies(quiet("2024-10", "2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04")
                .file(AT_A + "_dropout_2024-10", dropout("confirmed_on", "2024-10-30"))
                .file(AT_A + "_dropout_2024-11", dropout("confirmed_on", "2024-10-30"))
                .file(AT_A + "_dropout_2024-12", back)
                .file(
                        AT_B + "_dropout_2025-04",
                        Line.dropout(
                                "99010220250007",
                                "found_on",
                                "2025-04-02",
                                "id_no",
                                Line.dropout(NO).cell("id_no"),
                                "confirmed_on",
                                "2025-04-18",
                                "relapse",
                                "Y"))
                .settled());

        assertThat(Stream.of(A, B, PROVINCE).map(unit -> figure(tallies, unit, YEAR, "DRO-CHILDREN")))
                .containsExactly("1", "1", "1");
        assertThat(Stream.of(A, B, PROVINCE).map(unit -> figure(tallies, unit, YEAR, "REL")))
                .containsExactly("0", "1", "1");
        assertThat(figure(tallies, PROVINCE, YEAR, "DRO-NEW")).isEqualTo("2");
        assertThat(figure(tallies, PROVINCE, YEAR, "DRO-CROSS")).isEqualTo("1");
    }

    @Test
    void E6_a_handover_counts_on_the_day_of_its_receipt_and_never_at_the_common_parent() {
        String[] host = {"confirmed_on", "2024-11-05", "found_on", "2024-10-15", "home_area_code", B};
        Line handed = dropout(host)
                .with(
                        "state",
                        "CLOSED",
                        "closing_code",
                        "HAND",
                        "closed_on",
                        "2025-01-20",
                        "receipt_confirmed_on",
                        "2025-02-24",
                        "evidence_no",
                        "E6");
        Line received = dropout(host).with("source", "HANDOVER");
        Tallies tallies = new Tallies(quiet("2024-11", "2024-12", "2025-01", "2025-02", "2025-03")
                .file(AT_A + "_dropout_2024-11", dropout(host))
                .file(AT_A + "_dropout_2024-12", dropout(host))
                .file(AT_A + "_dropout_2025-01", dropout(host))
                .file(AT_A + "_dropout_2025-02", handed)
                .file(B + "_dropout_2025-02", received)
                .file(
                        B + "_dropout_2025-03",
                        received.with(
                                "state",
                                "CLOSED",
                                "closing_code",
                                "RET",
                                "placement",
                                "WITH_CLASS",
                                "evidence_no",
                                "E7",
                                "closed_on",
                                "2025-03-10"))
                .settled());

        assertThat(closings(tallies, A)).containsExactly("1", "1", "1", "0", "0");
        assertThat(closings(tallies, B)).containsExactly("0", "0", "0", "1", "0");
        assertThat(closings(tallies, PROVINCE)).containsExactly("1", "1", "1", "1", "0");
        assertThat(figure(tallies, A, "2025-02", "DRO-HANDED-OVER")).isEqualTo("1");
        assertThat(figure(tallies, B, "2025-02", "DRO-NEW")).isEqualTo("0");
        assertThat(figure(tallies, B, "2025-02", "DRO-RECEIVED")).isEqualTo("1");
        assertThat(figure(tallies, B, "2025-03", "DRO-RETURNED")).isEqualTo("1");
        assertThat(figure(tallies, PROVINCE, "2025-02", "DRO-HANDED-OVER")).isEqualTo("0");
        assertThat(figure(tallies, PROVINCE, YEAR, "DRO-NEW")).isEqualTo("1");
        assertThat(Stream.of(A, B, PROVINCE).map(unit -> figure(tallies, unit, YEAR, "DRO-CHILDREN")))
                .containsExactly("1", "0", "1");
        assertThat(Stream.of(A, B, PROVINCE).map(unit -> figure(tallies, unit, YEAR, LedgerScope.DRO, "RET-1")))
                .containsExactly("0/0=不适用", "1/1=100.00", "1/1=100.00");
    }

    private static List<String> closings(Tallies tallies, String unit) {
        return Stream.of("2024-11", "2024-12", "2025-01", "2025-02", "2025-03")
                .map(month -> figure(tallies, unit, month, "DRO-CLOSING"))
                .toList();
    }
}
