package org.baoxue.app.views.tiers.pairs;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.OpenParts;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;

/** What moved on the ledgers in a pair of months: by ledger and 学段, and by unit. The terms of a row add up to its stock at the end. */
final class PairTables {
    private static final List<String> TERMS =
            List.of("opening", "found", "received", "returned", "written_off", "to_dropout", "handed_over", "closing");
    private static final List<String> PARTS = List.of("sent_down", "entered", "poor");

    private final FigureDesk desk;

    PairTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** A block a ledger, then both together; a row a 学段 and their total. */
    FigureTable main(Unit unit, Period pair) {
        List<Block> blocks = new ArrayList<>();
        for (LedgerScope ledger : LedgerScope.values()) {
            List<Row> rows = new ArrayList<>();
            for (StageScope stage : StageScope.values()) {
                rows.add(new Row(
                        Label.of("stage." + stage),
                        null,
                        0,
                        stage == StageScope.ALL,
                        cells(Scope.of(unit.code(), pair, stage, ledger))));
            }
            blocks.add(new Block(Label.of("scope." + ledger), rows));
        }
        return new FigureTable(
                Label.of("pair.main"),
                Label.of("unit.cases"),
                columns("month.stage"),
                blocks,
                Label.of("table.empty"),
                List.of());
    }

    /** Both ledgers together, a row a unit. */
    FigureTable byUnit(List<Unit> units, Period pair) {
        List<Row> rows = units.stream()
                .map(unit -> new Row(
                        Label.text(desk.name(unit)),
                        Target.report(unit.code(), pair),
                        0,
                        false,
                        cells(Scope.of(unit.code(), pair, StageScope.ALL, LedgerScope.ALL))))
                .toList();
        return FigureTable.of(Label.of("pair.by_unit"), Label.of("unit.cases"), columns("children.head"), rows)
                .noted(List.of(Label.of("pair.moves")));
    }

    private static List<Column> columns(String head) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of(head))));
        TERMS.forEach(term -> columns.add(Column.figures(Label.of("pair." + term))));
        PARTS.forEach(part -> columns.add(new Column(Label.of("pair." + part), Label.of("pair.of_closing"), true)));
        return columns;
    }

    private List<FigureCell> cells(Scope scope) {
        FlowSums sums = desk.tallies().flows(scope);
        OpenParts parts = OpenParts.of(scope, desk.tallies());
        boolean suspected = scope.ledger() == LedgerScope.SUS;
        return List.of(
                cell(scope, sums.opening()),
                said(scope, new Value.Amount(found(scope, sums), sums.found().gaps())),
                cell(scope, sums.received()),
                cell(scope, sums.returned()),
                cell(scope, sums.writtenOff()),
                suspected ? cell(scope, sums.toDropout()) : desk.cells().none(),
                cell(scope, sums.handedOver()),
                cell(scope, sums.closing()),
                said(scope, parts.sentDown()),
                said(scope, parts.entered()),
                said(scope, parts.poor()));
    }

    /** On the dropout ledger what came from the suspected one is new; over both it is not. */
    private static Count found(Scope scope, FlowSums sums) {
        Count found = sums.found().count();
        return scope.ledger() == LedgerScope.DRO
                ? found.map(n -> n + sums.fromSuspected().count().orElse(0))
                : found;
    }

    private FigureCell cell(Scope scope, Sum sum) {
        return said(scope, new Value.Amount(sum.count(), sum.gaps()));
    }

    private FigureCell said(Scope scope, Value.Amount amount) {
        return desk.placed(scope.unit(), scope.period(), desk.cells().of(amount));
    }
}
