package org.baoxue.app.views.sides.compared;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;
import org.baoxue.rollup.Reconciliation;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;

/** The sums of a unit side by side: month by month and quarter by quarter; each says what it lacks. */
final class ComparedTables {
    private static final List<LedgerScope> LEDGERS = List.of(LedgerScope.SUS, LedgerScope.DRO);
    /** Terms that have their columns even where nothing moved; the others come where something did, so that each row adds up. */
    private static final Set<String> ALWAYS = Set.of("opening", "new", "returned", "written_off", "closing");

    private final FigureDesk desk;

    ComparedTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** 台账数, 月报告数, 复核报送数, 核实数 and their differences, a block a quarter. */
    FigureTable quarters(Unit unit) {
        List<Block> blocks = new ArrayList<>();
        for (Period quarter : Period.touching(Period.Kind.QUARTER, desk.months())) {
            List<Row> rows = new ArrayList<>();
            for (LedgerScope ledger : LedgerScope.values()) {
                Scope scope = Scope.of(unit.code(), quarter, StageScope.ALL, ledger);
                Value.Amount stock = amount("LED-STOCK", scope);
                Value.Amount declared = amount("DEC-STOCK", scope);
                Value.Amount verified = amount("REV-VERIFIED", scope);
                rows.add(new Row(
                        Label.of("scope." + ledger),
                        null,
                        0,
                        ledger == LedgerScope.ALL,
                        List.of(
                                desk.cell("LED-STOCK", scope),
                                desk.cell("DEC-STOCK", scope),
                                compared(desk, declared, stock),
                                desk.cell("REV-REPORTED", scope),
                                desk.cell("REV-VERIFIED", scope),
                                compared(desk, verified, stock),
                                desk.cell("REV-ABS", scope))));
            }
            blocks.add(new Block(Label.text(desk.figures().period(quarter)), rows));
        }
        return new FigureTable(
                Label.of("recon.quarters"),
                Label.of("unit.cases"),
                List.of(
                        Column.words(Label.of("table.ledger")),
                        Column.figures(Label.of("recon.ledger")),
                        Column.figures(Label.of("recon.declaration")),
                        Column.figures(Label.of("recon.declaration_less")),
                        Column.figures(Label.of("REV-REPORTED.name")),
                        Column.figures(Label.of("REV-VERIFIED.name")),
                        Column.figures(Label.of("recon.verified_less")),
                        Column.figures(Label.of("REV-ABS.name"))),
                blocks,
                Label.of("table.empty"),
                List.of(Label.of("recon.note"), desk.formula("LED-STOCK"), desk.formula("DEC-STOCK")));
    }

    /** A table a ledger: each month's terms as the ledgers have them and as they were declared. */
    List<FigureTable> months(Unit unit) {
        return LEDGERS.stream().map(ledger -> months(unit, ledger)).toList();
    }

