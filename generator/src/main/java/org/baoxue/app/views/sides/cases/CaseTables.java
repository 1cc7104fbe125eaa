package org.baoxue.app.views.sides.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.facts.history.child.CaseHistory;
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
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/** Cases as rows, and units as rows with how many cases they have. */
final class CaseTables {
    private static final int MOST_LONGEST = 50;
    private static final List<String> COUNTED = List.of("SUS-CLOSING", "DRO-CLOSING", "OUT", "PER-N");

    private final FigureDesk desk;
    private final CaseDesk cases;

    CaseTables(FigureDesk desk, CaseDesk cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /** The open cases of a unit that wait longest. */
    FigureTable longest(Unit unit, Function<CaseHistory, Target> place) {
        List<CaseHistory> open = cases.cases(unit).stream()
                .filter(CaseHistory::open)
                .limit(MOST_LONGEST)
                .toList();
        return table("case.longest", open, place)
                .whenEmpty(Label.of("need.none"))
                .noted(List.of(Label.of("case.longest.note", "n", Integer.toString(MOST_LONGEST))));
    }

    /**
     * Cases, a row each.
     *
     * @param place where the life of a case stands
     */
    FigureTable table(String caption, List<CaseHistory> some, Function<CaseHistory, Target> place) {
        List<Row> rows = some.stream().map(each -> row(each, place.apply(each))).toList();
        return FigureTable.of(
                        Label.of(caption),
                        Label.of("unit.days"),
                        List.of(
                                Column.words(Label.of("case.no")),
                                Column.words(Label.of("case.school")),
                                Column.words(Label.of("month.stage")),
                                Column.words(Label.of("month.grade")),
                                Column.words(Label.of("case.state")),
                                Column.words(Label.of("causes.SRC")),
                                Column.figures(Label.of("section.days")),
                                Column.figures(Label.of("PER-N.name")),
                                Column.words(Label.of("case.closing"))),
                        rows)
                .whenEmpty(Label.of("case.none"));
    }

    private Row row(CaseHistory each, Target place) {
        return new Row(
                Label.text(each.caseNo()),
                place,
                0,
                false,
                List.of(
                        FigureCell.text(desk.words()
                                .unitName(each.unit(), desk.messages().language())),
                        FigureCell.text(desk.messages().text("stage." + each.stage())),
                        words(cases.grade(each)),
                        FigureCell.text(cases.state(each)),
                        words(cases.source(each)),
                        desk.cells().count(Count.of(cases.days(each))),
                        attempts(each),
                        words(cases.closing(each))));
    }

    private FigureCell attempts(CaseHistory each) {
        FigureCell attempts = desk.cells().count(Count.of(cases.attempts(each)));
        return cases.lacksAttempts(each) ? attempts.with(Label.of("gaps.months")) : attempts;
    }

    private FigureCell words(String text) {
        return FigureCell.text(text.isEmpty() ? desk.messages().text("figure.void") : text);
    }

    /** The units straight below that are no schools, each with the counties of a city: open cases and how long they have been open. */
    List<FigureTable> below(Unit unit) {
        List<Row> rows = new ArrayList<>();
        addBelow(unit, 0, rows);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("children.head"))));
        COUNTED.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        desk.ground()
                .profile()
                .ageOverDays()
                .forEach(
                        days -> columns.add(Column.figures(Label.of("children.over", "days", Integer.toString(days)))));
        return List.of(FigureTable.of(Label.of("case.below"), Label.of("unit.people"), columns, rows));
    }

    private void addBelow(Unit unit, int level, List<Row> rows) {
        for (Unit child : desk.ground().tree().children(unit.code())) {
            if (!child.code().isSchool()) {
                rows.add(new Row(
                        Label.text(desk.name(child)),
                        Target.side(child.code(), Topic.CASES),
                        level,
                        false,
                        counts(child)));
                addBelow(child, level + 1, rows);
            }
        }
    }

    private List<FigureCell> counts(Unit unit) {
        List<FigureCell> cells = new ArrayList<>();
        COUNTED.forEach(code -> cells.add(desk.cell(code, unit.code(), desk.year(), StageScope.ALL)));
        Scope scope = Scope.of(unit.code(), desk.year(), StageScope.ALL, LedgerScope.ALL);
        Value.Days days = (Value.Days) desk.value("AGE-D", scope);
        days.over().forEach(over -> cells.add(desk.cell("AGE-D", scope, new Value.Amount(over, days.gaps()))));
        return cells;
    }
}
