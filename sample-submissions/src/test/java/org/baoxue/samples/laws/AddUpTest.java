package org.baoxue.samples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 人次 add up, distinct children do not: every number of every indicator against the same number of its parts, by units, stages and
 * months. {@code laws.csv} says which law each obeys.
 */
class AddUpTest {
    static Stream<InventedRun> provinces() {
        return InventedRun.all();
    }

    @Test
    void every_number_of_every_indicator_has_its_laws_and_no_other_has() throws IOException {
        Set<String> numbers = new TreeSet<>();
        InventedRun run = InventedRun.all().findFirst().orElseThrow();
        for (Indicator indicator : IndicatorBook.all()) {
            Scope scope = Scope.of(run.root(), InventedRun.year(), StageScope.ALL, LedgerScope.ALL);
            Numbers.of(indicator.value(scope, run.tallies()))
                    .keySet()
                    .forEach(number -> numbers.add(indicator.info().code() + " " + number));
        }
        assertThat(Law.table().keySet()).isEqualTo(numbers);
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void units_add_up_to_the_unit_above(InventedRun run) throws IOException {
        LawCheck check = new LawCheck(run.tallies(), Law.Of::units);
        for (Indicator indicator : IndicatorBook.all()) {
            for (Unit unit : run.units()) {
                for (Scope scope : scopes(indicator, unit.code(), run.periods(), List.of(StageScope.ALL))) {
                    List<Scope> parts = below(unit, scope, run.tallies());
                    if (!parts.isEmpty() && check.obeys(indicator, Law.BELOW)) {
                        check.see(indicator, scope, parts);
                    } else if (!parts.isEmpty()) {
                        parts.add(Scope.own(unit.code(), scope.period(), scope.stage(), scope.ledger()));
                        check.see(indicator, scope, parts);
                    }
                }
            }
        }
        check.isKept(2_000);
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void stages_add_up_to_both(InventedRun run) throws IOException {
        LawCheck check = new LawCheck(run.tallies(), Law.Of::stages);
        for (Indicator indicator : IndicatorBook.all()) {
            if (indicator.byStage()) {
                for (Unit unit : run.units()) {
                    for (Scope scope : scopes(indicator, unit.code(), run.periods(), List.of(StageScope.ALL))) {
                        List<Scope> parts = Stream.of(StageScope.PRI, StageScope.JUN)
                                .map(stage -> new Scope(scope.unit(), false, scope.period(), stage, scope.ledger()))
                                .toList();
                        check.see(indicator, scope, parts);
                    }
                }
            }
        }
        check.isKept(2_000);
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void months_add_up_to_the_year(InventedRun run) throws IOException {
        LawCheck check = new LawCheck(run.tallies(), Law.Of::months);
        for (Indicator indicator : IndicatorBook.all()) {
            List<StageScope> stages = indicator.byStage() ? List.of(StageScope.values()) : List.of(StageScope.ALL);
            for (Unit unit : run.units()) {
                for (Scope scope : scopes(indicator, unit.code(), List.of(InventedRun.year()), stages)) {
                    List<Scope> parts = run.monthPeriods().stream()
                            .map(month -> Scope.of(scope.unit(), month, scope.stage(), scope.ledger()))
                            .toList();
                    check.see(indicator, scope, parts);
                }
            }
        }
        check.isKept(1_000);
    }

    private static List<Scope> scopes(
            Indicator indicator, UnitCode unit, List<Period> periods, List<StageScope> stages) {
        List<Scope> scopes = new ArrayList<>();
        List<LedgerScope> ledgers = indicator.byLedger() ? List.of(LedgerScope.values()) : List.of(LedgerScope.ALL);
        for (Period period : periods) {
            for (StageScope stage : stages) {
                ledgers.forEach(ledger -> scopes.add(Scope.of(unit, period, stage, ledger)));
            }
        }
        return scopes;
    }

    private static List<Scope> below(Unit unit, Scope scope, Tallies tallies) {
        List<Scope> parts = new ArrayList<>();
        for (Unit child : tallies.settled().ground().tree().children(unit.code())) {
            parts.add(Scope.of(child.code(), scope.period(), scope.stage(), scope.ledger()));
        }
        return parts;
    }
}
