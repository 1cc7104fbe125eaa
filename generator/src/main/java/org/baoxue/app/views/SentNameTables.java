package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;

/** What became of the names that the platform sent down. */
public final class SentNameTables {
    private static final List<String> CODES = List.of("DIS-N", "DIS-P", "DIS-OUT", "DIS-LATE", "DIS-BACK");

    private final FigureDesk desk;

    /** Tables from this desk. */
    public SentNameTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** Sent down, verified, out of school, late and reported back, by 学段. */
    public FigureTable sent(Unit unit, Period period) {
        List<Row> rows = new ArrayList<>();
        boolean any = false;
        for (StageScope stage : StageScope.values()) {
            Scope scope = Scope.of(unit.code(), period, stage, LedgerScope.ALL);
            Value.Amount names = (Value.Amount) desk.value("DIS-N", scope);
            any |= names.count().isKnown() || !names.gaps().isNone();
            rows.add(new Row(
                    Label.of("stage." + stage),
                    null,
                    0,
                    stage == StageScope.ALL,
                    CODES.stream().map(code -> desk.cell(code, scope)).toList()));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("month.stage"))));
        CODES.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        return FigureTable.of(
                        Label.of("sent.caption", "period", desk.figures().period(period)),
                        Label.of("unit.people_percent"),
                        columns,
                        any ? rows : List.of())
                .whenEmpty(Label.of("sent.none"))
                .noted(
                        any
                                ? List.of(desk.formula("DIS-P"), desk.formula("DIS-LATE"), desk.formula("DIS-BACK"))
                                : List.of());
    }
}
