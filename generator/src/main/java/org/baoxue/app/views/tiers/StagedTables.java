package org.baoxue.app.views.tiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.form.CodeList;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;

/** Tables of a unit's year with a column for each 学段: dropout rates, 失学, persuasion, causes. */
final class StagedTables {
    private static final List<String> RATES = List.of("DR-1", "DR-1-Y", "DR-2", "DR-2-Y");

    private final FigureDesk desk;

    StagedTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** DR-1 and DR-2 in both windows. */
    FigureTable rates(Unit unit) {
        List<Row> rows = RATES.stream().map(code -> row(code, unit)).toList();
        List<Label> notes = new ArrayList<>(List.of(Label.of(
                "dropout.window",
                "from",
                desk.figures().date(desk.year().from().atDay(1)),
                "cutoff",
                cutoff(),
                "to",
                desk.figures().date(desk.year().to().atEndOfMonth()))));
        RATES.forEach(code -> notes.add(desk.formula(code)));
        return FigureTable.of(Label.of("dropout.caption"), Label.of("unit.percent"), columns(unit, "rates.head"), rows)
                .noted(notes);
    }

    /** LOST. */
    FigureTable neverEnrolled(Unit unit) {
        return FigureTable.of(
                        Label.of("lost.caption"),
                        Label.of("unit.people"),
                        columns(unit, "rates.head"),
                        List.of(row("LOST", unit)))
                .noted(List.of(desk.formula("LOST")));
    }

    /** PER-N and PER-1. */
    FigureTable persuasion(Unit unit) {
        return FigureTable.of(
                        Label.of("persuasion.caption"),
                        Label.of("unit.times"),
                        columns(unit, "rates.head"),
                        List.of(row("PER-N", unit), row("PER-1", unit)))
                .noted(List.of(desk.formula("PER-1")));
    }

    /** REA, DES or SRC: a row for each answer that was given, then 未填, then the total. */
    FigureTable causes(Unit unit, String code, String list) {
        List<StageScope> stages = desk.stages(unit);
        Map<String, List<FigureCell>> parts = new LinkedHashMap<>();
        Set<String> given = new HashSet<>();
        List<FigureCell> totals = new ArrayList<>();
        boolean told = true;
        for (StageScope stage : stages) {
            Scope scope = Scope.of(unit.code(), desk.year(), stage, LedgerScope.ALL);
            Value.Split split = (Value.Split) desk.value(code, scope);
            told &= split.gaps().missingUnits() == 0;
            totals.add(cell(code, scope, split.total(), split));
            split.parts().forEach((part, count) -> {
                parts.computeIfAbsent(part, p -> new ArrayList<>()).add(cell(code, scope, count, split));
                if (count.orElse(0) > 0) {
                    given.add(part);
                }
            });
        }
        List<Row> rows = new ArrayList<>();
        parts.forEach((part, cells) -> {
            if (given.contains(part)) {
                rows.add(Row.of(answer(list, part), cells));
            }
        });
        if (!rows.isEmpty()) {
            rows.add(new Row(Label.of("table.total"), null, 0, true, totals));
        }
        return FigureTable.of(Label.of("causes." + code), Label.of("unit.cases"), columns(unit, "causes.head"), rows)
                .whenEmpty(Label.of(told ? "causes.none" : "causes.untold"))
                .noted(rows.isEmpty() ? List.of() : List.of(desk.formula(code)));
    }

    /** Each part lacks what the whole does. */
    private FigureCell cell(String code, Scope scope, Count count, Value.Split split) {
        return desk.cell(code, scope, new Value.Amount(count, split.gaps()));
    }

    private Label answer(String list, String code) {
        CodeList codes = desk.ground().forms().codes(list);
        return code.isEmpty() || codes == null
                ? Label.of("causes.unstated")
                : Label.text(desk.words().codeLabel(list, code, desk.messages().language()));
    }

    private List<Column> columns(Unit unit, String head) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of(head))));
        desk.stages(unit).forEach(stage -> columns.add(Column.figures(Label.of("stage." + stage))));
        return columns;
    }

    private Row row(String code, Unit unit) {
        List<FigureCell> cells = desk.stages(unit).stream()
                .map(stage -> desk.cell(code, unit.code(), desk.year(), stage))
                .toList();
        return Row.of(Label.of(code + ".name"), cells);
    }

    private String cutoff() {
        return desk.figures().date(desk.ground().profile().cutoff(desk.year()));
    }
}
