package org.baoxue.rollup.indicators.tiers;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.tally.Sum;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * The graduating classes of a scope, summed: what both formulas of the retention rate divide. Moves inside a county are netted at the
 * county and above, as far as both its schools state them, and nowhere else.
 */
public final class Retention {
    private static final List<String> COLUMNS = List.of(
            "first_year_roll", "moved_in", "moved_out", "died", "graduates", "moved_in_county", "moved_out_county");
    private static final int FIRST = 0;
    private static final int IN = 1;
    private static final int OUT = 2;
    private static final int DIED = 3;
    private static final int GRADUATES = 4;
    private static final int COUNTY_IN = 5;
    private static final int COUNTY_OUT = 6;

    private final long[] sums = new long[COLUMNS.size()];
    private final Sum lacking = new Sum();
    private boolean any;

    private Retention() {}

    /**
     * The classes of the scope's school year.
     *
     * @param span 年限: 3, 4, 5, 6 or 9
     */
    public static Retention of(Scope scope, String span, Tallies tallies) {
        Retention all = new Retention();
        UnitTree tree = tallies.settled().ground().tree();
        List<UnitCode> units = new ArrayList<>(tallies.within(scope));
        for (UnitCode code : units) {
            Unit unit = tree.unit(code);
            if (unit != null && unit.kind().duties().contains(Tier.COUNTY)) {
                Retention county = new Retention();
                units.stream()
                        .filter(part -> tree.isWithin(part, code))
                        .forEach(part -> county.addRows(part, scope, span, tallies));
                county.net();
                all.add(county);
                all.addLack(code, code, scope, tallies);
            }
        }
        School school = tree.school(scope.unit());
        if (school != null) {
            all.addRows(school.code(), scope, span, tallies);
            all.addLack(school.area(), school.code(), scope, tallies);
        }
        return all;
    }

    private void addLack(UnitCode county, UnitCode missing, Scope scope, Tallies tallies) {
        if (tallies.lacks(county, "cohort", scope.period())) {
            lacking.addMissing(missing);
        }
    }

    private void addRows(UnitCode unit, Scope scope, String span, Tallies tallies) {
        for (Row row : tallies.stated().cohorts().of(unit, scope.period())) {
            if (row.faulty("span") || !row.text("span").equals(span)) {
                continue;
            }
            if (row.sum(COLUMNS).isKnown()) {
                any = true;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += row.count(COLUMNS.get(i)).orElse(0);
                }
            } else {
                lacking.addLeftOut(1);
            }
        }
    }

    /** Takes out of both moves those inside the county that both sides state. */
    private void net() {
        long inside = Math.min(sums[COUNTY_IN], sums[COUNTY_OUT]);
        sums[IN] -= inside;
        sums[OUT] -= inside;
    }

    private void add(Retention part) {
        any |= part.any;
        lacking.merge(part.lacking);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += part.sums[i];
        }
    }

    /** Whether any class was stated. */
    public boolean isStated() {
        return any;
    }

    /** 一年级在校. */
    public Value.Amount firstYear() {
        return amount(sums[FIRST]);
    }

    /** 转入, without those inside the county above its schools. */
    public Value.Amount movedIn() {
        return amount(sums[IN]);
    }

    /** 转出, likewise. */
    public Value.Amount movedOut() {
        return amount(sums[OUT]);
    }

    /** 死亡. */
    public Value.Amount died() {
        return amount(sums[DIED]);
    }

    /** 毕业. */
    public Value.Amount graduates() {
        return amount(sums[GRADUATES]);
    }

    private Value.Amount amount(long sum) {
        return new Value.Amount(count(sum), gaps());
    }

    /** The first formula: graduates ÷ (first-year roll + in − out − deaths). */
    public Value.Ratio first() {
        return ratio(sums[GRADUATES], sums[FIRST] + sums[IN] - sums[OUT] - sums[DIED]);
    }

    /** The second formula: (graduates − in + out) ÷ (first-year roll − deaths). */
    public Value.Ratio second() {
        return ratio(sums[GRADUATES] - sums[IN] + sums[OUT], sums[FIRST] - sums[DIED]);
    }

    /** More moved in than graduated, or more left than were there, makes no rate. */
    private Value.Ratio ratio(long some, long all) {
        return new Value.Ratio(count(Math.max(0, some)), count(Math.max(0, all)), gaps());
    }

    private Count count(long sum) {
        return any ? Count.of(sum) : lacking.count();
    }

    private Gaps gaps() {
        return lacking.gaps();
    }
}
