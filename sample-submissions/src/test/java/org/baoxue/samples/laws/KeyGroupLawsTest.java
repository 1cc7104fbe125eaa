package org.baoxue.samples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baoxue.division.Unit;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Key groups overlap: a case of two groups is two 人次 and one child. */
class KeyGroupLawsTest {
    private static final String NONE = "";

    static Stream<InventedRun> provinces() {
        return InventedRun.all();
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void groups_come_to_their_times_and_children_lie_between_the_largest_and_all_of_them(InventedRun run) {
        int checked = 0;
        for (Unit unit : run.units()) {
            for (Period period : run.periods()) {
                for (StageScope stage : StageScope.values()) {
                    Scope scope = Scope.of(unit.code(), period, stage, LedgerScope.ALL);
                    Value.Split groups = (Value.Split) value("KEY-C", scope, run);
                    if (groups.total().isKnown()) {
                        checked += holds(groups, scope, run);
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    private static int holds(Value.Split groups, Scope scope, InventedRun run) {
        long total = number(groups.total());
        long none = number(groups.parts().get(NONE));
        long times = groups.parts().entrySet().stream()
                .filter(group -> !group.getKey().equals(NONE))
                .mapToLong(group -> number(group.getValue()))
                .sum();
        long largest = groups.parts().entrySet().stream()
                .filter(group -> !group.getKey().equals(NONE))
                .mapToLong(group -> number(group.getValue()))
                .max()
                .orElse(0);
        long people = number(((Value.Amount) value("KEY-C-PEOPLE", scope, run)).count());

        assertThat(number(((Value.Amount) value("KEY-C-TIMES", scope, run)).count()))
                .as(scope.toString())
                .isEqualTo(times);
        assertThat(total - none).as("cases in a group, " + scope).isBetween(largest, times);
        assertThat(people).as("children in a group, " + scope).isBetween(Math.min(1, times), total - none);
        return times > 0 ? 1 : 0;
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void each_group_of_the_units_adds_up_to_that_of_the_unit_above(InventedRun run) {
        for (Unit unit : run.units()) {
            List<Unit> children = run.tallies().settled().ground().tree().children(unit.code());
            for (Period period : children.isEmpty() ? List.<Period>of() : run.periods()) {
                Scope whole = Scope.of(unit.code(), period, StageScope.ALL, LedgerScope.ALL);
                Value.Split all = (Value.Split) value("KEY-C", whole, run);
                Value.Split own = (Value.Split)
                        value("KEY-C", Scope.own(unit.code(), period, StageScope.ALL, LedgerScope.ALL), run);
                List<Value.Split> parts = children.stream()
                        .map(child -> (Value.Split)
                                value("KEY-C", Scope.of(child.code(), period, StageScope.ALL, LedgerScope.ALL), run))
                        .toList();
                for (Map.Entry<String, Count> group : all.parts().entrySet()) {
                    long sum = number(own.parts().get(group.getKey()))
                            + parts.stream()
                                    .mapToLong(part -> number(part.parts().get(group.getKey())))
                                    .sum();
                    assertThat(number(group.getValue()))
                            .as(group.getKey() + " " + whole)
                            .isEqualTo(sum);
                }
            }
        }
    }

    private static Value value(String code, Scope scope, InventedRun run) {
        Indicator asked = IndicatorBook.all().stream()
                .filter(indicator -> indicator.info().code().equals(code))
                .findFirst()
                .orElseThrow();
        return asked.value(scope, run.tallies());
    }

    private static long number(@Nullable Count count) {
        return count == null ? 0 : count.orElse(0);
    }
}
