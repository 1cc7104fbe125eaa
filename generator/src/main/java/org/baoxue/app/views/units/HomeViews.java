package org.baoxue.app.views.units;

import java.util.Comparator;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.HomeView;
import org.baoxue.view.Label;
import org.baoxue.view.Target;

/** The first page: the province, the counties in most need, who has not reported. */
public final class HomeViews {
    private static final int MOST_NEED = 3;

    private final FigureDesk desk;
    private final UnitViews units;

    /** The first page of this desk. */
    public HomeViews(FigureDesk desk, UnitViews units) {
        this.desk = desk;
        this.units = units;
    }

    /** The first page of the province. */
    public HomeView of(Unit province) {
        return new HomeView(units.of(province), need(), units.reporting().unreported(province));
    }

    private record Need(Unit county, Scope scope, Value.Amount over, Value.Amount out) {}

    /** Most open cases beyond the first limit, then 未在校合计, then code. */
    private FigureTable need() {
        List<Row> rows = desk.ground().tree().units().stream()
                .filter(unit -> unit.kind().duties().contains(Tier.COUNTY))
                .map(this::need)
                .filter(need -> need.out().count().orElse(0) > 0)
                .sorted(Comparator.comparingLong(
                                (Need need) -> -need.over().count().orElse(0))
                        .thenComparingLong(need -> -need.out().count().orElse(0))
                        .thenComparing(need -> need.county().code()))
                .limit(MOST_NEED)
                .map(this::row)
                .toList();
        String days = Integer.toString(units.firstLimit());
        return FigureTable.of(
                        Label.of("need.caption"),
                        Label.of("unit.people"),
                        List.of(
                                Column.words(Label.of("need.head")),
                                Column.figures(Label.of("children.over", "days", days)),
                                Column.figures(Label.of("OUT.name"))),
                        rows)
                .noted(List.of(Label.of("need.note", "days", days)))
                .whenEmpty(Label.of("need.none"));
    }

    private Row row(Need need) {
        return new Row(
                Label.text(desk.name(need.county())),
                Target.unit(need.county().code()),
                0,
                false,
                List.of(desk.cell("AGE-D", need.scope(), need.over()), desk.cell("OUT", need.scope(), need.out())));
    }

    private Need need(Unit unit) {
        Scope scope = Scope.of(unit.code(), desk.year(), StageScope.ALL, LedgerScope.ALL);
        return new Need(unit, scope, units.over(scope), (Value.Amount) desk.value("OUT", scope));
    }
}
