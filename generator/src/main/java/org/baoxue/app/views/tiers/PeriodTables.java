package org.baoxue.app.views.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.StageScope;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;

/** Tables of a unit with a block or a row for each quarter or semester: reviews, openings, visits, surveys. */
final class PeriodTables {
    /** 学校填报, 台账计算, 复核: the three stand side by side and are never netted. */
    private static final List<String> COMPARED = List.of(
            "DEC-STOCK",
            "LED-STOCK",
            "REV-REPORTED",
            "REV-STRUCK",
            "REV-ADDED",
            "REV-REJUDGED",
            "REV-VERIFIED",
            "REV-NET",
            "REV-ABS",
            "REV-2");

    private static final List<String> REVIEWED = List.of("REV-1", "REV-0", "REV-2");
    private static final List<String> OPENED = List.of(
            "OPN-DUE",
            "OPN-RETURNED",
            "OPN-MOVED-OUT",
            "OPN-SUSPENDED",
            "OPN-ON-LEAVE",
            "OPN-HOME-TAUGHT",
            "OPN-DIED",
            "OPN-SUSPECTED",
            "OPN-DROPPED",
            "OPN-OTHER");
    private static final List<String> VISITED =
            List.of("VIS-1", "VIS-2", "VIS-3", "VIS-LISTED", "VIS-UNLISTED", "VIS-NOREG", "VIS-NOHUKOU");
    private static final List<String> SURVEYED = List.of("SUR-1", "SUR-2", "SUR-3", "SUR-4");

    private final FigureDesk desk;

    PeriodTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** The periods of a form of which something is filed or was due, in order. */
    List<Period> periods(String form, Period.Kind kind) {
        Set<Period> filed = desk.outcome().settled().facts().filed().periods(form);
        return Period.touching(kind, desk.months()).stream()
                .filter(period -> filed.contains(period)
                        || desk.ground()
                                .duties()
                                .isDue(form, period, desk.ground().asOf()))
                .toList();
    }

    /** Reported, computed and verified side by side, a block a quarter, by ledger and 学段. */
    FigureTable compared(Unit unit, List<Period> quarters) {
        List<Block> blocks = new ArrayList<>();
        for (Period quarter : quarters) {
            List<Row> rows = new ArrayList<>();
            for (LedgerScope ledger : LedgerScope.values()) {
                for (StageScope stage : taught(unit)) {
                    if (stage != StageScope.ALL
                            || ledger == LedgerScope.ALL
                            || taught(unit).size() == 1) {
                        rows.add(compared(unit, Scope.of(unit.code(), quarter, stage, ledger)));
                    }
                }
            }
            blocks.add(new Block(Label.text(desk.figures().period(quarter)), rows));
        }
        return new FigureTable(
                Label.of("verify.caption"),
                Label.of("unit.cases_percent"),
                columns("table.ledger_and_stage", COMPARED),
                blocks,
                Label.of("verify.none"),
                List.of(
                        Label.of("verify.note"),
                        desk.formula("DEC-STOCK"),
                        desk.formula("LED-STOCK"),
                        desk.formula("REV-2")));
    }

    private Row compared(Unit unit, Scope scope) {
        List<FigureCell> cells =
                COMPARED.stream().map(code -> desk.cell(code, scope)).toList();
        boolean alone = taught(unit).size() == 1;
        Label head = alone
                ? Label.of("scope." + scope.ledger())
                : Label.of("verify.row." + scope.ledger() + "." + scope.stage());
        return new Row(head, null, 0, scope.ledger() == LedgerScope.ALL && scope.stage() == last(unit), cells);
    }

    private StageScope last(Unit unit) {
        List<StageScope> stages = taught(unit);
        return stages.get(stages.size() - 1);
    }

    /** A review is about the stages that a school teaches, whatever cases it has. */
    private List<StageScope> taught(Unit unit) {
        School school = desk.ground().tree().school(unit.code());
        if (school == null || school.stages().size() == Stage.values().length) {
            return List.of(StageScope.values());
        }
        return school.stages().stream().map(StageScope::of).toList();
    }

    /** REV-1, REV-0 and REV-2, a row a quarter. */
    FigureTable reviewed(Unit unit, List<Period> quarters) {
        return byPeriod(unit, quarters, "reviewed.caption", "unit.percent", REVIEWED);
    }

    /** The openings of term, a block a semester, by 学段. */
    FigureTable opened(Unit unit, List<Period> semesters) {
        boolean school = desk.ground().tree().school(unit.code()) != null;
        List<String> codes = new ArrayList<>(OPENED);
        if (!school) {
            codes.add("OPN-NOT-ENTERED");
        }
        List<Block> blocks = new ArrayList<>();
        for (Period semester : semesters) {
            List<Row> rows = new ArrayList<>();
            for (StageScope stage : taught(unit)) {
                Scope scope = Scope.of(unit.code(), semester, stage, LedgerScope.ALL);
                rows.add(new Row(
                        Label.of("stage." + stage),
                        null,
                        0,
                        stage == StageScope.ALL,
                        codes.stream().map(code -> desk.cell(code, scope)).toList()));
            }
            blocks.add(new Block(Label.text(desk.figures().period(semester)), rows));
        }
        return new FigureTable(
                Label.of("opening.caption"),
                Label.of("unit.people"),
                columns("month.stage", codes),
                blocks,
                Label.of("opening.none"),
                List.of(Label.of("opening.identity")));
    }

    /** The visits, a row a semester. */
    FigureTable visited(Unit unit, List<Period> semesters) {
        return byPeriod(unit, semesters, "visit.caption", "unit.people_percent", VISITED);
    }

    /** SUR-1 to SUR-4, a row a semester. */
    FigureTable surveyed(Unit unit, List<Period> semesters) {
        return byPeriod(unit, semesters, "survey.caption", "unit.percent", SURVEYED);
    }

    private FigureTable byPeriod(Unit unit, List<Period> periods, String caption, String counted, List<String> codes) {
        List<Row> rows = new ArrayList<>();
        for (Period period : periods) {
            Scope scope = Scope.of(unit.code(), period, StageScope.ALL, LedgerScope.ALL);
            rows.add(Row.of(
                    Label.text(desk.figures().period(period)),
                    codes.stream().map(code -> desk.cell(code, scope)).toList()));
        }
        List<Label> notes = codes.stream()
                .filter(code -> desk.messages().text(code + ".unit").equals("%"))
                .map(desk::formula)
                .toList();
        return FigureTable.of(Label.of(caption), Label.of(counted), columns("period.head", codes), rows)
                .whenEmpty(Label.of(caption + ".none"))
                .noted(notes);
    }

    private static List<Column> columns(String head, List<String> codes) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of(head))));
        codes.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        return columns;
    }
}
