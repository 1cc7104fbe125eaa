package org.baoxue.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every unit, stage, ledger and period, whatever was filed. */
class LedgerLawsTest {
    static Stream<Tallies> inputs() {
        return Stream.of("province", "src/test/hand/ordinary", "src/test/hand/municipality", "src/test/hand/direct")
                .map(folder -> new Tallies(Pipeline.run(Settings.of(Path.of(folder)), Progress.SILENT)
                        .settled()));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void closing_is_opening_plus_what_came_less_what_went(Tallies tallies) {
        int checked = 0;
        for (Scope scope : scopes(tallies)) {
            FlowSums sums = tallies.flows(scope);
            if (sums.closing().count().isKnown()) {
                assertThat(sums.closing().count().orElse(0))
                        .as(scope.toString())
                        .isEqualTo(expectedClosing(scope, sums));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void the_stocks_of_the_parts_add_up_to_the_whole(Tallies tallies) {
        for (Unit unit : tallies.settled().ground().tree().units()) {
            for (Period period : periods(tallies)) {
                for (LedgerScope ledger : LedgerScope.values()) {
                    long whole = closing(tallies, Scope.of(unit.code(), period, StageScope.ALL, ledger));
                    long parts = closing(tallies, Scope.own(unit.code(), period, StageScope.ALL, ledger));
                    for (Unit child : tallies.settled().ground().tree().children(unit.code())) {
                        parts += closing(tallies, Scope.of(child.code(), period, StageScope.ALL, ledger));
                    }
                    assertThat(parts)
                            .as(unit.code() + " " + period + " " + ledger)
                            .isEqualTo(whole);
                }
            }
        }
    }

    private static long expectedClosing(Scope scope, FlowSums sums) {
        boolean both = scope.ledger() == LedgerScope.ALL;
        return sums.opening().count().orElse(0)
                + sums.found().count().orElse(0)
                + (both ? 0 : sums.fromSuspected().count().orElse(0))
                + sums.received().count().orElse(0)
                - sums.returned().count().orElse(0)
                - sums.writtenOff().count().orElse(0)
                - (both ? 0 : sums.toDropout().count().orElse(0))
                - sums.handedOver().count().orElse(0);
    }

    private static long closing(Tallies tallies, Scope scope) {
        return tallies.flows(scope).closing().count().orElse(0);
    }

    private static List<Scope> scopes(Tallies tallies) {
        List<Scope> scopes = new ArrayList<>();
        for (Unit unit : tallies.settled().ground().tree().units()) {
            UnitCode code = unit.code();
            for (Period period : periods(tallies)) {
                for (StageScope stage : StageScope.values()) {
                    for (LedgerScope ledger : LedgerScope.values()) {
                        scopes.add(Scope.of(code, period, stage, ledger));
                    }
                }
            }
        }
        return scopes;
    }

    private static List<Period> periods(Tallies tallies) {
        List<Period> periods = new ArrayList<>(List.of(Period.schoolYear(2024)));
        tallies.settled().ground().months().forEach(month -> periods.add(Period.month(month)));
        return periods;
    }
}
