package org.baoxue.rollup.indicators.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.IndicatorInfo;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * A column of visits, openings or surveys summed, or one divided by another over the rows that have both: VIS-2, VIS-3 and the counts
 * of visits, OPN-*, SUR-1 to SUR-4.
 */
public final class StatedIndicator implements Indicator {
    private static final List<String> OPENING = List.of(
            "returned", "moved_out", "suspended", "on_leave", "home_taught", "died", "suspected", "dropped", "other");

    private interface Source {
        StatedColumns columns(Scope scope, Tallies tallies, List<String> columns);
    }

    private final String code;
    private final IndicatorInfo.Unit unit;
    private final String form;
    private final List<String> columns;
    private final Source source;

    private StatedIndicator(String code, IndicatorInfo.Unit unit, String form, List<String> columns, Source source) {
        this.code = code;
        this.unit = unit;
        this.form = form;
        this.columns = columns;
        this.source = source;
    }

    /** The indicators of visits. */
    public static List<StatedIndicator> visits() {
        return List.of(
                visit("VIS-2", "checked", "enrolled"),
                visit("VIS-3", "homes_visited", "homes_due"),
                visit("VIS-LISTED", "listed_absent"),
                visit("VIS-UNLISTED", "present_unlisted"),
                visit("VIS-NOREG", "without_student_no"),
                visit("VIS-NOHUKOU", "without_household"));
    }

    /** The indicators of openings: OPN-DUE …, and OPN-NOT-ENTERED of counties. */
    public static List<StatedIndicator> openings() {
        List<StatedIndicator> all = new ArrayList<>();
        all.add(opening("OPN-DUE", "due_back"));
        for (String column : OPENING) {
            all.add(opening("OPN-" + column.toUpperCase(Locale.ROOT).replace('_', '-'), column));
        }
        all.add(new StatedIndicator(
                "OPN-NOT-ENTERED",
                IndicatorInfo.Unit.PEOPLE,
                "开学报到情况",
                List.of("not_entered"),
                StatedColumns::countyOpenings));
        return List.copyOf(all);
    }

    /** The indicators of surveys. */
    public static List<StatedIndicator> surveys() {
        return List.of(
                survey("SUR-1", "dropouts_true", "dropouts_sampled"),
                survey("SUR-2", "returns_true", "returns_sampled"),
                survey("SUR-3", "nil_schools_true", "nil_schools_sampled"),
                survey("SUR-4", "home_taught_true", "home_taught_sampled"));
    }

    private static StatedIndicator opening(String code, String column) {
        return new StatedIndicator(code, IndicatorInfo.Unit.PEOPLE, "开学报到情况", List.of(column), StatedColumns::openings);
    }

    private static StatedIndicator visit(String code, String... columns) {
        IndicatorInfo.Unit unit = columns.length > 1 ? IndicatorInfo.Unit.PERCENT : IndicatorInfo.Unit.PEOPLE;
        return new StatedIndicator(code, unit, "进校入户核查", List.of(columns), StatedColumns::visits);
    }

    private static StatedIndicator survey(String code, String... columns) {
        return new StatedIndicator(code, IndicatorInfo.Unit.PERCENT, "学期调研", List.of(columns), StatedColumns::surveys);
    }

    @Override
    public IndicatorInfo info() {
        return new IndicatorInfo(code, unit, 1, form);
    }

    @Override
    public boolean byStage() {
        return code.startsWith("OPN-");
    }

    @Override
    public Tier parts() {
        return code.startsWith("SUR-") ? Tier.COUNTY : Tier.SCHOOL;
    }

    @Override
    public Value value(Scope scope, Tallies tallies) {
        StatedColumns sums = source.columns(scope, tallies, columns);
        Sum first = sums.sum(0);
        if (columns.size() == 1) {
            return new Value.Amount(first.count(), first.gaps());
        }
        return new Value.Ratio(first.count(), sums.sum(1).count(), first.gaps());
    }
}
