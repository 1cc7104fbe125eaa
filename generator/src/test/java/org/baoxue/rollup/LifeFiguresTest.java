package org.baoxue.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.baoxue.check.rules.Ids;
import org.baoxue.check.rules.Line;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.junit.jupiter.api.Test;

/** The worked examples about figures over many cases: who stays, key groups, lags, the platform. */
class LifeFiguresTest extends LifeExample {
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
