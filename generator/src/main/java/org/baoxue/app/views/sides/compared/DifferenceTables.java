package org.baoxue.app.views.sides.compared;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.Ledger;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Reconciliation;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/** What differs, item by item, and how much of it each unit below has. */
final class DifferenceTables {
    private static final int MOST_ROWS = 200;

    private final FigureDesk desk;
    private final Reconciliation reconciliation;

    DifferenceTables(FigureDesk desk, Reconciliation reconciliation) {
        this.desk = desk;
        this.reconciliation = reconciliation;
    }

    /** Terms that a school declared otherwise than its ledgers have them. */
    FigureTable declared(Unit unit) {
        List<Reconciliation.Difference> all = differences(unit);
        List<Row> rows = all.stream().limit(MOST_ROWS).map(this::row).toList();
        return capped(
                FigureTable.of(
                                Label.of("recon.declared"),
                                Label.of("unit.cases"),
                                List.of(
                                        Column.words(Label.of("recon.answers")),
                                        Column.words(Label.of("months.head")),
                                        Column.words(Label.of("month.stage")),
                                        Column.words(Label.of("recon.term")),
                                        Column.figures(Label.of("recon.ledger")),
                                        Column.figures(Label.of("recon.declaration")),
                                        Column.figures(Label.of("recon.declaration_less"))),
                                rows)
                        .whenEmpty(Label.of("recon.declared.none"))
                        .noted(List.of(Label.of("recon.declared.note"))),
                all.size());
    }

    private List<Reconciliation.Difference> differences(Unit unit) {
        return reconciliation.differences().stream()
                .filter(each -> desk.ground().tree().isWithin(each.school(), unit.code()))
                .toList();
    }

    private Row row(Reconciliation.Difference each) {
        String column = each.ledger().prefix() + "_" + each.term();
        return new Row(
                Label.text(desk.words().unitName(each.school(), desk.messages().language())),
                Target.unit(each.school()).at(each.month().toString()),
                0,
                false,
                List.of(
                        FigureCell.text(desk.figures().month(each.month())),
                        FigureCell.text(desk.messages().text("stage." + each.stage())),
                        FigureCell.text(desk.words()
                                .heading("declaration", column, desk.messages().language())),
                        desk.cells().count(Count.of(each.computed())),
                        desk.cells().count(Count.of(each.declared())),
                        ComparedTables.signed(desk, each.declared() - each.computed())));
    }

    /** Rows of reviews that struck, added or re-judged, or whose 报送数 is not what the ledgers come to. */
    FigureTable reviewed(Unit unit) {
        List<Row> rows = new ArrayList<>();
        int all = 0;
        for (Period quarter : Period.touching(Period.Kind.QUARTER, desk.months())) {
            for (School school : desk.tallies().schools(scope(unit, quarter))) {
                for (Reviewed row : desk.tallies().stated().reviews().of(school.code(), quarter)) {
                    Value.Amount stock = stock(school, row, quarter);
                    if (row.isUsable() && differs(row, stock)) {
                        all++;
                        if (rows.size() < MOST_ROWS) {
                            rows.add(row(school, quarter, row, stock));
                        }
                    }
                }
            }
        }
        return capped(
                FigureTable.of(
                                Label.of("recon.reviewed"),
                                Label.of("unit.cases"),
                                List.of(
                                        Column.words(Label.of("recon.answers")),
                                        Column.words(Label.of("period.head")),
                                        Column.words(Label.of("table.ledger_and_stage")),
                                        Column.figures(Label.of("recon.ledger")),
                                        Column.figures(Label.of("REV-REPORTED.name")),
                                        Column.figures(Label.of("REV-STRUCK.name")),
                                        Column.figures(Label.of("REV-ADDED.name")),
                                        Column.figures(Label.of("REV-REJUDGED.name")),
                                        Column.figures(Label.of("REV-VERIFIED.name")),
                                        Column.figures(Label.of("recon.verified_less"))),
                                rows)
                        .whenEmpty(Label.of("recon.reviewed.none")),
                all);
    }

