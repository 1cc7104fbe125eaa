package org.baoxue.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Ids;
import org.baoxue.check.rules.Line;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.resource.Resources;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.text.Figures;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.junit.jupiter.api.Test;

/** The worked examples about the life of a case, figure by figure. */
class LifeExamplesTest {
    private static final Figures FIGURES =
            new Figures(Messages.load(Resources.shipped(), Language.CHINESE, List.of("text")));
    private static final String PROVINCE = "990000";
    private static final String A = "990101";
    private static final String B = "990102";
    private static final String AT_A = "2199000001";
    private static final String AT_B = "2199000002";
    private static final String NO = "99010120240001";
    private static final String YEAR = "2024-2025";

    /** Months in which all schools of both counties say that there is nothing, where no ledger is added. */
    private static Bench quiet(String... months) {
        Bench bench = Bench.months(months);
        for (String month : months) {
            for (String school : List.of(AT_A, AT_B)) {
                bench.file(school + "_declaration_" + month, Line.month());
            }
            bench.file("3199000001_declaration_" + month, Line.month("stage", "JUN"));
            bench.file(AT_A + "_declaration_" + month + "_r2", Line.month(), Line.month("school_code", "2199000003"));
        }
        return bench;
    }

    private static Line suspected(String... changes) {
        return Line.suspected(NO, "found_on", "2024-10-10", "last_present_on", "2024-09-27")
                .with(changes);
    }

    private static Line dropout(String... changes) {
        return Line.dropout(NO, changes);
    }

    private static String figure(Tallies tallies, String unit, String period, LedgerScope ledger, String code) {
        Scope scope =
                Scope.of(new UnitCode(unit), Objects.requireNonNull(Period.parse(period)), StageScope.ALL, ledger);
        Value value = IndicatorBook.of(code).value(scope, tallies);
        if (value instanceof Value.Amount amount) {
            return FIGURES.count(amount.count());
        }
        Value.Ratio ratio = (Value.Ratio) value;
        return text(ratio.numerator()) + "/" + text(ratio.denominator()) + "=" + FIGURES.rate(ratio);
    }

    private static String figure(Tallies tallies, String unit, String period, String code) {
        return figure(tallies, unit, period, LedgerScope.ALL, code);
    }

    private static String text(Count count) {
        return FIGURES.count(count);
    }

    /** 期初 / 新增 / 返校 / 期末 of the suspected ledger. */
    private static String suspectedMonth(Tallies tallies, String month) {
        return String.join(
                "/",
                Stream.of("SUS-OPENING", "SUS-NEW", "SUS-RETURNED", "SUS-CLOSING")
                        .map(code -> figure(tallies, PROVINCE, month, code))
                        .toList());
    }

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

    @Test
    void E12_who_stays_is_told_at_the_end_of_the_next_semester() {
        String[] states = {
            "AT_SCHOOL",
            "AT_SCHOOL",
            "AT_SCHOOL",
            "AT_SCHOOL",
            "AT_SCHOOL",
            "AT_SCHOOL",
            "GRADUATED",
            "MOVED",
            "",
            "UNKNOWN"
        };
        Line[] returned = new Line[10];
        Line[] last = new Line[10];
        for (int i = 0; i < 10; i++) {
            Line found = Line.suspected(
                    "9901012024010" + i, "found_on", "2024-11-05", "id_no", Ids.number("9901012014030520" + i));
            returned[i] = found.with(
                    "state",
                    "CLOSED",
                    "closing_code",
                    "RET",
                    "placement",
                    "WITH_CLASS",
                    "evidence_no",
                    "E",
                    "closed_on",
                    "2024-11-20");
            last[i] = states[i].isEmpty()
                    ? found.with("found_on", "2025-06-10", "relapse", "Y")
                    : found.with(
                            "state",
                            "TRACK",
                            "track_state",
                            states[i],
                            "closed_on",
                            "2024-11-20",
                            "closing_code",
                            "RET",
                            "placement",
                            "WITH_CLASS",
                            "evidence_no",
                            "E");
        }
        last[7] = last[7].with("receiving_school_code", AT_B, "receipt_confirmed_on", "2025-05-12");
        Tallies tallies = new Tallies(
                quiet("2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06")
                        .file(AT_A + "_suspected_2024-11", returned)
                        .file(AT_A + "_suspected_2025-06", last)
                        .settled());

        assertThat(figure(tallies, A, YEAR, "STAY-1")).isEqualTo("7/9=77.78");
        assertThat(figure(tallies, PROVINCE, "2024-2025-1", "STAY-1")).isEqualTo("7/9=77.78");
        assertThat(figure(tallies, PROVINCE, "2024-2025-2", "STAY-1")).isEqualTo("0/0=不适用");
    }

    @Test
    void E13_entries_of_key_groups_are_no_children_and_no_cases() {
        Tallies tallies = new Tallies(quiet("2024-10")
                .file(
                        AT_A + "_suspected_2024-10",
                        Line.suspected("99010120240001", "key_groups", "LEFT_BEHIND;HARDSHIP"),
                        Line.suspected("99010120240002", "key_groups", "DISABLED"),
                        Line.suspected("99010120240003"))
                .settled());

        assertThat(figure(tallies, PROVINCE, "2024-10", "KEY-C-TIMES")).isEqualTo("3");
        assertThat(figure(tallies, PROVINCE, "2024-10", "KEY-C-PEOPLE")).isEqualTo("2");
        Value.Split split = (Value.Split) IndicatorBook.of("KEY-C")
                .value(
                        Scope.of(
                                new UnitCode(PROVINCE),
                                Objects.requireNonNull(Period.parse("2024-10")),
                                StageScope.ALL,
                                LedgerScope.ALL),
                        tallies);
        assertThat(text(split.total())).isEqualTo("3");
        assertThat(split.parts().get("LEFT_BEHIND")).isEqualTo(Count.of(1));
        assertThat(split.parts().get("")).isEqualTo(Count.of(1));
    }

    @Test
    void lags_and_platform_entries_are_those_of_the_cases_found() {
        Tallies tallies = new Tallies(quiet("2024-10")
                .file(
                        AT_A + "_suspected_2024-10",
                        suspected(
                                "line_reached_on",
                                "2024-10-08",
                                "platform_no",
                                "P1",
                                "platform_entered_on",
                                "2024-10-20"),
                        Line.suspected(
                                "99010120240002",
                                "found_on",
                                "2024-10-16",
                                "platform_no",
                                "P2",
                                "platform_entered_on",
                                "2024-10-28"),
                        Line.suspected("99010120240003", "found_on", "2024-10-25"))
                .settled());

        Value.Days lag = (Value.Days) IndicatorBook.of("DEL")
                .value(
                        Scope.of(
                                new UnitCode(A),
                                Objects.requireNonNull(Period.parse("2024-10")),
                                StageScope.PRI,
                                LedgerScope.SUS),
                        tallies);
        assertThat(lag.number()).isEqualTo(Count.of(1));
        assertThat(lag.medianHalves()).isEqualTo(Count.of(4));
        assertThat(figure(tallies, A, "2024-10", "PLAT-1")).isEqualTo("2/3=66.67");
        assertThat(figure(tallies, A, "2024-10", "PLAT-2")).isEqualTo("1/2=50.00");
    }
}
