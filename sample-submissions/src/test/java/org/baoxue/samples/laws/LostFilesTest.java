package org.baoxue.samples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.division.Unit;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.history.Position;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The identity of the ledgers, and that no child falls out of them, whatever files are lost. */
class LostFilesTest {
    static Stream<InventedRun> provinces() {
        return InventedRun.all();
    }

    /**
     * Of one ledger always; over both where neither lacks a month. A case that passes from a known 疑似 into a 辍学 of which the period
     * does not know leaves the one and enters no other, and there is no term for that.
     */
    @ParameterizedTest
    @MethodSource("provinces")
    void closing_is_opening_plus_what_came_less_what_went(InventedRun run) {
        Tallies tallies = run.tallies();
        int checked = 0;
        for (Unit unit : run.units()) {
            for (Period period : run.periods()) {
                for (StageScope stage : StageScope.values()) {
                    for (LedgerScope ledger : LedgerScope.values()) {
                        for (boolean own : List.of(true, false)) {
                            Scope scope = new Scope(unit.code(), own, period, stage, ledger);
                            FlowSums sums = tallies.flows(scope);
                            boolean told = ledger != LedgerScope.ALL
                                    || (sums.gaps().isNone()
                                            && sums.closing().gaps().isNone());
                            if (sums.closing().count().isKnown() && told) {
                                assertThat(number(sums.closing().count()))
                                        .as(scope.toString())
                                        .isEqualTo(closing(scope, sums));
                                checked++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    private static long closing(Scope scope, FlowSums sums) {
        boolean both = scope.ledger() == LedgerScope.ALL;
        return number(sums.opening().count())
                + number(sums.found().count())
                + (both ? 0 : number(sums.fromSuspected().count()))
                + number(sums.received().count())
                - number(sums.returned().count())
                - number(sums.writtenOff().count())
                - (both ? 0 : number(sums.toDropout().count()))
                - number(sums.handedOver().count());
    }

    /** Of one ledger of a stage of one unit; over several a part may be known in one month and not in the other. */
    @ParameterizedTest
    @MethodSource("provinces")
    void a_month_begins_with_what_the_one_before_ended_with(InventedRun run) {
        int checked = 0;
        List<Period> months = run.monthPeriods();
        for (Unit unit : run.units()) {
            for (StageScope stage : List.of(StageScope.PRI, StageScope.JUN)) {
                for (LedgerScope ledger : List.of(LedgerScope.SUS, LedgerScope.DRO)) {
                    for (int at = 1; at < months.size(); at++) {
                        FlowSums before =
                                run.tallies().flows(Scope.own(unit.code(), months.get(at - 1), stage, ledger));
                        FlowSums after = run.tallies().flows(Scope.own(unit.code(), months.get(at), stage, ledger));
                        if (before.closing().count().isKnown()
                                && after.opening().count().isKnown()) {
                            assertThat(after.opening().count())
                                    .as(unit.code() + " " + stage + " " + ledger + " " + months.get(at))
                                    .isEqualTo(before.closing().count());
                            checked++;
                        }
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    /** A child whom the histories have out of school at the end is in 未在校合计, unless nothing is known of the ledger on which it stands. */
    @ParameterizedTest
    @MethodSource("provinces")
    void no_child_falls_out_of_a_lost_ledger(InventedRun run) {
        Settled settled = run.tallies().settled();
        List<YearMonth> months = settled.ground().months();
        YearMonth last = months.get(months.size() - 1);
        Set<Long> children = new HashSet<>();
        for (String caseNo : settled.flows().courses().all().keySet()) {
            Position at = Objects.requireNonNull(settled.flows().life(caseNo))
                    .monthEnds()
                    .get(last);
            if (at != null && months.stream().anyMatch(month -> isKnown(settled.coverage(), at, month))) {
                children.add(settled.flows().courses().child(caseNo));
            }
        }
        Scope province = Scope.of(run.root(), InventedRun.year(), StageScope.ALL, LedgerScope.ALL);
        Value.Amount out = (Value.Amount) IndicatorBook.of("OUT").value(province, run.tallies());
        assertThat(out.count()).isEqualTo(Count.of(children.size()));
        assertThat(children).isNotEmpty();
    }

    private static boolean isKnown(Coverage coverage, Position at, YearMonth month) {
        return coverage.isKnown(at.unit(), at.stage(), at.ledger(), month);
    }

    private static long number(Count count) {
        return count.orElse(0);
    }
}
