package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;

/** A unit's attendance in a period. */
final class AttendanceTable {
    private final FigureDesk desk;

    AttendanceTable(FigureDesk desk) {
        this.desk = desk;
    }

    /** 在籍, 应到, 实到, 出勤率 by 学段. */
    FigureTable of(Unit unit, Period period) {
        List<Row> rows = new ArrayList<>();
        for (StageScope stage : desk.stages(unit)) {
            Scope scope = Scope.of(unit.code(), period, stage, LedgerScope.ALL);
            Tallies.Attendance sums = desk.tallies().attendance(scope);
            rows.add(new Row(
                    Label.of("stage." + stage),
                    null,
                    0,
                    stage == StageScope.ALL,
                    List.of(
                            desk.cell("ENR", scope),
                            desk.cells().count(sums.due().count()),
                            desk.cells().count(sums.present().count()),
                            desk.cell("ATT", scope))));
        }
        return FigureTable.of(
                Label.of("section.attendance"),
                Label.of("unit.attendance"),
                List.of(
                        Column.words(Label.of("month.stage")),
                        Column.figures(Label.of("ENR.name")),
                        Column.figures(Label.of("month.due_days")),
                        Column.figures(Label.of("month.present_days")),
                        Column.figures(Label.of("ATT.name"))),
                rows);
    }
}
