package org.baoxue.app.views.units;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;

/** The units below a unit, a row each, with the figures by which they are compared; at most 500 rows a table. */
final class ChildrenTables {
    private static final int MOST_ROWS = 500;
    private static final List<String> CODES = List.of("ENR", "ATT", "SUS-CLOSING", "DRO-CLOSING", "OUT", "RET-1");
    private static final List<String> CASE_CODES = List.of("SUS-CLOSING", "DRO-CLOSING", "OUT", "RET-1");
    private static final List<String> FILING_CODES = List.of("REP-1", "TIM-1");

    private final FigureDesk desk;

    ChildrenTables(FigureDesk desk) {
        this.desk = desk;
    }

    List<FigureTable> of(Unit unit) {
        List<List<Row>> groups = new ArrayList<>();
        for (Unit child : desk.ground().tree().children(unit.code())) {
            List<Row> group = new ArrayList<>();
            boolean nested = unit.kind().tier() == Tier.PROVINCE && child.kind().tier() == Tier.CITY;
            group.add(row(child, 0, nested));
            if (nested) {
                desk.ground().tree().children(child.code()).stream()
                        .filter(below -> below.kind().tier() != Tier.SCHOOL)
                        .forEach(below -> group.add(row(below, 1, false)));
            }
            groups.add(group);
        }
        if (unit.kind().tier() != Tier.SCHOOL && desk.hasOwnCases(unit.code())) {
            groups.add(List.of(own(unit)));
        }
        return split(unit, groups);
    }

    private List<FigureTable> split(Unit unit, List<List<Row>> groups) {
        List<FigureTable> tables = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int rows = 0;
        for (List<Row> group : groups) {
            if (rows > 0 && rows + group.size() > MOST_ROWS) {
                tables.add(table(unit, blocks));
                blocks.clear();
                rows = 0;
            }
            blocks.add(new Block(null, group));
            rows += group.size();
        }
        if (!blocks.isEmpty()) {
            tables.add(table(unit, blocks));
        }
        return tables;
    }

    private FigureTable table(Unit unit, List<Block> blocks) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("children.head"))));
        CODES.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        columns.add(Column.figures(Label.of("children.over", "days", Integer.toString(firstLimit()))));
        FILING_CODES.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        return new FigureTable(
                Label.of(caption(unit)),
                Label.of("unit.people_percent"),
                columns,
                merged(blocks),
                Label.of("table.empty"),
                notes(unit));
    }

    /** Where the pages below are in another language, the reader is told before following a link. */
    private List<Label> notes(Unit unit) {
        return desk.ground().tree().children(unit.code()).stream().allMatch(desk::hasPage)
                ? List.of()
                : List.of(Label.of("children.in_chinese"));
    }

    /** Rows without rows below them need no blocks of their own. */
    private static List<Block> merged(List<Block> blocks) {
        if (blocks.stream().anyMatch(block -> block.rows().size() > 1)) {
            return List.copyOf(blocks);
        }
        return List.of(new Block(
                null, blocks.stream().flatMap(block -> block.rows().stream()).toList()));
    }

    private String caption(Unit unit) {
        boolean schools = desk.ground().tree().children(unit.code()).stream()
                .anyMatch(child -> child.kind().tier() == Tier.SCHOOL);
        return "children.caption." + (schools ? Tier.COUNTY : unit.kind().tier());
    }

    private Row row(Unit unit, int level, boolean total) {
        List<FigureCell> cells = new ArrayList<>();
        CODES.forEach(code -> cells.add(desk.cell(code, unit.code(), desk.year(), StageScope.ALL)));
        cells.add(over(Scope.of(unit.code(), desk.year(), StageScope.ALL, LedgerScope.ALL)));
        FILING_CODES.forEach(code -> cells.add(desk.cell(code, unit.code(), desk.year(), StageScope.ALL)));
        return new Row(Label.text(desk.name(unit)), Target.unit(unit.code()), level, total, cells);
    }

    /** A county's cases without a school, so that the rows add up to the county. */
    private Row own(Unit unit) {
        Scope scope = Scope.own(unit.code(), desk.year(), StageScope.ALL, LedgerScope.ALL);
        List<FigureCell> cells = new ArrayList<>();
        CODES.forEach(code -> cells.add(
                CASE_CODES.contains(code)
                        ? desk.cell(code, scope)
                        : desk.cells().none()));
        cells.add(over(scope));
        FILING_CODES.forEach(code -> cells.add(desk.cells().none()));
        return new Row(Label.of("children.own"), null, 0, false, cells);
    }

    private FigureCell over(Scope scope) {
        return desk.cell("AGE-D", scope, overAmount(scope));
    }

    /** The number of cases open for more days than the first limit of AGE-D. */
    Value.Amount overAmount(Scope scope) {
        Value.Days days = (Value.Days) desk.value("AGE-D", scope);
        return new Value.Amount(days.over().get(0), days.gaps());
    }

    int firstLimit() {
        return desk.ground().profile().ageOverDays().get(0);
    }
}
