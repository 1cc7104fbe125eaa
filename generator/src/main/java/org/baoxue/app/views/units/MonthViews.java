package org.baoxue.app.views.units;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.UnitTables;
import org.baoxue.calendar.Filing;
import org.baoxue.division.Unit;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.MonthReport;
import org.baoxue.view.Strip;
import org.baoxue.view.UnitView;

/** A unit's months: bars, a table, and a section each; on a school's page the 学校月报告. */
final class MonthViews {
    private final FigureDesk desk;
    private final UnitTables tables;
    private final SchoolMonths schools;

    MonthViews(FigureDesk desk, UnitTables tables) {
        this.desk = desk;
        this.tables = tables;
        this.schools = new SchoolMonths(desk, tables);
    }

    UnitView.Months of(Unit unit) {
        List<MonthReport> reports = desk.months().stream()
                .map(month -> unit.kind().tier() == Tier.SCHOOL ? schools.report(unit, month) : report(unit, month))
                .toList();
        return new UnitView.Months(strip(unit.code()), table(unit.code()), reports);
    }

    private Strip strip(UnitCode unit) {
        List<Strip.Bar> bars = new ArrayList<>();
        for (YearMonth month : desk.year().months()) {
            boolean reported = desk.months().contains(month);
            Label name = Label.text(desk.figures().monthAlone(month));
            FigureCell none = desk.cells().none();
            bars.add(
                    reported
                            ? new Strip.Bar(
                                    name,
                                    month.toString(),
                                    month("SUS-CLOSING", unit, month),
                                    month("DRO-CLOSING", unit, month),
                                    month("OUT", unit, month))
                            : new Strip.Bar(name, null, none, none, none));
        }
        return new Strip(Label.of("months.caption"), Label.of("months.lower"), Label.of("months.upper"), bars);
    }

    private FigureTable table(UnitCode unit) {
        List<String> codes =
                new ArrayList<>(List.of("ENR", "ATT", "SUS-CLOSING", "DRO-CLOSING", "OUT", "PER-N", "REP-1", "TIM-1"));
        if (desk.ground().tree().school(unit) == null) {
            codes.addAll(6, List.of("ZERO", "ZERO-Q"));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("months.head"))));
        codes.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        List<Row> rows = new ArrayList<>();
        for (YearMonth month : desk.months()) {
            List<FigureCell> row =
                    codes.stream().map(code -> month(code, unit, month)).toList();
            rows.add(Row.of(Label.text(desk.figures().month(month)), row));
        }
        return FigureTable.of(Label.of("months.table"), Label.of("unit.people_percent"), columns, rows)
                .whenEmpty(Label.of("months.none"));
    }

    private FigureCell month(String code, UnitCode unit, YearMonth month) {
        return desk.cell(code, unit, Period.month(month), StageScope.ALL);
    }

    private MonthReport report(Unit unit, YearMonth month) {
        Period period = Period.month(month);
        return new MonthReport(
                month,
                Label.of("month.heading.unit", "month", desk.figures().month(month)),
                lacking(unit, period),
                List.of(
                        MonthReport.Part.of(Label.of("section.attendance"), List.of(tables.attendance(unit, period))),
                        MonthReport.Part.of(
                                Label.of("section.flow"), List.of(tables.flow(unit, period, "section.flow")))),
                List.of());
    }

    private List<Label> lacking(Unit unit, Period period) {
        long missing = desk.tallies().filings(unit.code(), period).stream()
                .filter(filing -> filing.status() == Filing.Status.MISSING)
                .count();
        return missing == 0
                ? List.of()
                : List.of(Label.of("month.lacking", "n", desk.figures().number(missing)));
    }
}