    private FigureTable months(Unit unit, LedgerScope ledger) {
        Map<YearMonth, Map<String, Reconciliation.Compared>> months = new LinkedHashMap<>();
        Set<String> shown = new LinkedHashSet<>();
        for (YearMonth month : desk.months()) {
            Scope scope = Scope.of(unit.code(), Period.month(month), StageScope.ALL, ledger);
            months.put(month, Reconciliation.compared(scope, desk.tallies()));
        }
        for (String term : Reconciliation.terms()) {
            if (ALWAYS.contains(term) || months.values().stream().anyMatch(terms -> moved(terms, term))) {
                shown.add(term);
            }
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("months.head"))));
        for (String term : shown) {
            Label group = Label.of("flow." + term);
            columns.add(new Column(Label.of("recon.ledger.short"), group, true));
            columns.add(new Column(Label.of("recon.declaration.short"), group, true));
            columns.add(new Column(Label.of("recon.less"), group, true));
        }
        List<Row> rows = new ArrayList<>();
        months.forEach((month, terms) -> {
            List<FigureCell> cells = new ArrayList<>();
            for (String term : shown) {
                Reconciliation.Compared both = Objects.requireNonNull(terms.get(term));
                cells.add(desk.cells().of(both.computed()));
                cells.add(desk.cells().of(both.declared()));
                cells.add(
                        both.comparable() || !areKnown(both.declared(), both.computed())
                                ? between(desk, both.declared(), both.computed())
                                : incomparable(desk));
            }
            rows.add(Row.of(Label.text(desk.figures().month(month)), cells));
        });
        return FigureTable.of(Label.of("recon.months." + ledger), Label.of("unit.cases"), columns, rows)
                .noted(List.of(Label.of("recon.months.note")));
    }

    private static boolean moved(Map<String, Reconciliation.Compared> terms, String term) {
        Reconciliation.Compared both = Objects.requireNonNull(terms.get(term));
        return both.computed().count().orElse(0) != 0 || both.declared().count().orElse(0) != 0;
    }

    /** What cities and the province state in sums of their own, beside what the reviews added. */
    List<FigureTable> submitted(Unit unit) {
        if (!unit.kind().duties().contains(Tier.CITY) && !unit.kind().duties().contains(Tier.PROVINCE)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Period semester : Period.touching(Period.Kind.SEMESTER, desk.months())) {
            Scope scope = Scope.of(unit.code(), semester, StageScope.ALL, LedgerScope.ALL);
            rows.add(Row.of(
                    Label.text(desk.figures().period(semester)),
                    List.of(
                            desk.cell("SUR-1", scope),
                            desk.cell("SUR-2", scope),
                            desk.cell("SUR-3", scope),
                            desk.cell("OUT", scope))));
        }
        return List.of(FigureTable.of(
                        Label.of("recon.submitted"),
                        Label.of("unit.people_percent"),
                        List.of(
                                Column.words(Label.of("period.head")),
                                Column.figures(Label.of("SUR-1.name")),
                                Column.figures(Label.of("SUR-2.name")),
                                Column.figures(Label.of("SUR-3.name")),
                                Column.figures(Label.of("OUT.name"))),
                        rows)
                .noted(List.of(Label.of("recon.submitted.note"))));
    }

    private Value.Amount amount(String code, Scope scope) {
        return (Value.Amount) desk.value(code, scope);
    }

    /** A difference with its sign; 0 is in order, anything else is not. */
    static FigureCell signed(FigureDesk desk, long difference) {
        String text = (difference > 0 ? "+" : difference < 0 ? "−" : "")
                + desk.figures().number(Math.abs(difference));
        FigureCell.Kind kind = difference == 0 ? FigureCell.Kind.NUMBER : FigureCell.Kind.FAULT;
        return new FigureCell(text, kind, "", FigureCell.NO_NOTE, difference);
    }

    /** 无法比对: the two are not about the same months and schools, so that a difference would say nothing. */
    static FigureCell incomparable(FigureDesk desk) {
        return FigureCell.mark(FigureCell.Kind.DOUBT, desk.messages().text("recon.incomparable"), "");
    }

    /** The first less the second, where neither lacks a unit. */
    static FigureCell compared(FigureDesk desk, Value.Amount first, Value.Amount second) {
        boolean whole = first.gaps().missingUnits() == 0 && second.gaps().missingUnits() == 0;
        return whole || !areKnown(first, second) ? between(desk, first, second) : incomparable(desk);
    }

    private static boolean areKnown(Value.Amount first, Value.Amount second) {
        return first.count().isKnown() && second.count().isKnown();
    }

    /** The first less the second; none unless both are known. What either lacks stands with it, in its own cell. */
    private static FigureCell between(FigureDesk desk, Value.Amount first, Value.Amount second) {
        return areKnown(first, second)
                ? signed(desk, first.count().orElse(0) - second.count().orElse(0))
                : desk.cells().none();
    }
}
