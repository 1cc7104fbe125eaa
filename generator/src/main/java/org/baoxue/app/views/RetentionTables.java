package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.division.Unit;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.indicators.tiers.Retention;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;

/** Retention rates of a year's graduating classes, with the counts that they divide. */
public final class RetentionTables {
    private static final List<String> SPANS = List.of("3", "4", "5", "6", "9");
    private static final List<String> COUNTS = List.of("first_year_roll", "moved_in", "moved_out", "died", "graduates");
    private static final List<String> CODES = List.of("RT3-1", "RT3-2", "RT4-1", "RT5-1", "RT6-1", "RT9-1");

    private final FigureDesk desk;

    /** Tables from this desk. */
    public RetentionTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** A row for each span of which a class is stated, or is lacking. */
    public FigureTable classes(Unit unit, Period year) {
        Scope scope = Scope.of(unit.code(), year, StageScope.ALL, LedgerScope.ALL);
        List<Row> rows = new ArrayList<>();
        boolean above = false;
        boolean lacking = false;
        List<Label> formulas = new ArrayList<>();
        for (String span : SPANS) {
            Retention classes = Retention.of(scope, span, desk.tallies());
            lacking |= classes.first().denominator() == Count.Absent.MISSING;
            if (classes.isStated()) {
                String code = "RT" + span + "-1";
                rows.add(Row.of(Label.of(code + ".name"), cells(scope, span, classes)));
                formulas.add(desk.formula(code));
                above |= isAbove(classes.first());
                if (span.equals("3")) {
                    formulas.add(desk.formula("RT3-2"));
                }
            }
        }
        return FigureTable.of(Label.of("retention.caption"), Label.of("unit.people_percent"), columns(), rows)
                .whenEmpty(Label.of(lacking ? "retention.missing" : "retention.none"))
                .noted(notes(above, formulas, desk.ground().tree().school(unit.code()) == null));
    }

    private List<FigureCell> cells(Scope scope, String span, Retention classes) {
        List<FigureCell> cells = new ArrayList<>();
        for (Value.Amount amount : List.of(
                classes.firstYear(), classes.movedIn(), classes.movedOut(), classes.died(), classes.graduates())) {
            cells.add(said(scope, amount));
        }
        cells.add(desk.cell("RT" + span + "-1", scope));
        cells.add(span.equals("3") ? desk.cell("RT3-2", scope) : desk.cells().none());
        return cells;
    }

    private FigureCell said(Scope scope, Value.Amount amount) {
        return desk.placed(
                scope.unit(), scope.period(), desk.ofCounties(desk.cells().of(amount)));
    }

    private static List<Label> notes(boolean above, List<Label> formulas, boolean nets) {
        List<Label> notes = new ArrayList<>();
        if (above) {
            notes.add(Label.of("retention.above"));
        }
        if (nets && !formulas.isEmpty()) {
            notes.add(Label.of("retention.netted"));
        }
        notes.addAll(formulas);
        return notes;
    }

    private static boolean isAbove(Value.Ratio ratio) {
        return ratio.denominator().isKnown()
                && ratio.numerator().orElse(0) > ratio.denominator().orElse(0);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("rates.head"))));
        COUNTS.forEach(column -> columns.add(Column.figures(Label.text(
                desk.words().heading("cohort", column, desk.messages().language())))));
        columns.add(Column.figures(Label.of("retention.first")));
        columns.add(Column.figures(Label.of("retention.second")));
        return columns;
    }

    /** All rates, a row for each unit and the whole last. */
    public FigureTable byUnit(List<Unit> units, Unit whole, Period year) {
        List<Row> rows = new ArrayList<>();
        boolean above = false;
        for (Unit unit : units) {
            rows.add(new Row(Label.text(desk.name(unit)), Target.unit(unit.code()), 0, false, rates(unit, year)));
            above |= CODES.stream().anyMatch(code -> isAbove((Value.Ratio) desk.value(code, scope(unit, year))));
        }
        rows.add(new Row(Label.of("table.total"), null, 0, true, rates(whole, year)));
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("need.head"))));
        CODES.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        return FigureTable.of(Label.of("retention.by_unit"), Label.of("unit.percent"), columns, rows)
                .noted(
                        above
                                ? List.of(Label.of("retention.above"), Label.of("retention.netted"))
                                : List.of(Label.of("retention.netted")));
    }

    private List<FigureCell> rates(Unit unit, Period year) {
        return CODES.stream().map(code -> desk.cell(code, scope(unit, year))).toList();
    }

    private static Scope scope(Unit unit, Period year) {
        return Scope.of(unit.code(), year, StageScope.ALL, LedgerScope.ALL);
    }
}
