package org.baoxue.app.views.tiers;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;

/** The tables of a city's survey of a semester, a row for each county. */
final class SurveyTables {
    private static final List<String> SAMPLED = List.of(
            "schools_sampled",
            "nil_schools_sampled",
            "dropouts_sampled",
            "dropouts_true",
            "returns_sampled",
            "returns_true",
            "unreported_found");

    private static final List<String> TRUTH = List.of("SUR-1", "SUR-2", "SUR-3", "SUR-4");
    private static final List<String> WORK =
            List.of("REP-1", "TIM-1", "VIS-1", "VIS-2", "VIS-3", "RET-1", "CLO-1", "PER-1");
    private static final List<LedgerScope> LEDGERS = List.of(LedgerScope.SUS, LedgerScope.DRO);
    private static final List<String> MOVES = List.of("HANDED-OVER", "RECEIVED");

    private final FigureDesk desk;

    SurveyTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** The main table: the samples, and how each county reported and reviewed. */
    FigureTable main(Unit city, Period semester, CountyRows survey) {
        List<Period> quarters = quarters(semester);
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("need.head"))));
        SAMPLED.forEach(column -> columns.add(Column.figures(Label.of("survey." + column))));
        quarters.forEach(quarter ->
                columns.add(new Column(Label.text(desk.figures().period(quarter)), Label.of("REV-1.name"), true)));
        columns.add(Column.figures(Label.of("survey.on_time")));
        columns.add(Column.figures(Label.of("survey.to_rectify")));
        List<Row> rows = new ArrayList<>();
        for (CountyRows.Item item : survey.items()) {
            List<FigureCell> cells = new ArrayList<>();
            SAMPLED.forEach(column -> cells.add(desk.cells().count(item.count(column))));
            addFiling(cells, item.county(), semester, quarters);
            cells.add(desk.cells().count(item.count("to_rectify")));
            rows.add(row(item.county(), cells));
        }
        List<FigureCell> sums = new ArrayList<>();
        SAMPLED.forEach(column -> sums.add(sum(survey, column)));
        addFiling(sums, city, semester, quarters);
        sums.add(sum(survey, "to_rectify"));
        rows.add(new Row(Label.of("table.total"), null, 0, true, sums));
        return FigureTable.of(Label.of("survey.main"), Label.of("unit.survey"), columns, rows);
    }

    private void addFiling(List<FigureCell> cells, Unit unit, Period semester, List<Period> quarters) {
        quarters.forEach(quarter -> cells.add(desk.cell("REV-1", unit.code(), quarter, StageScope.ALL)));
        cells.add(desk.cell("TIM-1", unit.code(), semester, StageScope.ALL));
    }

    /** The quarters whose last month lies in the semester. */
    static List<Period> quarters(Period semester) {
        return Period.touching(Period.Kind.QUARTER, semester.months()).stream()
                .filter(semester::takesIn)
                .toList();
    }

    /** SUR-1 to SUR-4 of each county. */
    FigureTable truth(Unit city, Period semester, CountyRows survey) {
        return byCounty("survey.truth", TRUTH, city, semester, survey)
                .noted(TRUTH.stream()
                        .map(code -> new ReportFigures(desk, city, semester).formula(code))
                        .toList());
    }

    /** How the counties report, visit, persuade. */
    FigureTable work(Unit city, Period semester, CountyRows survey) {
        return byCounty("survey.work", WORK, city, semester, survey);
    }

    private FigureTable byCounty(String caption, List<String> codes, Unit city, Period semester, CountyRows survey) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("need.head"))));
        codes.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        List<Row> rows = new ArrayList<>();
        for (CountyRows.Item item : survey.items()) {
            rows.add(row(item.county(), cells(codes, item.county(), semester)));
        }
        rows.add(new Row(Label.of("table.total"), null, 0, true, cells(codes, city, semester)));
        return FigureTable.of(
                Label.of(caption),
                Label.of(codes.contains("PER-1") ? "unit.percent_times" : "unit.percent"),
                columns,
                rows);
    }

    private List<FigureCell> cells(List<String> codes, Unit unit, Period semester) {
        return codes.stream()
                .map(code -> desk.cell(code, unit.code(), semester, StageScope.ALL))
                .toList();
    }

    /** What was handed over and taken over, by ledger. */
    FigureTable moves(Unit city, Period semester, CountyRows survey) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("need.head"))));
        for (LedgerScope ledger : LEDGERS) {
            MOVES.forEach(move ->
                    columns.add(new Column(Label.of("survey.move." + move), Label.of("scope." + ledger), true)));
        }
        List<Row> rows = new ArrayList<>();
        for (CountyRows.Item item : survey.items()) {
            rows.add(row(item.county(), moved(item.county(), semester)));
        }
        rows.add(new Row(Label.of("table.total"), null, 0, true, moved(city, semester)));
        return FigureTable.of(Label.of("survey.moves"), Label.of("unit.people"), columns, rows)
                .noted(List.of(Label.of("survey.moves.note")));
    }

    private List<FigureCell> moved(Unit unit, Period semester) {
        List<FigureCell> cells = new ArrayList<>();
        for (LedgerScope ledger : LEDGERS) {
            Scope scope = Scope.of(unit.code(), semester, StageScope.ALL, ledger);
            MOVES.forEach(move -> cells.add(desk.cell(ledger + "-" + move, scope)));
        }
        return cells;
    }

    private FigureCell sum(CountyRows survey, String column) {
        return desk.ofCounties(desk.cells().of(survey.sum(column)));
    }

    private Row row(Unit county, List<FigureCell> cells) {
        return new Row(Label.text(desk.name(county)), Target.unit(county.code()), 0, false, cells);
    }
}
