package org.baoxue.app.views.sides.compared;

import java.util.List;
import java.util.function.ToLongFunction;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.tally.Sum;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.jspecify.annotations.Nullable;

/**
 * A total that a survey or an evaluation states of a county, and what it is held against.
 *
 * @param form {@code survey} or {@code evaluation}
 * @param column the column that states it
 * @param tie how the two must stand
 * @param computed what the files of the county, or of its city's surveys, come to
 * @param source whose files these are: a county's or a city's
 */
record SubmittedItem(String form, String column, Tie tie, Computed computed, Tier source) {
    /** A total that is held against files of the county. */
    SubmittedItem(String form, String column, Tie tie, Computed computed) {
        this(form, column, tie, computed, Tier.COUNTY);
    }

    /** How a stated total must stand to the computed one. */
    enum Tie {
        /** The two count the same. */
        EQUAL,
        /** A sample: not more than there is. */
        AT_MOST,
        /** A higher tier finds at least what a lower one found. */
        AT_LEAST;

        /** Whether a difference, stated less computed, has to be answered for. */
        boolean isBroken(long difference) {
            return switch (this) {
                case EQUAL -> difference != 0;
                case AT_MOST -> difference > 0;
                case AT_LEAST -> difference < 0;
            };
        }

        /** Whether nobody can tell if the difference is in order, since the computed total lacks something and may be larger. */
        boolean isOpen(long difference) {
            return switch (this) {
                case EQUAL -> true;
                case AT_MOST -> difference > 0;
                case AT_LEAST -> difference >= 0;
            };
        }
    }

    /** Where the computed total comes from. */
    @FunctionalInterface
    interface Computed {
        /** Of a county for a period. */
        Value.Amount of(Unit county, Period period, Tallies tallies);
    }

    /** All of them, in the order of the forms' columns. */
    static List<SubmittedItem> all() {
        return List.of(
                new SubmittedItem("survey", "schools_sampled", Tie.AT_MOST, SubmittedItem::schools),
                new SubmittedItem("survey", "nil_schools_sampled", Tie.AT_MOST, SubmittedItem::nilSchools),
                new SubmittedItem("survey", "dropouts_sampled", Tie.AT_MOST, SubmittedItem::dropouts),
                new SubmittedItem("survey", "returns_sampled", Tie.AT_MOST, SubmittedItem::returns),
                new SubmittedItem("survey", "to_rectify", Tie.EQUAL, SubmittedItem::openProblems),
                new SubmittedItem("evaluation", "schools_inspected", Tie.AT_MOST, SubmittedItem::schools),
                new SubmittedItem(
                        "evaluation",
                        "concealed_found",
                        Tie.AT_LEAST,
                        surveyed(row -> count(row, "unreported_found")),
                        Tier.CITY),
                new SubmittedItem(
                        "evaluation",
                        "false_returns",
                        Tie.AT_LEAST,
                        surveyed(row -> count(row, "returns_sampled") - count(row, "returns_true")),
                        Tier.CITY),
                new SubmittedItem("evaluation", "problems_open", Tie.EQUAL, SubmittedItem::openProblems));
    }

    /** Who has to answer for the computed total where it lacks something: the city whose surveys it adds up, else the county. */
    UnitCode answering(Unit county, Tallies tallies) {
        UnitCode city = source == Tier.CITY ? city(county, tallies) : null;
        return city == null ? county.code() : city;
    }

    private static Scope scope(Unit county, Period period, LedgerScope ledger) {
        return Scope.of(county.code(), period, StageScope.ALL, ledger);
    }

    /** Schools of the register that are open in any month of the period. */
    private static Value.Amount schools(Unit county, Period period, Tallies tallies) {
        long open = tallies.schools(scope(county, period, LedgerScope.ALL)).stream()
                .filter((School school) -> period.months().stream().anyMatch(school::isOpen))
                .count();
        return new Value.Amount(Count.of(open), Gaps.NONE);
    }

    private static Value.Amount nilSchools(Unit county, Period period, Tallies tallies) {
        return (Value.Amount) IndicatorBook.of("ZERO").value(scope(county, period, LedgerScope.ALL), tallies);
    }

    /** All that stood on the dropout ledger in the period. */
    private static Value.Amount dropouts(Unit county, Period period, Tallies tallies) {
        FlowSums sums = tallies.flows(scope(county, period, LedgerScope.DRO));
        Count stood = sums.opening()
                .count()
                .map(n -> n
                        + sums.found().count().orElse(0)
                        + sums.fromSuspected().count().orElse(0)
                        + sums.received().count().orElse(0));
        return new Value.Amount(stood, sums.gaps());
    }

    private static Value.Amount returns(Unit county, Period period, Tallies tallies) {
        Sum returned = tallies.flows(scope(county, period, LedgerScope.ALL)).returned();
        return new Value.Amount(returned.count(), returned.gaps());
    }

    /** The problems in the county's ledger that are not put right. */
    private static Value.Amount openProblems(Unit county, Period period, Tallies tallies) {
        Value.Ratio fixed =
                (Value.Ratio) IndicatorBook.of("FIX-1").value(scope(county, period, LedgerScope.ALL), tallies);
        boolean none = fixed.denominator() == Count.Absent.NOT_APPLICABLE;
        Count open = fixed.denominator().map(all -> all - fixed.numerator().orElse(0));
        return new Value.Amount(none ? Count.of(0) : open, fixed.gaps());
    }

    /** A number of the city's surveys in the school year, added up over its semesters; a survey that is owed or lost is missing. */
    private static Computed surveyed(ToLongFunction<Row> number) {
        return (county, period, tallies) -> {
            Sum sum = new Sum();
            for (Period semester : Period.touching(Period.Kind.SEMESTER, tallies.months(period))) {
                Row row = tallies.stated().surveys().row(county.code(), semester);
                UnitCode city = city(county, tallies);
                if (row != null) {
                    sum.add(number.applyAsLong(row));
                } else if (city != null && tallies.lacks(city, "survey", semester)) {
                    sum.addMissing(city);
                }
            }
            return new Value.Amount(sum.count(), sum.gaps());
        };
    }

    /** The nearest unit with a city's duties; null for a county straight under the province, which no city surveys. */
    static @Nullable UnitCode city(Unit county, Tallies tallies) {
        UnitTree tree = tallies.settled().ground().tree();
        for (UnitCode above : tree.lineage(county.code())) {
            Unit unit = tree.unit(above);
            if (unit != null && unit.kind().duties().contains(Tier.CITY)) {
                return above;
            }
        }
        return null;
    }

    private static long count(Row row, String column) {
        return row.count(column).orElse(0);
    }
}
