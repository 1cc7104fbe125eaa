package org.baoxue.rollup.indicators.groups;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.division.Unit;
import org.baoxue.facts.tally.Sum;
import org.baoxue.facts.tiers.KeyGroups;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Stage;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * What the counties of a scope state of one key group in a semester, column by column, over the rows that have all counts. Of counties
 * added up a child may stand in two.
 */
public final class KeyGroupSums {
    /** The six groups of which counties give counts, in the order of the form; the distinct total is not among them. */
    public static final List<String> GROUPS =
            List.of("ORPHAN", "UNSUPPORTED", "DISABLED", "LEFT_BEHIND", "HARDSHIP", "MIGRANT");

    private static final List<String> NEEDED = needed();

    private final List<Row> rows = new ArrayList<>();
    private final Sum lacking = new Sum();

    private KeyGroupSums() {}

    /** The counts of a group, {@link KeyGroups#TOTAL} among them. */
    public static KeyGroupSums of(Scope scope, String group, Tallies tallies) {
        KeyGroupSums sums = new KeyGroupSums();
        for (UnitCode code : tallies.within(scope)) {
            Unit unit = tallies.settled().ground().tree().unit(code);
            if (unit != null && unit.kind().duties().contains(Tier.COUNTY)) {
                for (Stage stage : scope.stage().stages()) {
                    sums.add(code, stage, scope, group, tallies);
                }
            }
        }
        return sums;
    }

    private static List<String> needed() {
        List<String> columns = new ArrayList<>(List.of("base", "surveyed", "helped"));
        columns.addAll(KeyGroups.PARTS);
        return List.copyOf(columns);
    }

    private void add(UnitCode county, Stage stage, Scope scope, String group, Tallies tallies) {
        Row row = tallies.stated().keyGroups().row(county, group, stage, scope.period());
        if (row == null) {
            if (tallies.lacks(county, "keygroup", scope.period())) {
                lacking.addMissing(county);
            }
        } else if (row.sum(NEEDED).isKnown()) {
            rows.add(row);
        } else {
            lacking.addLeftOut(1);
        }
    }

    /** Columns added up. */
    public Value.Amount amount(List<String> columns) {
        Sum sum = sum(columns);
        return new Value.Amount(sum.count(), sum.gaps());
    }

    /** Columns added up, over the base. */
    public Value.Ratio share(List<String> columns) {
        Sum base = sum(List.of("base"));
        Count some = base.count().isKnown() ? sum(columns).count() : base.count();
        return new Value.Ratio(some, base.count(), base.gaps());
    }

    /** Columns added up, as a sum that can be added to others. */
    Sum sum(List<String> columns) {
        Sum sum = new Sum();
        sum.merge(lacking);
        rows.forEach(row -> sum.add(row.sum(columns).orElse(0)));
        return sum;
    }
}
