package org.baoxue.app.views.tiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.prose.Prose;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/** The tables of the province's evaluation of a school year. */
final class EvaluationTables {
    private static final List<String> FLOW = List.of(
            "DRO-OPENING",
            "DRO-NEW",
            "DRO-RECEIVED",
            "DRO-RETURNED",
            "DRO-WRITTEN-OFF",
            "DRO-HANDED-OVER",
            "DRO-CLOSING");
    private static final List<String> RATES = List.of("DR-1", "DR-2");
    private static final List<String> YEARS = List.of("evaluation.last_year", "evaluation.change");
    private static final List<String> SCORES = List.of(
            "evaluation.score",
            "evaluation.grade",
            "evaluation.weight",
            "evaluation.veto",
            "evaluation.deductions",
            "evaluation.against_last_year");
    private static final List<String> FOUND =
            List.of("schools_inspected", "concealed_found", "self_corrected", "false_returns");

    private final FigureDesk desk;

    EvaluationTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** 表1: the ledger of dropouts and the dropout rates, by 学段. */
    FigureTable overall(Unit province, Period year) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.words(Label.of("month.stage")), Column.figures(Label.of("evaluation.enrolled"))));
        FLOW.forEach(code -> columns.add(Column.figures(Label.of("evaluation." + code))));
        RATES.forEach(code -> columns.add(Column.figures(Label.of("evaluation." + code))));
        YEARS.forEach(key -> columns.add(Column.figures(Label.of(key))));
        List<Row> rows = new ArrayList<>();
        for (StageScope stage : StageScope.values()) {
            Scope scope = Scope.of(province.code(), year, stage, LedgerScope.DRO);
            List<FigureCell> cells = new ArrayList<>();
            cells.add(desk.cell("ENR", province.code(), Period.month(year.from()), stage));
            FLOW.forEach(code -> cells.add(desk.cell(code, scope)));
            RATES.forEach(code -> cells.add(desk.cell(code, province.code(), year, stage)));
            YEARS.forEach(key -> cells.add(desk.cells().none()));
            rows.add(new Row(Label.of("stage." + stage), null, 0, stage == StageScope.ALL, cells));
        }
        return FigureTable.of(Label.of("evaluation.overall"), Label.of("unit.people_percent"), columns, rows)
                .noted(List.of(
                        Label.of(
                                "evaluation.overall.note",
                                "date",
                                desk.figures().date(desk.ground().asOf())),
                        Label.of("evaluation.last_year.note")));
    }

    /** 表2: the grades, which are not given yet: it says so once, by the names of its columns. */
    FigureTable scores() {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("need.head"))));
        SCORES.forEach(key -> columns.add(Column.figures(Label.of(key))));
        String names = String.join(
                desk.messages().text("report.list"),
                SCORES.stream().map(key -> desk.messages().text(key)).toList());
        return FigureTable.of(Label.of("evaluation.scores"), null, columns, List.of())
                .whenEmpty(Label.of("evaluation.scores.later", "columns", names));
    }

    /** What the evaluation itself states of each county. */
    FigureTable found(CountyRows evaluation) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("need.head"))));
        FOUND.forEach(column -> columns.add(Column.figures(heading(column))));
        columns.add(Column.words(heading("plan_judged")));
        columns.add(Column.figures(heading("problems_open")));
        columns.add(Column.words(heading("remark")));
        Map<Unit, CountyRows.Item> items = new LinkedHashMap<>();
        evaluation.items().forEach(item -> items.put(item.county(), item));
        List<Block> blocks = new ArrayList<>(blocks(
                List.copyOf(items.keySet()), county -> row(county, found(Objects.requireNonNull(items.get(county))))));
        List<FigureCell> sums = new ArrayList<>();
        FOUND.forEach(column -> sums.add(sum(evaluation, column)));
        sums.add(FigureCell.text(""));
        sums.add(sum(evaluation, "problems_open"));
        sums.add(FigureCell.text(""));
        blocks.add(new Block(null, List.of(new Row(Label.of("table.total"), null, 0, true, sums))));
        return table("evaluation.found", Label.of("unit.schools_people"), columns, blocks);
    }

    private List<FigureCell> found(CountyRows.Item item) {
        List<FigureCell> cells = new ArrayList<>();
        FOUND.forEach(column -> cells.add(desk.cells().count(item.count(column))));
        cells.add(judged(item));
        cells.add(desk.cells().count(item.count("problems_open")));
        cells.add(FigureCell.text(
                item.row() == null
                        ? ""
                        : Prose.masked(item.row().masked("remark").text())));
        return cells;
    }

    private FigureCell judged(CountyRows.Item item) {
        if (item.row() == null || item.row().faulty("plan_judged")) {
            return desk.cells().count(Count.Absent.MISSING);
        }
        return FigureCell.text(desk.words()
                .codeLabel(
                        "judged",
                        item.row().text("plan_judged"),
                        desk.messages().language()));
    }

    private Label heading(String column) {
        return Label.text(
                desk.words().heading("evaluation", column, desk.messages().language()));
    }

    private FigureCell sum(CountyRows evaluation, String column) {
        return desk.ofCounties(desk.cells().of(evaluation.sum(column)));
    }

    /** The counties city by city, those without one apart. */
    private List<Block> blocks(List<Unit> counties, Function<Unit, Row> row) {
        Map<Unit, List<Row>> byParent = new LinkedHashMap<>();
        Unit province = desk.ground().tree().province();
        for (Unit county : counties) {
            Unit parent = county.parent() == null ? null : desk.ground().tree().unit(county.parent());
            byParent.computeIfAbsent(parent == null ? province : parent, p -> new ArrayList<>())
                    .add(row.apply(county));
        }
        List<Block> blocks = new ArrayList<>();
        byParent.forEach((parent, rows) ->
                blocks.add(new Block(parent.equals(province) ? null : Label.text(desk.name(parent)), rows)));
        return blocks;
    }

    private Row row(Unit county, List<FigureCell> cells) {
        return new Row(Label.text(desk.name(county)), Target.unit(county.code()), 0, false, cells);
    }

    private static FigureTable table(String caption, @Nullable Label unit, List<Column> columns, List<Block> blocks) {
        return new FigureTable(Label.of(caption), unit, columns, blocks, Label.of("table.empty"), List.of());
    }

    /** What the indicators of these codes mean, a row each. */
    FigureTable definitions(List<String> codes) {
        List<Row> rows = codes.stream()
                .map(code -> Row.of(
                        Label.of(code + ".name"),
                        List.of(
                                FigureCell.text(code),
                                FigureCell.text(desk.messages().text(code + ".formula")))))
                .toList();
        return FigureTable.of(
                Label.of("report.PROVINCE.attachment.2"),
                null,
                List.of(
                        Column.words(Label.of("rates.head")),
                        Column.words(Label.of("evaluation.code")),
                        Column.words(Label.of("evaluation.definition"))),
                rows);
    }

    /** The units with county duties that the evaluation leaves out. */
    FigureTable leftOut(CountyRows evaluation) {
        List<Row> rows = evaluation.unstated().stream()
                .map(county ->
                        row(county, List.of(FigureCell.text(desk.messages().text("evaluation.left_out.reason")))))
                .toList();
        return FigureTable.of(
                        Label.of("evaluation.left_out"),
                        null,
                        List.of(Column.words(Label.of("need.head")), Column.words(Label.of("evaluation.reason"))),
                        rows)
                .whenEmpty(Label.of("evaluation.left_out.none"));
    }
}
