package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.baoxue.division.Unit;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;

/** The tables of a unit's own figures: attendance, the flows of both ledgers, the rates, the days. */
public final class UnitTables {
    /** The terms of the identity: the column and the end of the indicator's code. */
    private static final List<Term> TERMS = List.of(
            new Term("flow.opening", "OPENING"),
            new Term("flow.new", "NEW"),
            new Term("flow.received", "RECEIVED"),
            new Term("flow.returned", "RETURNED"),
            new Term("flow.written_off", "WRITTEN-OFF"),
            new Term("flow.to_dropout", "TO-DROPOUT"),
            new Term("flow.handed_over", "HANDED-OVER"),
            new Term("flow.closing", "CLOSING"));

    private static final List<String> RATES = List.of("RET-1", "RET-2", "CLO-1");

    private final FigureDesk desk;

    public UnitTables(FigureDesk desk) {
        this.desk = desk;
    }

    private record Term(String column, String code) {}

    /** Both ledgers by 学段, 期初 to 期末. */
    public FigureTable flow(Unit unit, Period period, String caption) {
        List<Column> columns = new ArrayList<>(List.of(head(unit)));
        TERMS.forEach(term -> columns.add(Column.figures(Label.of(term.column()))));
        List<Block> blocks = blocks(
                unit,
                List.of(LedgerScope.SUS, LedgerScope.DRO),
                (ledger, stage) -> TERMS.stream()
                        .map(term -> term(term, Scope.of(unit.code(), period, stage, ledger)))
                        .toList());
        return new FigureTable(
                Label.of(caption),
                Label.of("unit.people"),
                columns,
                blocks,
                Label.of("table.empty"),
                List.of(Label.of("flow.identity")));
    }

    /** A block a ledger with a row a stage; where there is but one stage, a row a ledger. */
    private List<Block> blocks(
            Unit unit, List<LedgerScope> ledgers, BiFunction<LedgerScope, StageScope, List<FigureCell>> cells) {
        List<StageScope> stages = desk.stages(unit);
        if (stages.size() == 1) {
            List<Row> rows = ledgers.stream()
                    .map(ledger -> Row.of(Label.of("scope." + ledger), cells.apply(ledger, stages.get(0))))
                    .toList();
            return List.of(new Block(null, rows));
        }
        return ledgers.stream()
                .map(ledger -> new Block(
                        Label.of("scope." + ledger),
                        stages.stream()
                                .map(stage -> new Row(
                                        Label.of("stage." + stage),
                                        null,
                                        0,
                                        stage == StageScope.ALL,
                                        cells.apply(ledger, stage)))
                                .toList()))
                .toList();
    }

    private Column head(Unit unit) {
        return Column.words(Label.of(desk.stages(unit).size() == 1 ? "table.ledger" : "table.ledger_and_stage"));
    }

    private FigureCell term(Term term, Scope scope) {
        boolean exists = scope.ledger() == LedgerScope.SUS || !term.code().equals("TO-DROPOUT");
        return exists
                ? desk.cell(scope.ledger() + "-" + term.code(), scope)
                : desk.cells().none();
    }

    /** RET-1, RET-2 and CLO-1, a row each, by ledger and 学段. */
    public FigureTable rates(Unit unit, Period period) {
        List<StageScope> stages = desk.stages(unit);
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("rates.head"))));
        for (LedgerScope ledger : LedgerScope.values()) {
            Label name = Label.of("scope." + ledger);
            stages.forEach(stage -> columns.add(
                    stages.size() == 1 ? Column.figures(name) : new Column(Label.of("stage." + stage), name, true)));
        }
        List<Row> rows = new ArrayList<>();
        List<Label> notes = new ArrayList<>();
        for (String code : RATES) {
            List<FigureCell> row = new ArrayList<>();
            for (LedgerScope ledger : LedgerScope.values()) {
                stages.forEach(stage -> row.add(desk.cell(code, Scope.of(unit.code(), period, stage, ledger))));
            }
            rows.add(Row.of(Label.of(code + ".name"), row));
            notes.add(desk.formula(code));
        }
        notes.add(Label.of("scope.ALL.note"));
        return FigureTable.of(Label.of("rates.caption"), Label.of("unit.percent"), columns, rows)
                .noted(notes);
    }

    /** AGE-D by ledger and 学段. */
    public FigureTable days(Unit unit, Period period) {
        List<Column> columns = new ArrayList<>(List.of(
                head(unit),
                Column.figures(Label.of("AGE-D.number")),
                Column.figures(Label.of("AGE-D.median")),
                Column.figures(Label.of("AGE-D.p90"))));
        desk.ground()
                .profile()
                .ageOverDays()
                .forEach(days -> columns.add(Column.figures(Label.of("AGE-D.over", "days", Integer.toString(days)))));
        List<Block> blocks = blocks(unit, List.of(LedgerScope.values()), (ledger, stage) -> {
            Value value = desk.value("AGE-D", Scope.of(unit.code(), period, stage, ledger));
            return desk.cells().days((Value.Days) value).stream()
                    .map(cell -> desk.placed(unit.code(), period, desk.saidOf(unit.code(), cell)))
                    .toList();
        });
        return new FigureTable(
                Label.of("days.caption"),
                Label.of("unit.days"),
                columns,
                blocks,
                Label.of("table.empty"),
                List.of(desk.formula("AGE-D")));
    }

    /** 在籍, 应到, 实到, 出勤率 by 学段. */
    public FigureTable attendance(Unit unit, Period period) {
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
                            desk.placed(unit.code(), period, days(unit, sums, sums.due())),
                            desk.placed(unit.code(), period, days(unit, sums, sums.present())),
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

    /** Both counts are those of the same rows, so they lack the same. */
    private FigureCell days(Unit unit, Tallies.Attendance sums, Sum sum) {
        return desk.saidOf(
                unit.code(),
                desk.cells().of(new Value.Amount(sum.count(), sums.due().gaps())));
    }
}
