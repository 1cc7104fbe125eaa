package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.division.Unit;
import org.baoxue.facts.tiers.KeyGroups;
import org.baoxue.form.CodeList;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.indicators.groups.KeyGroupSums;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;

/** Tables about key groups: what counties state of them, and their open cases. 涉案 stands in none of them. */
public final class KeyGroupTables {
    private static final String FORM = "keygroup";
    private static final List<String> COUNTS =
            List.of("at_school", "home_taught", "suspended", "deferred", "suspected", "dropped", "other");

    private final FigureDesk desk;

    /** Tables from this desk. */
    public KeyGroupTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** The six groups and the distinct total, a block for each semester and 学段. */
    public FigureTable groups(Unit unit, List<Period> semesters) {
        List<Block> blocks = new ArrayList<>();
        for (Period semester : semesters) {
            for (StageScope stage : StageScope.values()) {
                Scope scope = Scope.of(unit.code(), semester, stage, LedgerScope.ALL);
                List<Row> rows = new ArrayList<>();
                KeyGroupSums.GROUPS.forEach(group -> rows.add(row(scope, group)));
                rows.add(row(scope, KeyGroups.TOTAL));
                Label heading = Label.of(
                        "groups.block",
                        "period",
                        desk.figures().period(semester),
                        "stage",
                        desk.messages().text("stage." + stage));
                blocks.add(new Block(heading, rows));
            }
        }
        return new FigureTable(
                Label.of("groups.caption"),
                Label.of("unit.people_percent"),
                columns(),
                blocks,
                Label.of("groups.none"),
                List.of(Label.of("groups.note"), desk.formula("KEY-1"), desk.formula("KEY-2"), desk.formula("KEY-3")));
    }

    private List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.words(heading("group")), Column.figures(heading("base"))));
        columns.add(Column.figures(Label.of("groups.KEY-1")));
        COUNTS.forEach(column -> columns.add(Column.figures(heading(column))));
        columns.add(Column.figures(Label.of("groups.KEY-2")));
        columns.add(Column.figures(Label.of("groups.KEY-3")));
        return columns;
    }

    private Row row(Scope scope, String group) {
        KeyGroupSums sums = KeyGroupSums.of(scope, group, desk.tallies());
        List<FigureCell> cells = new ArrayList<>(
                List.of(cell(scope, sums.amount(List.of("base"))), cell(scope, sums.share(List.of("surveyed")))));
        COUNTS.forEach(column -> cells.add(cell(scope, sums.amount(List.of(column)))));
        cells.add(cell(scope, sums.share(List.of("at_school", "home_taught"))));
        cells.add(cell(scope, sums.share(List.of("helped"))));
        return new Row(label("group_line", group), null, 0, group.equals(KeyGroups.TOTAL), cells);
    }

    private FigureCell cell(Scope scope, Value value) {
        return desk.placed(
                scope.unit(), scope.period(), desk.ofCounties(desk.cells().of(value)));
    }

    private Label heading(String column) {
        return Label.text(desk.words().heading(FORM, column, desk.messages().language()));
    }

    private Label label(String list, String code) {
        return Label.text(desk.words().codeLabel(list, code, desk.messages().language()));
    }

    /** The open cases of each group at the period's end, by 学段; the total counts each child once. All lack what the stock lacks. */
    public FigureTable cases(Unit unit, Period period) {
        List<StageScope> stages = desk.stages(unit);
        Map<String, List<FigureCell>> parts = new LinkedHashMap<>();
        List<FigureCell> totals = new ArrayList<>();
        boolean any = false;
        boolean missing = false;
        boolean lacking = false;
        for (StageScope stage : stages) {
            Scope scope = Scope.of(unit.code(), period, stage, LedgerScope.ALL);
            Value.Split split = (Value.Split) desk.value("KEY-C", scope);
            Value.Amount children = (Value.Amount) desk.value("KEY-C-PEOPLE", scope);
            for (Map.Entry<String, Count> part : split.parts().entrySet()) {
                if (part.getKey().isEmpty()) {
                    continue; // cases of no group
                }
                parts.computeIfAbsent(part.getKey(), g -> new ArrayList<>())
                        .add(desk.cell("KEY-C", scope, new Value.Amount(part.getValue(), split.gaps())));
                any |= part.getValue().orElse(0) > 0;
            }
            missing |= children.count() == Count.Absent.MISSING;
            lacking |= children.gaps().missingUnits() > 0;
            totals.add(desk.cell("KEY-C-PEOPLE", scope, children));
        }
        List<Row> rows = new ArrayList<>();
        CodeList groups = desk.ground().forms().codes("key_group");
        if (any && groups != null) {
            parts.forEach((group, cells) -> rows.add(Row.of(label("key_group", group), cells)));
            rows.add(new Row(Label.of("groups.distinct"), null, 0, true, totals));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(heading("group"))));
        stages.forEach(stage -> columns.add(Column.figures(Label.of("stage." + stage))));
        return FigureTable.of(Label.of("groups.cases"), Label.of("unit.cases"), columns, rows)
                .whenEmpty(Label.of("groups.cases." + (missing ? "missing" : lacking ? "untold" : "none")))
                .noted(rows.isEmpty() ? List.of() : List.of(desk.formula("KEY-C-PEOPLE")));
    }
}