    private Value.Amount stock(School school, Reviewed row, Period quarter) {
        LedgerScope ledger = row.ledger() == Ledger.SUSPECTED ? LedgerScope.SUS : LedgerScope.DRO;
        return (Value.Amount)
                desk.value("LED-STOCK", Scope.of(school.code(), quarter, StageScope.of(row.stage()), ledger));
    }

    /** A stock of which months are not known may only seem another one. */
    private static boolean differs(Reviewed row, Value.Amount stock) {
        boolean told = stock.count().isKnown() && stock.gaps().missingUnits() == 0;
        return row.absoluteDifference() > 0 || (told && stock.count().orElse(0) != row.reported());
    }

    private Row row(School school, Period quarter, Reviewed row, Value.Amount stock) {
        LedgerScope ledger = row.ledger() == Ledger.SUSPECTED ? LedgerScope.SUS : LedgerScope.DRO;
        return new Row(
                Label.text(desk.words().unitName(school.code(), desk.messages().language())),
                Target.unit(school.code()).at("verify"),
                0,
                false,
                List.of(
                        FigureCell.text(desk.figures().period(quarter)),
                        FigureCell.text(desk.messages().text("verify.row." + ledger + "." + row.stage())),
                        desk.saidOf(school.code(), desk.cells().of(stock)),
                        desk.cells().count(Count.of(row.reported())),
                        desk.cells().count(Count.of(row.struck())),
                        desk.cells().count(Count.of(row.added())),
                        desk.cells().count(Count.of(row.rejudged())),
                        desk.cells().count(Count.of(row.verified())),
                        ComparedTables.compared(desk, new Value.Amount(Count.of(row.verified()), Gaps.NONE), stock)));
    }

    /** The units straight below that are no schools, those of cities too, by how many items differ. */
    List<FigureTable> below(Unit unit) {
        List<Row> rows = new ArrayList<>();
        addBelow(unit, 0, rows);
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(FigureTable.of(
                Label.of("recon.below"),
                Label.of("unit.cases"),
                List.of(
                        Column.words(Label.of("children.head")),
                        Column.figures(Label.of("recon.items")),
                        Column.figures(Label.of("LED-STOCK.name")),
                        Column.figures(Label.of("DEC-STOCK.name")),
                        Column.figures(Label.of("recon.reviewed.items"))),
                rows));
    }

    private void addBelow(Unit unit, int level, List<Row> rows) {
        for (Unit child : desk.ground().tree().children(unit.code())) {
            if (!child.code().isSchool()) {
                Scope year = scope(child, desk.year());
                rows.add(new Row(
                        Label.text(desk.name(child)),
                        Target.side(child.code(), Topic.RECONCILIATION),
                        level,
                        false,
                        List.of(
                                desk.cells().count(Count.of(differences(child).size())),
                                desk.cell("LED-STOCK", year),
                                desk.cell("DEC-STOCK", year),
                                desk.cells().count(Count.of(revised(child))))));
                addBelow(child, level + 1, rows);
            }
        }
    }

    /** How many rows of the unit's reviews struck, added or re-judged anything. */
    private long revised(Unit unit) {
        return Period.touching(Period.Kind.QUARTER, desk.months()).stream()
                .flatMap(quarter -> desk.tallies().schools(scope(unit, quarter)).stream()
                        .flatMap(school -> desk.tallies().stated().reviews().of(school.code(), quarter).stream()))
                .filter(row -> row.isUsable() && row.absoluteDifference() > 0)
                .count();
    }

    private static Scope scope(Unit unit, Period period) {
        return Scope.of(unit.code(), period, StageScope.ALL, LedgerScope.ALL);
    }

    private FigureTable capped(FigureTable table, int all) {
        if (all <= MOST_ROWS) {
            return table;
        }
        List<Label> notes = new ArrayList<>(table.notes());
        notes.add(Label.of(
                "recon.more",
                "shown",
                desk.figures().number(MOST_ROWS),
                "n",
                desk.figures().number(all)));
        return table.noted(notes);
    }
}
